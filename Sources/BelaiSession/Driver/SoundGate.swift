import Synchronization

/// Lets "silence" overtake everything: while a pain or stop command is on its way to the session,
/// nothing that the session still does makes sound.
final class SoundGate: Sendable {
  private let sound: any Sound
  private let stopsOnTheirWay = Mutex(0)

  init(_ sound: any Sound) { self.sound = sound }

  /// Silences at once, on the caller's thread.
  func shut() {
    stopsOnTheirWay.withLock { count in
      count += 1
      sound.pause()
    }
  }

  /// Tells that a command for which the gate was shut has arrived.
  func arrive() {
    stopsOnTheirWay.withLock { count in
      precondition(count > 0, "a stop arrives once")
      count -= 1
    }
  }

  /// Lets sound be heard, unless a stop is on its way.
  func open() {
    stopsOnTheirWay.withLock { count in
      if count == 0 { sound.resume() }
    }
  }
}
