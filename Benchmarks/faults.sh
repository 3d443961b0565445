#!/bin/bash
# Sessions whose calls of ALSA fail at random points, each error number in turn: whether any crashes,
# hangs or leaves a cue out. A person says "go on" whenever the session waits. BELAI_FAULTS says how
# many faults at least (200).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/survival

cc -shared -fPIC -O1 -o "$SCRATCH/faults.so" Benchmarks/faults.c -ldl
printf 'pcm.!default { type null }\nctl.!default { type hw card 0 }\n' >"$SCRATCH/asound.conf"
export ALSA_CONFIG_PATH=$SCRATCH/asound.conf DBUS_SESSION_BUS_ADDRESS=unix:path=$SCRATCH/no-bus

# Plays one session in the folder $1 with the seed $2.
session() {
  play "$1" HOME="$1" FAULT_SEED="$2" FAULT_EVERY=60 FAULT_LOG="$1/faults" \
    LD_PRELOAD="$SCRATCH/faults.so"
}

# How many calls have failed so far.
faults() { cat "$SCRATCH"/*/faults 2>/dev/null | awk '{ sum += $2 } END { print sum + 0 }'; }

play_sessions 4
verdict "faults of ALSA"
