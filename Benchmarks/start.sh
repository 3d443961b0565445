#!/bin/bash
# Process start to the first frames at ALSA's null device, and espeak-ng with one word in turn.
# Belai's first frames are the silence with which a device is opened; speech comes when it is ready.
set -euo pipefail
. Benchmarks/functions

cc -shared -fPIC -O1 -o "$SCRATCH/first-frame.so" Benchmarks/first-frame.c
printf '</usr/share/alsa/alsa.conf>\npcm.!default { type null }\n' >"$SCRATCH/asound.conf"

first_frame() {
  BEGAN=$(date +%s.%N) ALSA_CONFIG_PATH=$SCRATCH/asound.conf HOME=$SCRATCH \
    LD_PRELOAD=$SCRATCH/first-frame.so timeout 10 "$@" 2>&1 </dev/null |
    sed -n 's/^first-frame //p'
}

for round in 1 2 3 4 5 6 7; do
  first_frame "$BELAI" relax --plain >>"$SCRATCH/start"
  first_frame espeak-ng -v id ya >>"$SCRATCH/peer"
done
row "process start to first frame at ALSA, ms, against espeak-ng" \
  "$(median <"$SCRATCH/start")" "$(median <"$SCRATCH/peer")" "<= 30 ms"
