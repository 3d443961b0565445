import CALSA
import Glibc

/// The clock that timeouts are measured by.
enum MonotonicClock {
  static func now() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
