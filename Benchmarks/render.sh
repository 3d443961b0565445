#!/bin/bash
# Renders the massage, and lets espeak-ng speak the same lines in one process, in turn.
set -euo pipefail
. Benchmarks/functions

"$BELAI" timeline pijat-oksitosin --json | grep -E '"kind": "(speech|count)"' |
  sed -E 's/.*"text": "([^"]*)".*/\1/' | sort -u >"$SCRATCH/lines.txt"

for round in 1 2 3 4 5; do
  cpu espeak-ng -v id -s 130 -w "$SCRATCH/speech.wav" -f "$SCRATCH/lines.txt" >>"$SCRATCH/peer"
  cpu "$BELAI" render pijat-oksitosin -o "$SCRATCH/session.wav" >>"$SCRATCH/render"
done
row "render of the massage, CPU s, against espeak-ng -w" \
  "$(median <"$SCRATCH/render")" "$(median <"$SCRATCH/peer")" "<= 1.5 x"
