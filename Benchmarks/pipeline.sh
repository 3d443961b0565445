#!/bin/bash
# Rendering the massage, by the clock, against a shell script that makes the same file of the same
# cues with espeak-ng and sox: each distinct sound once, all of them in a row, the bed mixed under.
set -euo pipefail
. Benchmarks/functions

"$BELAI" timeline pijat-oksitosin >"$SCRATCH/cues.txt"
read -r frames < <(awk -F'\t' '$4 == "bed" { print $3 }' "$SCRATCH/cues.txt")

# Writes what is heard in a cue of so many frames, as raw samples, unless it is there already.
segment() {
  local file=$1 count=$2 kind=$3 text=$4 sound=$SCRATCH/sound.wav
  [ -e "$file" ] && return
  case $kind in
    speech | count) espeak-ng -v id -s 130 -w "$sound" "$text" ;;
    tick) sound=audio/sounds/tik.ogg ;;
    sound) sound=audio/sounds/$text.ogg ;;
    *) sound= ;;
  esac
  if [ -n "$sound" ]; then
    sox "$sound" -b 16 -t raw "$file" rate 48000 channels 2 pad 0 "${count}s" trim 0 "${count}s"
  else
    sox -n -r 48000 -c 2 -b 16 -t raw "$file" trim 0 "${count}s"
  fi
}

# Makes the whole session with the two programs.
by_hand() {
  rm -rf "$SCRATCH/parts" && mkdir "$SCRATCH/parts"
  local parts=() start end count kind step role text file
  while IFS=$'\t' read -r start end count kind step role text; do
    [ "$kind" = bed ] && continue
    file=$SCRATCH/parts/$(tr -c 'a-zA-Z0-9\n' _ <<<"$kind-$count-$text" | cut -c-200).raw
    segment "$file" "$count" "$kind" "$text"
    parts+=("$file")
  done <"$SCRATCH/cues.txt"
  local raw=(-t raw -r 48000 -c 2 -b 16 -e signed)
  cat "${parts[@]}" >"$SCRATCH/track.raw"
  sox audio/beds/hujan.ogg -t raw -b 16 "$SCRATCH/bed.raw" repeat - trim 0 "${frames}s" gain -15
  sox -m "${raw[@]}" "$SCRATCH/track.raw" "${raw[@]}" "$SCRATCH/bed.raw" "$SCRATCH/byhand.wav" \
    fade t 2 -0 2
}

for round in 1 2 3; do
  wall by_hand >>"$SCRATCH/peer"
  wall "$BELAI" render pijat-oksitosin -o "$SCRATCH/session.wav" >>"$SCRATCH/render"
done
row "render of the massage, s by the clock, against espeak-ng and sox" \
  "$(median <"$SCRATCH/render")" "$(median <"$SCRATCH/peer")" "<= 0.1 x"
