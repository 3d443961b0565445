/// Finds out from the playback thread's heartbeat whether a call of the sound system holds it.
///
/// A sound server that is frozen never returns from `snd_pcm_drop` or `snd_pcm_open`; only somebody
/// outside the thread can notice. While all is well it looks once for each heartbeat that it awaits.
/// Where it comes late itself, the whole machine stood still, and the thread gets another while.
struct Watchdog: Equatable, Sendable {
  enum Finding: Equatable, Sendable {
    /// The thread has not moved for too long.
    case frozen
    /// It moves again.
    case awake
  }

  /// A heart that has not beaten for so long stands still; healthy ones beat each second.
  static let limit = Duration.milliseconds(1_900)
  /// Time between two looks at a frozen thread, and how often a sleeping one beats.
  static let interval = Duration.milliseconds(400)

  private var isFrozen = false
  /// When it meant to look.
  private var due: Duration?

  /// Takes when the heart beat last.
  ///
  /// - Returns: What has changed, and when to look again.
  mutating func look(lastBeat: Duration, now: Duration) -> (finding: Finding?, wait: Duration) {
    let isLate = due.map { now - $0 >= Self.interval } ?? false
    let look = look(silence: now - lastBeat, isLate: isLate)
    due = now + look.wait
    return look
  }

  private mutating func look(
    silence: Duration, isLate: Bool
  ) -> (finding: Finding?, wait: Duration) {
    guard silence >= Self.limit else {
      defer { isFrozen = false }
      return (isFrozen ? .awake : nil, Self.limit - silence)
    }
    guard !isLate else { return (nil, Self.interval) }
    defer { isFrozen = true }
    return (isFrozen ? nil : .frozen, Self.interval)
  }
}
