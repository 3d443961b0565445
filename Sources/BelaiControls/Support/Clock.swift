import Glibc

extension Duration {
  /// Time since the machine started, without its sleeps: the clock of input events.
  static var sinceBoot: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
