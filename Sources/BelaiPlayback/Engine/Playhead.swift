import Synchronization

/// Where playback stands, readable from any thread.
final class Playhead: Sendable {
  private struct Place {
    var rendered: Int
    var audible: Int
    /// Jumps that people have asked for and the thread has not made yet.
    var pendingJumps = 0
  }

  private let place: Mutex<Place>
  private let beats = Atomic<Int>(0)

  init(at frame: Int) {
    place = Mutex(Place(rendered: frame, audible: frame))
  }

  /// The next frame to be rendered.
  var renderedFrame: Int { place.withLock { $0.rendered } }

  /// The frame that is being heard.
  var audibleFrame: Int { place.withLock { $0.audible } }

  /// Grows as long as the thread is alive and no call of the sound system holds it.
  var heartbeat: Int { beats.load(ordering: .relaxed) }

  /// A person wants to be at `frame`: from now on that is where playback stands.
  func jump(to frame: Int) {
    place.withLock { place in
      place.rendered = frame
      place.audible = frame
      place.pendingJumps += 1
    }
  }

  /// The thread has come to know of a jump.
  func jumped() {
    place.withLock { $0.pendingJumps -= 1 }
  }

  /// The thread tells where it is; unheeded while it is still where nobody wants it to be.
  func set(rendered: Int, audible: Int) {
    place.withLock { place in
      guard place.pendingJumps == 0 else { return }
      place.rendered = rendered
      place.audible = audible
    }
  }

  func beat() {
    beats.wrappingAdd(1, ordering: .relaxed)
  }
}
