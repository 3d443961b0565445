import Synchronization

/// Where playback stands, readable from any thread.
final class Playhead: Sendable {
  private struct Place {
    var rendered: Int
    var audible: Int
    /// Frames a second that pass since `at`; 0 while playback stands.
    var rate = 0
    /// When `audible` was heard, on the machine's clock.
    var at = Duration.zero
    /// Jumps that people have asked for and the thread has not made yet.
    var pendingJumps = 0

    /// The frame that is heard at a time: the thread looks at its device a few times a second, and
    /// in between the device's clock goes on.
    func audible(at now: Duration) -> Int {
      guard rate > 0 else { return audible }
      let since = min(max(now - at, .zero), Playhead.longestGuess)
      return min(audible + Int(since / .microseconds(1)) * rate / 1_000_000, rendered)
    }
  }

  /// How long the device is taken to go on when its thread has not looked at it.
  private static let longestGuess = Duration.seconds(1)

  private let place: Mutex<Place>
  private let beats = Atomic<Int>(0)
  private let beatenAt = Mutex(MonotonicClock.now())

  init(at frame: Int) {
    place = Mutex(Place(rendered: frame, audible: frame))
  }

  /// The next frame to be rendered.
  var renderedFrame: Int { place.withLock { $0.rendered } }

  /// The frame that is being heard.
  var audibleFrame: Int {
    let now = MonotonicClock.now()
    return place.withLock { $0.audible(at: now) }
  }

  /// Grows as long as the thread is alive and no call of the sound system holds it.
  var heartbeat: Int { beats.load(ordering: .relaxed) }

  /// When the heart beat last.
  var lastBeat: Duration { beatenAt.withLock { $0 } }

  /// A person wants to be at `frame`: from now on that is where playback stands.
  func jump(to frame: Int) {
    place.withLock { place in
      place.rendered = frame
      place.audible = frame
      place.rate = 0
      place.pendingJumps += 1
    }
  }

  /// The thread has come to know of a jump.
  func jumped() {
    place.withLock { $0.pendingJumps -= 1 }
  }

  /// The thread tells where it is, and how many frames a second pass from now on; unheeded while it
  /// is still where nobody wants it to be.
  func set(rendered: Int, audible: Int, rate: Int = 0) {
    let now = MonotonicClock.now()
    place.withLock { place in
      guard place.pendingJumps == 0 else { return }
      place.rendered = rendered
      place.audible = audible
      place.rate = rate
      place.at = now
    }
  }

  func beat() {
    let now = MonotonicClock.now()
    beats.wrappingAdd(1, ordering: .relaxed)
    beatenAt.withLock { $0 = now }
  }
}
