#!/bin/bash
# What the playback thread allocates, frees and locks outside ALSA's calls while it plays: left alone,
# and with a command every half second. BELAI_SECONDS says how long to watch (10).
set -euo pipefail
. Benchmarks/functions
. Benchmarks/server

cc -shared -fPIC -O1 -o "$SCRATCH/allocations.so" Benchmarks/allocations.c -ldl
use_server "$SCRATCH"
start_server
trap 'kill -9 "$server" 2>/dev/null || true' EXIT
seconds=${BELAI_SECONDS:-10}

# Prints commands of the line protocol for as long as the session is watched.
commands() {
  sleep 3
  local until=$((SECONDS + seconds)) command
  while ((SECONDS < until)); do
    for command in pause resume louder softer next; do
      [ "$1" = none ] || echo "$command"
      sleep 0.5
    done
  done
  echo stop
}

# Prints one row for each count.
watch() {
  commands "$1" | COUNT_LOG=$SCRATCH/counts LD_PRELOAD=$SCRATCH/allocations.so \
    "$BELAI" relax --control - >"$SCRATCH/events" 2>/dev/null || true
  read -r _ allocated _ freed _ locked <"$SCRATCH/counts"
  row "allocations of the playback thread, $2" "$allocated" 0 "0"
  row "blocks of memory that it frees, $2" "$freed" 0 "0"
  row "locks that it takes, $2" "$locked" 0 "0"
}

watch none "left alone"
watch some "commanded"
