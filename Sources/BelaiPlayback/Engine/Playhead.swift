import Synchronization

/// Where playback stands, readable from any thread.
final class Playhead: Sendable {
  private let rendered = Atomic<Int>(0)
  private let audible = Atomic<Int>(0)
  private let beats = Atomic<Int>(0)

  /// The next frame to be rendered.
  var renderedFrame: Int { rendered.load(ordering: .acquiring) }

  /// The frame that is being heard.
  var audibleFrame: Int { audible.load(ordering: .acquiring) }

  /// Grows as long as the thread is alive and no call of the sound system holds it.
  var heartbeat: Int { beats.load(ordering: .relaxed) }

  func set(rendered: Int, audible: Int) {
    self.rendered.store(rendered, ordering: .releasing)
    self.audible.store(audible, ordering: .releasing)
  }

  func beat() {
    beats.wrappingAdd(1, ordering: .relaxed)
  }
}
