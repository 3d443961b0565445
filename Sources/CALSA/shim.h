#include <alsa/asoundlib.h>
#include <malloc.h>
#include <sys/prctl.h>

// libasound prints errors to standard error by itself; its handler is variadic, which Swift cannot
// define.
static void belai_quiet_handler(
    const char *file, int line, const char *function, int err, const char *fmt, ...) {
  (void)file;
  (void)line;
  (void)function;
  (void)err;
  (void)fmt;
}

static inline void belai_silence_library(void) {
  snd_lib_error_set_handler(belai_quiet_handler);
}

// Memory for what is made once and thrown away (clips in float, resampled blocks) goes back to the
// system at once: otherwise the C library keeps it for the rest of a session, in every thread's pool.
static inline void belai_give_memory_back(void) { mallopt(M_MMAP_THRESHOLD, 64 * 1024); }

// Names the thread that calls, for whoever looks at the process: at most 15 letters.
static inline void belai_name_thread(const char *name) { prctl(PR_SET_NAME, name); }
