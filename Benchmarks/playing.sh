#!/bin/bash
# What playing costs on a null sink: wake-ups and CPU time of all threads, memory, and how fast the
# program leaves while the sound server is frozen. BELAI_SECONDS says how long to watch (30).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server

seconds=${BELAI_SECONDS:-30}
use_server "$SCRATCH"
start_server
player=
trap 'kill -9 $player "$server" 2>/dev/null || true' EXIT
# Times that threads of the player went to sleep by themselves.
sleeps() { awk '/^voluntary/ { sum += $2 } END { print sum }' /proc/"$player"/task/*/status; }

"$BELAI" relax --plain >/dev/null 2>&1 </dev/null &
player=$!
disown "$player"
sleep 10 # Speech is made and beds are decoded by then.
before=$(sleeps) ticks=$(ticks "$player")
sleep "$seconds"
after=$(sleeps) spent=$(($(ticks "$player") - ticks))
memory=$(awk '/^VmHWM/ { print $2 / 1000 }' /proc/"$player"/status)
row "wake-ups a second while playing" "$(((after - before) / seconds))" 8 "<= 8"
row "CPU while playing, % of a core" \
  "$(awk -v t="$spent" -v hz="$(getconf CLK_TCK)" -v s="$seconds" 'BEGIN { print 100 * t / hz / s }')" \
  1 "<= 1 %"
row "memory while playing, highest, MB" "$memory" 40 "<= 40 MB"

kill -STOP "$server"
sleep 3
began=$(date +%s%3N)
kill -TERM "$player"
for _ in $(seq 500); do
  kill -0 "$player" 2>/dev/null || break
  sleep 0.01
done
row "exit while the sound server is frozen, ms" "$(($(date +%s%3N) - began))" 1000 "<= 1000 ms"
