import Glibc

/// What a sink can be asked for and what it takes: fixed for as long as it is open.
public struct SinkFormat: Equatable, Sendable {
  /// Frames per second.
  public var sampleRate: Int
  /// How many frames the sink holds before they are heard.
  public var bufferFrames: Int
  /// A person's name for the format, such as "S16_LE, 2 channels".
  public var name: String

  public init(sampleRate: Int, bufferFrames: Int, name: String) {
    self.sampleRate = sampleRate
    self.bufferFrames = bufferFrames
    self.name = name
  }
}

/// Why a sink did not do what it was asked.
public enum SinkFault: Error, Equatable, Sendable {
  /// It ran out of frames (EPIPE): prepare and go on.
  case underrun
  /// The machine slept (ESTRPIPE).
  case suspended
  /// Nothing to be had just now (EAGAIN, EINTR): ask again.
  case again
  /// It will not come back (ENODEV, EBADFD, EIO and all others).
  case gone(code: Int32)

  /// The error number that stands for it.
  var code: Int32 {
    switch self {
    case .underrun: EPIPE
    case .suspended: ESTRPIPE
    case .again: EAGAIN
    case .gone(let code): code
    }
  }
}

/// Where frames go.
///
/// All calls come from the playback thread, none may block for longer than `wait` is told to, and
/// none is made after `gone`. `write` starts a sink that is prepared; `drop` silences it at once and
/// forgets what it holds; `prepare` makes it ready to be written again.
public protocol Sink: ~Copyable {
  var format: SinkFormat { get }
  /// The time by which timeouts are measured; virtual in tests.
  func now() -> Duration
  /// Returns how many frames `write` would take.
  mutating func room() throws(SinkFault) -> Int
  /// Takes interleaved stereo and returns how many frames it took, which may be fewer.
  ///
  /// `frame`: The number of the first frame since the sink was opened; decides the dither.
  mutating func write(_ samples: Span<Float>, frame: Int) throws(SinkFault) -> Int
  /// Returns how many written frames are not heard yet; a hint that may be wrong.
  mutating func delay() -> Int
  mutating func drop()
  /// Whether `drop` unmakes what was written and is not heard yet.
  static var takesBack: Bool { get }
  mutating func prepare() throws(SinkFault)
  /// Returns whether the sink is awake again after `suspended`.
  mutating func resume() throws(SinkFault) -> Bool
  /// Waits until there is room, a command has come, or the time is up.
  mutating func wait(_ timeout: Duration, for bell: borrowing WakeBell)
}

extension Sink where Self: ~Copyable {
  public static var takesBack: Bool { true }
}
