#!/bin/bash
# Sessions whose sound server is killed, frozen, restarted or loses its sink at random moments:
# whether any crashes, hangs or leaves a cue out, and how fast a command is answered while the server
# is frozen. A person says "go on" whenever the session waits. BELAI_FAULTS says how many faults (200).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server
. Benchmarks/survival

# Sleeps $1 to $2 tenths of a second.
nap() { sleep "$(awk -v t=$(($1 + RANDOM % ($2 - $1 + 1))) 'BEGIN { print t / 10 }')"; }

# Does one kind of harm to the server.
harm() {
  case $((RANDOM % 4)) in
    0) kill -9 "$server"; wait "$server" || true; nap 0 20; start_server ;;
    1) kill -STOP "$server"; nap 5 40; kill -CONT "$server" ;;
    2) timeout 2 pactl unload-module module-null-sink || true; nap 0 10
      timeout 2 pactl load-module module-null-sink sink_name=nul rate=48000 norewinds=1 || true ;;
    3) kill -9 "$server"; wait "$server" || true; sleep 5; start_server ;;
  esac >/dev/null 2>&1
}

# Plays one session in the folder $1 with the seed $2 and three faults.
session() {
  RANDOM=$2
  use_server "$1"
  start_server
  play "$1" &
  local player=$!
  for fault in 1 2 3; do
    nap 10 50
    kill -0 "$player" || break
    harm
    echo "$fault" >>"$1/faults"
  done
  wait "$player"
  kill -9 "$server"
} 2>/dev/null

# How much harm has been done so far.
faults() { cat "$SCRATCH"/[0-9]*/faults 2>/dev/null | wc -l; }

# Milliseconds from a command to its answer, 20 times, while the server is frozen.
answers() {
  use_server "$SCRATCH/frozen"
  start_server
  coproc PLAYER { "$BELAI" relax "$script" --control - --plain 2>/dev/null; }
  local line sent
  while read -r -t 20 line <&"${PLAYER[0]}"; do [[ $line == "event cue"* ]] && break; done
  kill -STOP "$server"
  for _ in {1..20}; do
    sleep 0.2
    sent=$(date +%s%3N)
    echo louder >&"${PLAYER[1]}"
    while read -r -t 20 line <&"${PLAYER[0]}"; do [[ $line == "ok louder" ]] && break; done
    echo $(($(date +%s%3N) - sent))
  done
  echo stop >&"${PLAYER[1]}"
  wait "$PLAYER_PID" || true
  kill -9 "$server"
}

mkdir "$SCRATCH/frozen"
slowest=$( (answers) 2>/dev/null | sort -n | tail -1)
row "answer while the sound server is frozen, slowest of 20, ms" "${slowest:-20000}" 100 "<= 100 ms"

play_sessions 6
verdict "faults of a sound server"
