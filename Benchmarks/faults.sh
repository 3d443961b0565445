#!/bin/bash
# Sessions whose calls of ALSA fail at random points, each error number in turn: whether any crashes,
# hangs or leaves a cue out. A person says "go on" whenever the session waits. BELAI_FAULTS says how
# many faults at least (200).
set -euo pipefail
. Benchmarks/functions

wanted=${BELAI_FAULTS:-200}
cc -shared -fPIC -O1 -o "$SCRATCH/faults.so" Benchmarks/faults.c -ldl
printf 'pcm.!default { type null }\nctl.!default { type hw card 0 }\n' >"$SCRATCH/asound.conf"
cat >"$SCRATCH/uji.belai" <<END
Judul: Gangguan
Jenis: relaksasi
Latar: hujan

# Satu
Tarik napas. [jeda 2 detik]
[hitung 1 sampai 3, tiap 1 detik]
Embuskan. [jeda 2 detik]

# Dua
[napas 2-2, 2 kali]
Lemaskan bahu. [jeda 1 detik]
END
export ALSA_CONFIG_PATH=$SCRATCH/asound.conf DBUS_SESSION_BUS_ADDRESS=unix:path=$SCRATCH/no-bus

# Plays one session with the seed $1; the line protocol answers a wait until the end.
session() {
  local folder=$SCRATCH/$1
  mkdir "$folder"
  # Whoever answers is cut off by the end of the session.
  set +e +o pipefail
  while sleep 0.3; do echo resume; done 2>/dev/null |
    HOME=$folder FAULT_SEED=$1 FAULT_EVERY=60 FAULT_LOG=$folder/faults LD_PRELOAD=$SCRATCH/faults.so \
      timeout --signal=KILL 120 "$BELAI" relax "$SCRATCH/uji.belai" --control - --plain \
      >"$folder/events" 2>"$folder/errors"
  echo "$?" >"$folder/status"
}

# The texts that the events tell, each once, in the order of their first time.
told() { sed -n 's/.*event cue .*"\([^"]\+\)"$/\1/p' "$1" | awk '!seen[$0]++'; }

played=0 count=0 crashes=0 hangs=0 lost=0
while [ "$count" -lt "$wanted" ] && [ "$played" -lt 200 ]; do
  for _ in 1 2 3 4; do
    played=$((played + 1))
    session "$played" &
  done
  wait
  count=$(cat "$SCRATCH"/*/faults 2>/dev/null | awk '{ sum += $2 } END { print sum + 0 }')
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
row "sessions of $played with $count faults: crashes" "$crashes" 0 "0"
row "sessions of $played with $count faults: hangs" "$hangs" 0 "0"
row "sessions of $played with $count faults: cues left out" "$lost" 0 "0"
