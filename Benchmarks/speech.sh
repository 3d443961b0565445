#!/bin/bash
# From text to phonemes: against the synthesis of the same lines, on a dictionary, on a long line.
set -euo pipefail
. Benchmarks/functions

"$BELAI" timeline pijat-oksitosin --json | grep -E '"kind": "(speech|count)"' |
  sed -E 's/.*"text": "([^"]*)".*/\1/' >"$SCRATCH/lines.txt"
for copy in {1..20}; do cat "$SCRATCH/lines.txt"; done >"$SCRATCH/copies.txt"

# 100,000 different words: those of the shipped scripts with all affixes, sensible or not.
tr -cs 'a-zA-Z' '\n' <<<"$(cat scripts/*.belai)" | tr 'A-Z' 'a-z' | awk '
  length > 3 && !seen[$0]++ { word[n++] = $0 }
  END {
    split("- me mem men meng ber ter per di ke se pe memper keber", before)
    split("- kan an i nya lah kannya annya inya kanlah anlah ku mu pun kah", after)
    for (b = 1; b in before; b++) for (a = 1; a in after; a++) for (i = 0; i < n; i++) {
      text = before[b] word[i] after[a]
      gsub("-", "", text)
      print text
    }
  }' | awk 'NR <= 100000' >"$SCRATCH/words.txt"

head -c 65536 <(while :; do echo -n "Pelan-pelan, 2-3x/hari, ±60 ml (mis. pagi) di RS. "; done) \
  >"$SCRATCH/short.txt" 2>/dev/null
for part in {1..16}; do cat "$SCRATCH/short.txt"; done >"$SCRATCH/long.txt"
for part in {1..16}; do cat "$SCRATCH/short.txt"; echo; done >"$SCRATCH/parts.txt"

pronounce() { "$BELAI" pronounce --as "$1" <"$2"; }

for round in 1 2 3 4 5; do
  cpu espeak-ng -v id -s 130 -w "$SCRATCH/speech.wav" -f "$SCRATCH/copies.txt" >>"$SCRATCH/peer"
  cpu pronounce espeak "$SCRATCH/copies.txt" >>"$SCRATCH/phonemes"
  wall pronounce ipa "$SCRATCH/words.txt" >>"$SCRATCH/dictionary"
  cpu pronounce words "$SCRATCH/long.txt" >>"$SCRATCH/one"
  cpu pronounce words "$SCRATCH/parts.txt" >>"$SCRATCH/many"
done

row "text to phonemes, 20 massages, CPU s, of espeak-ng -w's" \
  "$(median <"$SCRATCH/phonemes")" "$(median <"$SCRATCH/peer")" "<= 0.10 x"
row "$(wc -l <"$SCRATCH/words.txt") words to IPA, s" "$(median <"$SCRATCH/dictionary")" 5 "<= 5 s"
row "a line of a megabyte to words, CPU s, against 16 parts" \
  "$(median <"$SCRATCH/one")" "$(median <"$SCRATCH/many")" "<= 1.5 x"
