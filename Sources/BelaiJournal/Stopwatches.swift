import BelaiSession
import Synchronization

/// How long the script of each session was heard, by a clock that nobody sets: pauses, questions and
/// a laptop asleep do not count, and a clock put right in between changes nothing.
final class Stopwatches: Sendable {
  private struct Watch {
    var startedAt: Duration?
    /// Measured, and not yet taken.
    var measured = Duration.zero
  }

  private let watches = Mutex<[String: Watch]>([:])
  private let uptime: @Sendable () -> Duration

  init(uptime: @escaping @Sendable () -> Duration) { self.uptime = uptime }

  /// Goes while the script is heard or waits for a person.
  func follow(_ state: SessionState, of session: String) {
    let isRunning = state == .playing || state == .waiting
    let now = uptime()
    watches.withLock { watches in
      var watch = watches[session] ?? Watch()
      if let start = watch.startedAt { watch.measured += now - start }
      watch.startedAt = isRunning ? now : nil
      watches[session] = watch
    }
  }

  /// Returns the whole milliseconds since they were taken last.
  func take(_ session: String) -> Int64 {
    let now = uptime()
    return watches.withLock { watches in
      guard var watch = watches[session] else { return 0 }
      if let start = watch.startedAt {
        watch.measured += now - start
        watch.startedAt = now
      }
      let milliseconds = Int64(watch.measured / .milliseconds(1))
      watch.measured -= .milliseconds(milliseconds)
      watches[session] = watch
      return max(0, milliseconds)
    }
  }
}
