// Measures how long after a key, button, call, line or signal a session's sound is gone.
//
//   stop-delay KIND TRIALS PROGRAM ARGUMENT...
//
// KIND is keyboard, pedal, bus, line or signal. The program is started on a terminal of its own with
// `--control -` on pipes. Its sound is a tone of 15 kHz: speech, which the engine makes at 22 050
// frames a second, has nothing up there, so the words that follow a stop do not count as sound. The
// monitor of the sink is read from parec; a sample's time is when the quickest of the blocks of the
// last seconds would have delivered it, so the delay of parec itself counts against the program.
// $PEDAL is a pipe that the program reads buttons from; button 48 was taught to be pain.
// Prints one line per trial: milliseconds from the trigger to the end of the last loud millisecond.
#define _GNU_SOURCE
#include <dbus/dbus.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/input.h>
#include <math.h>
#include <poll.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { rate = 48000, block = 48, window = 4000 };

static const char *kind;
static pid_t program, recorder;
static int lines_out, lines_in, terminal, sound, pedal = -1;
static DBusConnection *bus;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void fail(const char *words) {
  fprintf(stderr, "stop-delay: %s (%s)\n", words, strerror(errno));
  if (program) kill(program, SIGKILL);
  if (recorder) kill(recorder, SIGKILL);
  exit(1);
}

// --- Starting and ending -------------------------------------------------------------------------

static void start_recorder(void) {
  int ends[2];
  if (pipe(ends)) fail("pipe");
  if (!(recorder = fork())) {
    dup2(ends[1], 1);
    close(ends[0]);
    execlp("parec", "parec", "-d", "nul.monitor", "--raw", "--format=float32le", "--rate=48000",
           "--channels=1", "--latency-msec=2", NULL);
    _exit(127);
  }
  close(ends[1]);
  sound = ends[0];
}

static void start_program(char **arguments) {
  int to[2], from[2], slave;
  if (pipe(to) || pipe(from) || openpty(&terminal, &slave, NULL, NULL, NULL)) fail("pipes");
  if (!(program = fork())) {
    setsid();
    sched_setscheduler(0, SCHED_OTHER, &(struct sched_param){0});
    char *name = ttyname(slave);
    int own = open(name, O_RDWR);
    dup2(to[0], 0), dup2(from[1], 1), dup2(own, 2);
    close(to[1]), close(from[0]), close(terminal);
    execv(arguments[0], arguments);
    _exit(127);
  }
  close(to[0]), close(from[1]), close(slave);
  lines_out = to[1], lines_in = from[0];
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  fcntl(lines_in, F_SETFL, O_NONBLOCK);
}

static void say(const char *line) {
  if (write(lines_out, line, strlen(line)) < 0) fail("the program takes no lines");
}

// --- Triggers ------------------------------------------------------------------------------------

static void press(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  struct input_event event = {.type = EV_KEY, .code = 48, .value = 1};
  event.input_event_sec = time.tv_sec, event.input_event_usec = time.tv_nsec / 1000;
  struct input_event both[2] = {event, event};
  both[1].value = 0, both[1].input_event_usec += 1;
  if (write(pedal, both, sizeof both) != sizeof both) fail("pedal");
}

static void call_pause(void) {
  DBusMessage *call =
      dbus_message_new_method_call("org.mpris.MediaPlayer2.belai", "/org/mpris/MediaPlayer2",
                                   "org.mpris.MediaPlayer2.Player", "Pause");
  dbus_message_set_no_reply(call, TRUE);
  dbus_connection_send(bus, call, NULL);
  dbus_connection_flush(bus);
  dbus_message_unref(call);
}

static void fire(void) {
  if (!strcmp(kind, "keyboard")) {
    if (write(terminal, "s", 1) != 1) fail("terminal");
  } else if (!strcmp(kind, "pedal")) {
    press();
  } else if (!strcmp(kind, "bus")) {
    call_pause();
  } else if (!strcmp(kind, "line")) {
    say("pain\n");
  } else {
    kill(program, SIGUSR1);
  }
}

// --- Listening -----------------------------------------------------------------------------------

static double first_sample = 1e18;  // When sample 0 would have been heard, by the quickest block.
static double earlier[8];           // The same for each of the last seconds.
static long samples;
static float rest[block];
static int rests;
static double loudest, last_loud;
static long loud_run, quiet_run;

// Takes one millisecond of sound; 15 kHz has 15 whole periods in it. Without Hann's window, speech
// would spill over from below.
static void hear(const float *sample, double end) {
  double real = 0, imaginary = 0;
  for (int index = 0; index < block; index++) {
    double windowed = sample[index] * (1 - cos(2 * M_PI * index / block));
    real += windowed * cos(2 * M_PI * 15 * index / block);
    imaginary += windowed * sin(2 * M_PI * 15 * index / block);
  }
  double level = hypot(real, imaginary);
  if (loud_run > 50 && level > loudest) loudest = level;
  int is_loud = level > (loudest > 0 ? 0.03 * loudest : 1e-3);
  if (is_loud) last_loud = end;
  loud_run = is_loud ? loud_run + 1 : 0;
  quiet_run = is_loud ? 0 : quiet_run + 1;
}

static void listen_to_sound(void) {
  float read_now[window];
  ssize_t bytes = read(sound, read_now, sizeof read_now);
  if (bytes <= 0) fail("parec has ended");
  long count = bytes / (long)sizeof(float);
  samples += count;
  double arrived = now() - (double)samples / rate;
  int second = (int)(samples / rate) % 8;
  static int told = -1;
  if (second != told) earlier[second] = arrived, told = second;
  if (arrived < earlier[second]) earlier[second] = arrived;
  first_sample = 1e18;
  for (int index = 0; index < 8; index++)
    if (earlier[index] && earlier[index] < first_sample) first_sample = earlier[index];
  long done = samples - count - rests;
  for (long index = 0; index < count; index++) {
    rest[rests++] = read_now[index];
    if (rests < block) continue;
    done += block;
    hear(rest, first_sample + (double)done / rate);
    rests = 0;
  }
}

static char heard[65536];
static size_t heard_bytes;

static int listen_to_lines(const char *words) {
  char *end = heard + heard_bytes;
  ssize_t bytes = read(lines_in, end, sizeof heard - 1 - heard_bytes);
  if (bytes > 0) heard_bytes += bytes, heard[heard_bytes] = 0;
  if (heard_bytes > sizeof heard / 2) {
    memmove(heard, heard + heard_bytes - 1024, 1025);
    heard_bytes = 1024;
  }
  return strstr(heard, words) != NULL;
}

static void forget_lines(void) { heard[heard_bytes = 0] = 0; }

// Looks after everything for a moment.
static void attend(void) {
  struct pollfd all[] = {{sound, POLLIN, 0}, {terminal, POLLIN, 0}};
  poll(all, 2, 1);
  if (all[0].revents) listen_to_sound();
  char screen[4096];
  while (read(terminal, screen, sizeof screen) > 0) {}
  if (waitpid(program, NULL, WNOHANG) == program) fail("the program has ended");
}

// --- Trials --------------------------------------------------------------------------------------

static double trial(void) {
  double deadline = now() + 30;
  long wanted = 150 + rand() % 100;
  while (loud_run < wanted)
    if (attend(), now() > deadline) fail("nothing is heard");
  forget_lines();
  double fired = now();
  fire();
  while (quiet_run < 80)
    if (attend(), now() > deadline) fail("the sound goes on");
  return last_loud - fired;
}

static void go_on(void) {
  double deadline = now() + 30;
  int is_pause = !strcmp(kind, "bus");
  while (!listen_to_lines(is_pause ? "event paused" : "event asked"))
    if (attend(), now() > deadline) fail("nothing is asked");
  say(is_pause ? "resume\n" : "yes\n");
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  signal(SIGPIPE, SIG_IGN);
  kind = arguments[1];
  if (getenv("PEDAL")) pedal = open(getenv("PEDAL"), O_RDWR);
  if (!strcmp(kind, "bus")) bus = dbus_bus_get_private(DBUS_BUS_SESSION, NULL);
  if (!strcmp(kind, "bus") && !bus) fail("no bus");
  start_recorder();
  start_program(arguments + 3);
  for (int number = 0; number < atoi(arguments[2]); number++) {
    printf("%.2f\n", trial() * 1e3);
    fflush(stdout);
    go_on();
  }
  kill(program, SIGKILL);
  kill(recorder, SIGKILL);
  return 0;
}
