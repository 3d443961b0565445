#!/bin/bash
# Sessions whose sound server is killed, frozen, restarted or loses its sink at random moments:
# whether any crashes, hangs or leaves a cue out, and how fast a command is answered while the server
# is frozen. A person says "go on" whenever the session waits. BELAI_FAULTS says how many faults (200).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server

wanted=${BELAI_FAULTS:-200}
cat >"$SCRATCH/uji.belai" <<END
Judul: Gangguan
Jenis: relaksasi
Latar: hujan

# Satu
Tarik napas. [jeda 2 detik]
[hitung 1 sampai 3, tiap 1 detik]
Embuskan. [jeda 3 detik]

# Dua
[napas 2-2, 2 kali]
Lemaskan bahu. [jeda 2 detik]
Biarkan badan berat. [jeda 2 detik]
END

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

# Plays one session with the seed $1 and three faults.
session() {
  local folder=$SCRATCH/$1
  set +e +o pipefail
  mkdir "$folder"
  RANDOM=$1
  use_server "$folder"
  start_server
  # A person who listens says "go on" a moment after the sound has stopped.
  while sleep 0.5; do echo resume; done 2>/dev/null |
    timeout --signal=KILL 120 "$BELAI" relax "$SCRATCH/uji.belai" --control - --plain \
      >"$folder/events" 2>"$folder/errors" &
  local player=$!
  for fault in 1 2 3; do
    nap 10 50
    kill -0 "$player" 2>/dev/null || break
    harm
    echo "$fault" >>"$folder/faults"
  done
  wait "$player"
  echo "$?" >"$folder/status"
  kill -9 "$server"
  wait
} 2>/dev/null

# Milliseconds from a command to its answer, 20 times, while the server is frozen.
answers() {
  use_server "$SCRATCH/frozen"
  start_server
  coproc PLAYER { "$BELAI" relax "$SCRATCH/uji.belai" --control - --plain 2>/dev/null; }
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

# The texts that the events tell, each once, in the order of their first time.
told() { sed -n 's/.*event cue .*"\([^"]\+\)"$/\1/p' "$1" | awk '!seen[$0]++'; }

mkdir "$SCRATCH/frozen"
slowest=$( (answers) 2>/dev/null | sort -n | tail -1)
row "answer while the sound server is frozen, slowest of 20, ms" "${slowest:-20000}" 100 "<= 100 ms"

played=0 count=0 crashes=0 hangs=0 lost=0
while [ "$count" -lt "$wanted" ] && [ "$played" -lt 200 ]; do
  for _ in {1..6}; do
    played=$((played + 1))
    session "$played" &
  done
  wait
  count=$(cat "$SCRATCH"/[0-9]*/faults 2>/dev/null | wc -l)
done
"$BELAI" timeline "$SCRATCH/uji.belai" --json |
  sed -n -E 's/.*"kind": "(speech|count)".*"text": "([^"]+)".*/\2/p' | awk '!seen[$0]++' >"$SCRATCH/meant"
for seed in $(seq "$played"); do
  case $(cat "$SCRATCH/$seed/status") in
    0) told "$SCRATCH/$seed/events" | grep -Fxf "$SCRATCH/meant" | cmp -s - "$SCRATCH/meant" || lost=$((lost + 1)) ;;
    137) hangs=$((hangs + 1)) ;;
    *) crashes=$((crashes + 1)) ;;
  esac
done
row "$count faults of a sound server in $played sessions: crashes" "$crashes" 0 "0"
row "$count faults of a sound server in $played sessions: hangs" "$hangs" 0 "0"
row "$count faults of a sound server in $played sessions: cues left out" "$lost" 0 "0"
