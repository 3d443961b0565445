#include <alsa/asoundlib.h>

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
