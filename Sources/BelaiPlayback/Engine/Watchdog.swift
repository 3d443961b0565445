/// Finds out from the playback thread's heartbeat whether a call of the sound system holds it.
///
/// A sound server that is frozen never returns from `snd_pcm_drop` or `snd_pcm_open`; only somebody
/// outside the thread can notice.
struct Watchdog: Equatable, Sendable {
  enum Finding: Equatable, Sendable {
    /// The thread has not moved for too long.
    case frozen
    /// It moves again.
    case awake
  }

  /// Time between two looks.
  static let interval = Duration.milliseconds(600)
  /// Looks without a new beat after which the thread counts as frozen: at most two seconds.
  static let mostLooks = 2

  private var heartbeat = -1
  private var looksWithoutBeat = 0

  /// Takes what the heartbeat is now; answers once for each change.
  mutating func look(at heartbeat: Int) -> Finding? {
    guard heartbeat == self.heartbeat else {
      let wasFrozen = looksWithoutBeat >= Self.mostLooks
      self.heartbeat = heartbeat
      looksWithoutBeat = 0
      return wasFrozen ? .awake : nil
    }
    looksWithoutBeat += 1
    return looksWithoutBeat == Self.mostLooks ? .frozen : nil
  }
}
