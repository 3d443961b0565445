// Preloaded into a program: lets calls of ALSA fail at random, one in $FAULT_EVERY, with the seed
// $FAULT_SEED, once the device is ready, and prints "faults N" to the file $FAULT_LOG at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const int errors[] = {EPIPE, ESTRPIPE, EAGAIN, EINTR, EBADFD, EIO, ENODEV, EPIPE};
static _Atomic uint64_t state;
static _Atomic int faults, isPlaying;

// Returns an error for this call, as a negative number, or 0.
static int fault(void) {
  if (!atomic_load(&isPlaying)) return 0;
  uint64_t now = atomic_load(&state), next;
  if (now == 0) now = strtoull(getenv("FAULT_SEED"), NULL, 10) * 0x9E3779B97F4A7C15u + 1;
  next = now ^ (now << 13);
  next ^= next >> 7;
  next ^= next << 17;
  atomic_store(&state, next);
  if ((next >> 20) % strtoull(getenv("FAULT_EVERY"), NULL, 10) != 0) return 0;
  atomic_fetch_add(&faults, 1);
  return -errors[(next >> 40) % (sizeof errors / sizeof *errors)];
}

#define FAULTY(type, name, parameters, arguments)                       \
  type name parameters {                                                \
    static type (*real) parameters;                                     \
    if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name);      \
    int code = fault();                                                 \
    type result = code ? code : real arguments;                         \
    if (result > 1) atomic_store(&isPlaying, 1);                        \
    return result;                                                      \
  }

FAULTY(long, snd_pcm_writei, (void *pcm, const void *frames, unsigned long count), (pcm, frames, count))
FAULTY(long, snd_pcm_avail_update, (void *pcm), (pcm))
FAULTY(int, snd_pcm_delay, (void *pcm, long *delay), (pcm, delay))
FAULTY(int, snd_pcm_prepare, (void *pcm), (pcm))
FAULTY(int, snd_pcm_start, (void *pcm), (pcm))
FAULTY(int, snd_pcm_drop, (void *pcm), (pcm))
FAULTY(int, snd_pcm_resume, (void *pcm), (pcm))

__attribute__((destructor)) static void tell(void) {
  FILE *log = fopen(getenv("FAULT_LOG"), "a");
  if (log) fprintf(log, "faults %d\n", faults), fclose(log);
}
