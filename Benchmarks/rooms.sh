#!/bin/bash
# Two rooms listening together: a real snapserver, two real snapclients that write what they play to
# files, and Belai streaming to them; then the same with the server killed in the middle.
# What each room heard is compared with the session's own file. Needs snapserver and snapclient
# (Debian packages of these names); everything runs on 127.0.0.1 in a folder of its own.
set -euo pipefail
. Benchmarks/functions

if ! command -v snapserver >/dev/null || ! command -v snapclient >/dev/null; then
  echo "Benchmarks/rooms.sh: snapserver or snapclient is missing; skipped" >&2
  exit 0
fi

server='' rooms=()
trap 'kill $server "${rooms[@]}" 2>/dev/null || true' EXIT

free_port() { perl -MIO::Socket -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'; }
source_port=$(free_port) client_port=$(free_port)

cat >"$SCRATCH/snapserver.conf" <<END
[server]
datadir = $SCRATCH/state
[http]
enabled = false
[tcp]
enabled = false
[stream]
bind_to_address = 127.0.0.1
port = $client_port
source = tcp://127.0.0.1:$source_port?name=belai&mode=server
END
mkdir "$SCRATCH/state"

cat >"$SCRATCH/kamar.belai" <<'END'
Judul: Kamar
Jenis: relaksasi

# Satu
Satu. [jeda 2 detik]
Dua. [jeda 1,3 detik]
[bel] [jeda 2 detik]
Tiga. [jeda 0,8 detik]
[irama 50 per menit, selama 8 detik]
Empat. [jeda 1,6 detik]
Lima. [jeda 1,1 detik]
[irama 40 per menit, selama 7,5 detik]
Enam. [jeda 1,9 detik]
Tujuh. [jeda 1 detik]
END

start_server() {
  snapserver -c "$SCRATCH/snapserver.conf" --logging.sink=null &
  server=$!
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$client_port") 2>/dev/null && return
    sleep 0.1
  done
  echo "snapserver does not answer" >&2
  return 1
}

stop() { kill "$@" 2>/dev/null && wait "$@" 2>/dev/null || true; }

# Lets two rooms listen to the session; $1 names their files, $2 is called meanwhile.
listen() {
  start_server
  rooms=()
  for room in 1 2; do
    snapclient -h 127.0.0.1 -p "$client_port" -i "$room" --hostID "room-$room" --mixer none \
      --player "file:filename=$SCRATCH/$1-$room.raw,mode=a" --logsink null &
    rooms+=($!)
  done
  sleep 1
  "$BELAI" relax "$SCRATCH/kamar.belai" --plain --output "tcp://127.0.0.1:$source_port" \
    </dev/null 2>"$SCRATCH/$1.log" &
  local session=$!
  "$2"
  wait "$session" || { cat "$SCRATCH/$1.log" >&2; return 1; }
  sleep 2
  stop "${rooms[@]}"
  stop "$server"
}

restart_server() {
  sleep 14
  kill -9 "$server"
  wait "$server" 2>/dev/null || true
  sleep 1
  start_server
}

# Prints the frame of each sound that begins after a quarter of a second of silence.
onsets() {
  od -An -v -t d2 -w4 "$1" | awk '
    { value = $1 < 0 ? -$1 : $1
      if (value > 200) { if (!last || NR - last > 12000) print NR; last = NR } }'
}

# Compares the spaces between sounds in a room ($1) with those in the file ($2), in order.
# Prints: sounds found, worst difference of a space in milliseconds.
compare() {
  awk '
    NR == FNR { meant[NR] = $1; count = NR; next }
    { heard[FNR] = $1; n = FNR }
    END {
      for (i = 2; i <= n && i <= count; i++) {
        off = ((heard[i] - heard[i-1]) - (meant[i] - meant[i-1])) / 48
        if (off < 0) off = -off
        if (off > worst) worst = off
      }
      print n, worst + 0
    }' "$2" "$1"
}

# Prints how many blocks of 10 ms are loud in the file ($2) and silent in the room ($1), when both
# begin with their first sound.
holes() {
  paste <(samples "$1") <(samples "$2") | awk '
    NF < 2 { exit }
    { heard += $1 * $1; meant += $2 * $2
      if (NR % 480 == 0) {
        if (meant > 480 * 90000 && heard < meant / 100) holes++
        heard = 0; meant = 0 } }
    END { print holes + 0 }'
}

samples() {
  od -An -v -t d2 -w4 "$1" | awk '
    { value = $1 < 0 ? -$1 : $1; if (value > 200) on = 1; if (on) print $1 }'
}

# Prints how many of the sounds in the file ($2) are missing in a room ($1) whose server was
# restarted: what came before, and what came after, must meet or overlap.
missing() {
  awk '
    NR == FNR { meant[NR] = $1; count = NR; next }
    { heard[FNR] = $1; n = FNR }
    function same(i, j) {  # the space before heard i is that before meant j
      d = (heard[i] - heard[i-1]) - (meant[j] - meant[j-1]); return d < 240 && d > -240 }
    END {
      for (before = 1; before < n && before < count && same(before + 1, before + 1); before++);
      for (after = 0; after < n - 1 && after < count - 1 && same(n - after, count - after); after++);
      gone = count - before - after - 1
      print (gone < 0 ? 0 : gone), before, after + 1
    }' "$2" "$1"
}

"$BELAI" render "$SCRATCH/kamar.belai" --mode relaksasi -o - >"$SCRATCH/file.raw"
onsets "$SCRATCH/file.raw" >"$SCRATCH/file.onsets"
sounds=$(wc -l <"$SCRATCH/file.onsets")

listen whole true
for room in 1 2; do
  onsets "$SCRATCH/whole-$room.raw" >"$SCRATCH/whole-$room.onsets"
  read -r found worst < <(compare "$SCRATCH/whole-$room.onsets" "$SCRATCH/file.onsets")
  row "room $room: sounds heard through Snapcast, against the timeline" "$found" "$sounds" "all"
  row "room $room: worst space between two sounds, ms off" "$worst" 2 "<= 2 ms"
  row "room $room: blocks of 10 ms that fell silent" \
    "$(holes "$SCRATCH/whole-$room.raw" "$SCRATCH/file.raw")" 0 "0"
done

listen restarted restart_server
for room in 1 2; do
  onsets "$SCRATCH/restarted-$room.raw" >"$SCRATCH/restarted-$room.onsets"
  read -r gone _ _ < <(missing "$SCRATCH/restarted-$room.onsets" "$SCRATCH/file.onsets")
  row "room $room: sounds never heard, server killed in the middle" "$gone" 0 "0"
done
