#!/bin/bash
# Underruns of a session on a null sink, on an idle machine and beside four busy processes: the sound
# server's own count. BELAI_SECONDS says how long to listen each time (600).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server

seconds=${BELAI_SECONDS:-600}
cat >"$SCRATCH/panjang.belai" <<END
Judul: Panjang
Jenis: relaksasi
Latar: hujan

# Satu
[ulangi 200 kali]
Tarik napas. [jeda 3 detik]
[irama 60 per menit, selama 5 detik]
[habis]
END
use_server "$SCRATCH"
player=''
trap 'kill -9 $player "$server" "${busy[@]}" 2>/dev/null || true' EXIT

# Prints how often the server had nothing from the player while it played.
underruns() {
  start_server debug
  "$BELAI" relax "$SCRATCH/panjang.belai" --plain >/dev/null 2>&1 </dev/null &
  player=$!
  disown "$player"
  sleep 5
  local before
  before=$(wc -l <"$HOME/server.log")
  sleep "$seconds"
  kill -0 "$player" # Still playing: otherwise there would be nothing to count.
  tail -n "+$((before + 1))" "$HOME/server.log" | grep -c -i 'underrun' >"$SCRATCH/count" || true
  kill -9 "$player" "$server"
}

underruns
row "underruns in $seconds s, idle" "$(cat "$SCRATCH/count")" 0 "0"
start_busy 4
underruns
row "underruns in $seconds s, beside four busy processes" "$(cat "$SCRATCH/count")" 0 "0"
