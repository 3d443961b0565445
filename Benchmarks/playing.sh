#!/bin/bash
# What playing costs on a null sink: wake-ups and CPU time of all threads, memory, and how fast the
# program leaves while the sound server is frozen. BELAI_SECONDS says how long to watch (30).
set -euo pipefail
. Benchmarks/functions

seconds=${BELAI_SECONDS:-30}
export HOME=$SCRATCH XDG_RUNTIME_DIR=$SCRATCH PULSE_SERVER=unix:$SCRATCH/socket
export ALSA_CONFIG_PATH=$SCRATCH/asound.conf DBUS_SESSION_BUS_ADDRESS=unix:path=$SCRATCH/no-bus
cat >"$SCRATCH/asound.conf" <<END
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse server "$PULSE_SERVER" }
ctl.!default { type pulse server "$PULSE_SERVER" }
END
pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --log-level=error \
  -L "module-null-sink sink_name=nul rate=48000 format=float32le norewinds=1" \
  -L "module-native-protocol-unix socket=$SCRATCH/socket auth-anonymous=1" 2>"$SCRATCH/server.txt" &
server=$!
player=
trap 'kill -CONT "$server"; kill -9 $player "$server"; wait' EXIT 2>/dev/null
for _ in $(seq 100); do
  pactl info >/dev/null 2>&1 && break
  sleep 0.1
done

# Times that threads of the player went to sleep by themselves.
sleeps() { awk '/^voluntary/ { sum += $2 } END { print sum }' /proc/"$player"/task/*/status; }
# Clock ticks of CPU time, user and system.
ticks() { awk '{ print $14 + $15 }' /proc/"$player"/stat; }

"$BELAI" relax --plain >/dev/null 2>&1 </dev/null &
player=$!
sleep 10 # Speech is made and beds are decoded by then.
before=$(sleeps) ticks=$(ticks)
sleep "$seconds"
after=$(sleeps) spent=$(($(ticks) - ticks))
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
