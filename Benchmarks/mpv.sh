#!/bin/bash
# CPU time of playing a session on a null sink, against mpv playing the rendered file on the same one.
# Needs mpv (the Debian package of that name). BELAI_SECONDS says how long to watch each (30).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server

if ! command -v mpv >/dev/null; then
  echo "Benchmarks/mpv.sh: mpv is missing; skipped" >&2
  exit 0
fi
use_server "$SCRATCH"
start_server
player=
trap 'kill -9 $player "$server" 2>/dev/null || true' EXIT

# Prints the clock ticks that a player takes once it has begun.
watched() {
  "$@" >/dev/null 2>&1 </dev/null &
  player=$!
  disown "$player"
  sleep 10
  local before
  before=$(ticks "$player")
  sleep "${BELAI_SECONDS:-30}"
  echo $(($(ticks "$player") - before)) >>"$SCRATCH/ticks"
  kill -9 "$player"
}

"$BELAI" render relaksasi-napas -o "$SCRATCH/session.flac"
watched "$BELAI" relax relaksasi-napas --plain
watched mpv --no-video --no-config --ao=pulse "$SCRATCH/session.flac"
row "CPU while playing, clock ticks, against mpv" \
  "$(sed -n 1p "$SCRATCH/ticks")" "$(sed -n 2p "$SCRATCH/ticks")" "<= 1 x"
