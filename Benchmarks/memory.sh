#!/bin/bash
# The highest memory of rendering ten hours with a thousand different sentences, and of one hour of
# the same: it must not grow with the length.
set -euo pipefail
. Benchmarks/functions

# Writes a script of so many steps; each takes a quarter of an hour.
script() {
  printf 'Judul: Panjang\nJenis: relaksasi\nLatar: hujan\n'
  for step in $(seq "$1"); do
    printf '\n# Langkah %s\n' "$step"
    for line in {1..25}; do
      echo "Kalimat $((step * 25 + line)), tarik napas dan lemaskan bahu. [jeda 30 detik]"
    done
    echo '[irama 60 per menit, selama 30 detik]'
  done
}

# Prints the highest memory of a rendering, in MB.
peak() {
  "$BELAI" render "$1" -o - 2>/dev/null >/dev/null &
  local program=$! highest=0 now
  while now=$(awk '/^VmHWM/ { print int($2 / 1000) }' "/proc/$program/status" 2>/dev/null); do
    [ -n "$now" ] && highest=$now
    sleep 0.05
  done
  wait "$program"
  echo "$highest"
}

script 40 >"$SCRATCH/ten.belai"
script 4 >"$SCRATCH/one.belai"
ten=$(peak "$SCRATCH/ten.belai")
row "memory of rendering ten hours, highest, MB" "$ten" 80 "<= 80 MB"
row "memory of rendering ten hours, against one hour" "$ten" "$(peak "$SCRATCH/one.belai")" "<= 1.5 x"
