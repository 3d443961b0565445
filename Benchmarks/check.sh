#!/bin/bash
# Checks scripts of 10,000 and 100,000 lines: CPU time, how it grows, and memory against the file.
# Half of the lines are speech, each different, some for a role, with marks of Word and with values;
# a fourth are commands, and the rest remarks and empty lines. So many lines take longer than 12
# hours, which is told only when all is read; a second script of 100,000 lines can be played.
set -euo pipefail
. Benchmarks/functions

header='Judul: Panjang
Jenis: relaksasi
Peran: Ayah, Bunda
Isian: nama = Bunda
Rehat baris: 0,1 detik
'

long() {
  printf '%s' "$header"
  awk -v lines="$1" 'BEGIN {
    for (n = 1; n <= lines; n += 20) {
      print "\n# Langkah " n "\n// catatan untuk diri sendiri"
      print "Bunda: Tarik napas pelan untuk yang ke-" n ", {nama}. [jeda 5-12 detik]"
      for (k = 1; k <= 6; k++) print "Lemaskan bahu “pelan” saja – hitungan " n + k "."
      print "[ulangi 3 kali]\nPutaran {ke} dari {kali} nomor " n ".\n[jeda 8 detik]\n[habis]"
      print "Ayah: Duduklah di belakang Bunda, kursi " n ".\n[napas 4-2-6, 5 kali]\n"
      print "Dengarkan hujan nomor " n ". [suara pelan] Biarkan saja."
    }
  }'
}

# The same few sentences at each turn: they have to be spoken once to be measured.
playable() {
  printf '%s' "$header"
  awk -v lines="$1" 'BEGIN {
    print "\n# Hening"
    for (n = 1; n <= lines; n += 10) {
      print "// putaran " n "\n[suara pelan]\nTarik napas. [jeda 0,2-0,4 detik]\n[suara biasa]"
      print "[tingkat: lengkap]\nEmbuskan.\n[habis]\n[bel]\n// lagi\n"
    }
  }'
}

peak() { /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -1; }

long 10000 >"$SCRATCH/10000.belai"
long 100000 >"$SCRATCH/100000.belai"
playable 100000 >"$SCRATCH/playable.belai"
printf '%s\n# Satu\nHalo.\n' "$header" >"$SCRATCH/one.belai"
for round in 1 2 3 4 5; do
  for lines in 10000 100000 playable one; do
    cpu "$BELAI" check "$SCRATCH/$lines.belai" >>"$SCRATCH/$lines.cpu" || true
  done
done
for lines in 10000 100000 playable one; do
  printf -v "cpu_$lines" '%s' "$(median <"$SCRATCH/$lines.cpu")"
done
bytes=$(stat -c %s "$SCRATCH/100000.belai")
memory=$(($(peak "$BELAI" check "$SCRATCH/100000.belai") - $(peak "$BELAI" check "$SCRATCH/one.belai")))

row "check of 100,000 lines, CPU s, limit" "$cpu_100000" 1 "<= 1 s"
row "check of 100,000 lines, CPU s, against 10,000 lines" "$cpu_100000" "$cpu_10000" "<= 10 x"
row "check of 100,000 lines, KB above one line, against the file" \
  "$memory" "$((bytes / 1024))" "<= 10 x"
row "check and layouts of 100,000 playable lines, CPU s" "$cpu_playable" 1 "<= 1 s"
