#pragma once

#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see; a negative window means data without a header.
static inline int belai_inflate_init_raw(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}
