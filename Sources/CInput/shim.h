// Requests of linux/input.h that are macros, as functions; each returns what ioctl(2) returns.
#include <linux/input.h>
#include <sys/ioctl.h>

static inline int belai_input_name(int fd, char *name, int size) {
  return ioctl(fd, EVIOCGNAME(size), name);
}

static inline int belai_input_keys(int fd, unsigned char *bits, int size) {
  return ioctl(fd, EVIOCGBIT(EV_KEY, size), bits);
}

static inline int belai_input_grab(int fd, int grab) {
  return ioctl(fd, EVIOCGRAB, grab);
}

// Stamps events with the clock that the program measures with.
static inline int belai_input_clock(int fd, int clock) {
  return ioctl(fd, EVIOCSCLOCKID, &clock);
}
