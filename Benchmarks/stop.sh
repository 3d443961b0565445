#!/bin/bash
# From each kind of control to silence at the monitor of a null sink: pain, or pause on the bus, which
# has no word for pain; a pause lets beds fade, and the tone is none. Once on an idle machine and once
# beside a busy process on each core. BELAI_TRIALS says how often each (100), BELAI_CONTROLS and
# BELAI_LOADS name some of them.
set -euo pipefail
. Benchmarks/functions

cc -O2 -Wall -o "$SCRATCH/stop-delay" Benchmarks/stop-delay.c \
  $(pkg-config --cflags --libs dbus-1) -lm
export HOME=$SCRATCH XDG_CONFIG_HOME=$SCRATCH/config XDG_RUNTIME_DIR=$SCRATCH
export PULSE_SERVER=unix:$SCRATCH/socket ALSA_CONFIG_PATH=$SCRATCH/asound.conf PEDAL=$SCRATCH/pedal
export TERM=xterm LANG=C.UTF-8

cat >"$SCRATCH/asound.conf" <<END
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse server "$PULSE_SERVER" }
ctl.!default { type pulse server "$PULSE_SERVER" }
END
sox -n -r 48000 -c 2 "$SCRATCH/nada.wav" synth 20 sine 15000 gain -12
cat >"$SCRATCH/nada.belai" <<END
Judul: Nada
Jenis: relaksasi

# Nada
[ulangi 60 kali]
[bunyi nada.wav]
[habis]
Selesai.

# Bila nyeri
Ya.

# Bila dijeda
Ya.
END
mkdir -p "$XDG_CONFIG_HOME/belai"
printf 'perangkat = pedal\n48 = pain\n' >"$XDG_CONFIG_HOME/belai/buttons"
mkfifo "$PEDAL"

# As a desktop's sound server: before everybody else. So do the ears, or they would count their own
# lateness; the program is one of the many.
first=
if chrt -f 5 true 2>/dev/null; then first='chrt -f 5'; fi

# No further than the server's block, about which nobody can do anything any more.
$first pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --log-level=error \
  -L "module-null-sink sink_name=nul rate=48000 format=float32le norewinds=1" \
  -L "module-native-protocol-unix socket=$SCRATCH/socket auth-anonymous=1" 2>"$SCRATCH/server.txt" &
server=$!
bus_daemon=$(dbus-daemon --session --fork --print-address=1 --print-pid=1)
DBUS_SESSION_BUS_ADDRESS=$(head -1 <<<"$bus_daemon")
export DBUS_SESSION_BUS_ADDRESS
trap 'kill "$server" "$(tail -1 <<<"$bus_daemon")" "${busy[@]}"; wait' EXIT
for _ in $(seq 100); do
  pactl info >/dev/null 2>&1 && break
  sleep 0.1
done

# Prints the value below which 99 of 100 numbers on standard input lie.
p99() { sort -n | awk '{ value[NR] = $1 } END { n = int(NR * 0.99 + 0.999999); print value[n] }'; }

# Prints one row for each kind of control.
stop_delays() {
  local load=$1 limit=$2 kind
  for kind in ${BELAI_CONTROLS:-keyboard pedal bus line signal}; do
    $first "$SCRATCH/stop-delay" "$kind" "${BELAI_TRIALS:-100}" "$BELAI" relax "$SCRATCH/nada.belai" \
      --control - --buttons "$PEDAL" >"$SCRATCH/$load-$kind.txt"
    row "$kind to sound gone, $load, ms, p99 of ${BELAI_TRIALS:-100}" \
      "$(p99 <"$SCRATCH/$load-$kind.txt")" "$limit" "<= $limit ms"
  done
}

for load in ${BELAI_LOADS:-idle busy}; do
  if [ "$load" = busy ]; then
    start_busy "$(nproc)"
    stop_delays busy 50
  else
    stop_delays idle 20
  fi
done
