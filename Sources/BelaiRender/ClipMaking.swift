import BelaiAudio
import Dispatch
import Synchronization

/// A clip whose samples another thread is still finishing; its length is known at once.
///
/// The engine speaks one utterance at a time; while it speaks the next one, this one is filtered,
/// resampled, limited and packed on another core.
final class ClipMaking: Sendable {
  /// The length of the clip in frames.
  let frames: Int
  private let outcome = Mutex<Result<PackedClip, any Error>?>(nil)
  private let group = DispatchGroup()

  private static let queue = DispatchQueue(
    label: "belai.clips", qos: .userInitiated, attributes: .concurrent)
  /// So many clips may wait to be finished: memory stays bounded where the engine is faster.
  private static let room = DispatchSemaphore(value: 8)

  /// Has a clip of a known length made on another thread.
  init(frames: Int, make: @escaping @Sendable () throws -> PackedClip) {
    self.frames = frames
    Self.room.wait()
    Self.queue.async(group: group) { [self] in
      let made = Result { try make() }
      outcome.withLock { $0 = made }
      Self.room.signal()
    }
  }

  /// Takes a clip that is ready.
  init(_ clip: PackedClip) {
    frames = clip.frames
    outcome.withLock { $0 = .success(clip) }
  }

  /// Returns the clip, waiting until it is ready.
  func clip() throws -> PackedClip {
    group.wait()
    guard let made = outcome.withLock({ $0 }) else { preconditionFailure("a clip got lost") }
    return try made.get()
  }
}
