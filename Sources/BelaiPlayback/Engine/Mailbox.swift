import BelaiAudio
import Synchronization

/// What the playback thread is asked to do.
enum PlaybackCommand: Sendable {
  case pause
  case resume
  case seek(Int)
  /// The source from now on; nil goes on at the frame that is heard.
  case replace(any FrameSource, at: Int?)
  case gain(Float)
  case stop

  /// Whether it moves the playhead to a frame that somebody chose.
  var isJump: Bool {
    switch self {
    case .seek: true
    case .replace(_, let frame): frame != nil
    case .pause, .resume, .gain, .stop: false
    }
  }
}

/// Commands on their way to the playback thread.
///
/// The lock is held for a few instructions on both sides, never across a call that could block, so
/// the thread never waits for a person and a person never for the thread.
final class Mailbox: Sendable {
  private let commands = Mutex<[PlaybackCommand]>([])
  private let waiting = Atomic<Bool>(false)
  let bell = WakeBell()

  init() {
    commands.withLock { $0.reserveCapacity(64) }
  }

  func post(_ command: PlaybackCommand) {
    commands.withLock { $0.append(command) }
    waiting.store(true, ordering: .releasing)
    bell.ring()
  }

  /// Returns what has come since the last call; costs one atomic load where nothing has.
  func collect() -> [PlaybackCommand] {
    guard waiting.exchange(false, ordering: .acquiring) else { return [] }
    bell.silence()
    return commands.withLock { commands in
      let collected = commands
      commands.removeAll(keepingCapacity: true)
      return collected
    }
  }
}
