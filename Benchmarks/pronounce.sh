#!/bin/bash
# Pronounces 100,000 words, and the lines of the massage against espeak-ng speaking them.
set -euo pipefail
. Benchmarks/functions

"$BELAI" timeline pijat-oksitosin --json | grep -E '"kind": "(speech|count)"' |
  sed -E 's/.*"text": "([^"]*)".*/\1/' | sort -u >"$SCRATCH/lines"
tr -cs '[:alpha:]' '\n' <"$SCRATCH/lines" | grep . | sort -u >"$SCRATCH/some"
for _ in $(seq 1000); do cat "$SCRATCH/some"; done | head -100000 >"$SCRATCH/words" || true

for round in 1 2 3; do
  wall "$BELAI" pronounce <"$SCRATCH/words" >>"$SCRATCH/dictionary"
  # The lines twenty times over, so that starting the program does not count.
  for _ in $(seq 20); do cat "$SCRATCH/lines"; done >"$SCRATCH/many"
  cpu "$BELAI" pronounce --as espeak <"$SCRATCH/many" >>"$SCRATCH/front"
  cpu espeak-ng -v id -s 130 -w "$SCRATCH/speech.wav" -f "$SCRATCH/many" >>"$SCRATCH/synthesis"
done
row "100,000 words pronounced, s" "$(median <"$SCRATCH/dictionary")" 5 "<= 5 s"
row "words to phonemes, CPU s, against espeak-ng -w" \
  "$(median <"$SCRATCH/front")" "$(median <"$SCRATCH/synthesis")" "<= 0.1 x"
