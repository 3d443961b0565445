import BelaiAudio
import Glibc

/// A stream of raw samples (S16LE, 48 kHz, stereo), written at the pace of a clock.
///
/// Multi-room servers such as Snapcast read it: they want a steady stream, zeros through pauses, and
/// hold what they were given for about a second. Frames given are therefore heard a second later
/// here: a session that ends with the last one heard ends its stream with a second of silence, and
/// one that goes on after a break goes on where its listeners were cut off.
@safe public struct StreamSink: Sink, ~Copyable {
  /// Where the stream goes.
  public enum Target: Equatable, Sendable {
    case descriptor(Int32)
    case pipe(String)
    case tcp(host: String, port: Int)
  }

  /// Holds half a second: what it holds cannot be taken back when a person says stop, but a server
  /// that once waited for its next frames shifts all of its listeners.
  public let format = SinkFormat(
    sampleRate: 48_000, bufferFrames: 24_000, name: "S16_LE, 2 ch, 48000 Hz")
  /// Frames from the stream to the listeners' ears (`buffer = 1000`, snapserver.conf).
  static let listenersBehind = 48_000
  /// Silence that opens every stream, so that devices which wake up swallow no word.
  static let leadInFrames = 48_000
  /// A named pipe that nobody has emptied for so long has lost its reader.
  static let readerLimit = Duration.seconds(1)

  private let clock: () -> Duration
  private let losesReaders: Bool
  private var channel: StreamChannel
  private var leadIn = StreamSink.leadInFrames
  private var began: Duration?
  /// Frames handed over since the clock began.
  private var handedOver = 0
  private var lastTaken: Duration
  private var integers = [Int16](
    repeating: 0, count: 2 * PlaybackLoop<StreamSink>.blockFrames)

  /// Opens the stream.
  ///
  /// - Throws: `PlaybackError` with the system's own words.
  public init(_ target: Target) throws(PlaybackError) {
    self.init(try StreamTarget.open(target), target: target, clock: MonotonicClock.now)
  }

  /// Takes what `StreamTarget` has opened; tests bring their own clock.
  init(_ channel: consuming StreamChannel, target: Target, clock: @escaping () -> Duration) {
    self.channel = channel
    self.clock = clock
    losesReaders = if case .pipe = target { true } else { false }
    lastTaken = clock()
  }

  public func now() -> Duration { clock() }

  /// The frames that a device with this clock would still hold.
  private var ahead: Int {
    guard let began else { return 0 }
    let elapsed = Int((now() - began) / .microseconds(1)) * format.sampleRate / 1_000_000
    return max(0, handedOver - elapsed)
  }

  public mutating func room() throws(SinkFault) -> Int {
    guard channel.isReady else {
      if losesReaders, now() - lastTaken > Self.readerLimit { throw .gone(code: EPIPE) }
      return 0
    }
    try openWithSilence()
    return leadIn > 0 ? 0 : max(0, format.bufferFrames - ahead)
  }

  private mutating func openWithSilence() throws(SinkFault) {
    while leadIn > 0 {
      let frames = min(leadIn, format.bufferFrames - ahead, integers.count / 2)
      guard frames > 0 else { return }
      for index in 0..<2 * frames { integers[index] = 0 }
      let taken = try send(frames)
      leadIn -= taken
      if taken < frames { return }
    }
  }

  public mutating func write(_ samples: Span<Float>, frame: Int) throws(SinkFault) -> Int {
    var output = integers.mutableSpan
    PCM.int16(samples, into: &output, from: 2 * frame)
    return try send(samples.count / 2)
  }

  /// Hands over the first of the integers and returns how many frames were taken.
  private mutating func send(_ frames: Int) throws(SinkFault) -> Int {
    let integers = integers
    let taken = try channel.write(unsafe integers.span.bytes.extracting(first: 4 * frames))
    guard taken > 0 else { return 0 }
    lastTaken = now()
    // Whatever came too late shifts the stream once; otherwise its clock never stops.
    if ahead == 0 {
      began = lastTaken
      handedOver = 0
    }
    handedOver += taken
    return taken
  }

  public mutating func delay() -> Int { ahead + Self.listenersBehind }

  /// What was handed over cannot be taken back.
  public mutating func drop() {}
  public static let takesBack = false

  public mutating func prepare() throws(SinkFault) {}

  public mutating func resume() throws(SinkFault) -> Bool { true }

  public mutating func wait(_ timeout: Duration, for bell: borrowing WakeBell) {
    bell.wait(min(timeout, .milliseconds(125)))
  }
}
