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
/// The thread takes them without a lock, allocates nothing and frees nothing: what it has taken goes
/// back, and whoever posts next clears it away.
///
/// `@unchecked`, because pointers are not Sendable: a node belongs to whoever took its chain out of the
/// atomic.
@safe final class Mailbox: @unchecked Sendable {
  @unsafe private struct Node {
    let command: PlaybackCommand
    var next: Chain
  }
  private typealias Chain = UnsafeMutablePointer<Node>?

  /// Posted and not yet taken, the newest first.
  private let posted = unsafe Atomic<Chain>(nil)
  /// Taken, and to be cleared away, the newest first.
  private let spent = unsafe Atomic<Chain>(nil)
  /// The command that brought the source which plays now: while it is kept, the thread never holds the
  /// last reference to a source.
  private let playing = unsafe Mutex<Chain>(nil)
  let bell = WakeBell()

  deinit {
    unsafe Self.free(posted.load(ordering: .acquiring))
    unsafe Self.free(spent.load(ordering: .acquiring))
    unsafe Self.free(playing.withLock { unsafe $0 })
  }

  func post(_ command: PlaybackCommand) {
    clearAway()
    let node = UnsafeMutablePointer<Node>.allocate(capacity: 1)
    unsafe node.initialize(to: Node(command: command, next: nil))
    unsafe Self.push(node, through: node, onto: posted)
    bell.ring()
  }

  /// Hands over what has come since the last call, the oldest first.
  ///
  /// The bell is silenced first, and always: what is posted from then on rings it again, and a ring
  /// whose command was taken before it does not wake the thread for ever.
  func collect(_ body: (PlaybackCommand) -> Void) {
    bell.silence()
    guard let newest = unsafe posted.exchange(nil, ordering: .acquiringAndReleasing) else { return }
    let oldest = unsafe Self.reverse(newest)
    var node: Chain = unsafe oldest
    while let current = unsafe node {
      unsafe body(current.pointee.command)
      unsafe node = current.pointee.next
    }
    _ = unsafe Self.reverse(oldest)
    unsafe Self.push(newest, through: oldest, onto: spent)
  }

  private func clearAway() {
    unsafe playing.withLock { playing in
      var node = unsafe spent.exchange(nil, ordering: .acquiringAndReleasing)
      var hasNewer = false
      while let current = unsafe node {
        unsafe node = current.pointee.next
        unsafe current.pointee.next = nil
        if !hasNewer, case .replace = unsafe current.pointee.command {
          hasNewer = true
          unsafe Self.free(playing)
          unsafe playing = current
        } else {
          unsafe Self.free(current)
        }
      }
    }
  }

  private static func push(
    _ first: UnsafeMutablePointer<Node>, through last: UnsafeMutablePointer<Node>,
    onto chain: borrowing Atomic<Chain>
  ) {
    var top = unsafe chain.load(ordering: .relaxed)
    var isDone = false
    while !isDone {
      unsafe last.pointee.next = top
      unsafe (isDone, top) = chain.weakCompareExchange(
        expected: top, desired: first, ordering: .acquiringAndReleasing)
    }
  }

  /// Turns a chain around and returns its new first node.
  private static func reverse(
    _ first: UnsafeMutablePointer<Node>
  ) -> UnsafeMutablePointer<Node> {
    var turned: Chain = nil
    var node: Chain = unsafe first
    var last = unsafe first
    while let current = unsafe node {
      unsafe last = current
      unsafe node = current.pointee.next
      unsafe current.pointee.next = turned
      unsafe turned = current
    }
    return unsafe last
  }

  private static func free(_ chain: Chain) {
    var node = unsafe chain
    while let current = unsafe node {
      unsafe node = current.pointee.next
      unsafe current.deinitialize(count: 1)
      unsafe current.deallocate()
    }
  }
}
