import BelaiAudio
import Glibc

/// A stream of raw samples (S16LE, 48 kHz, stereo), written at the pace of a clock.
///
/// Multi-room servers such as Snapcast read it: they want a steady stream, zeros through pauses.
@safe public struct StreamSink: Sink, ~Copyable {
  /// Where the stream goes.
  public enum Target: Equatable, Sendable {
    case descriptor(Int32)
    case pipe(String)
    case tcp(host: String, port: Int)
  }

  public let format = SinkFormat(
    sampleRate: 48_000, bufferFrames: 24_000, name: "S16_LE, 2 ch, 48000 Hz")
  private let target: Target
  private var descriptor: Int32
  private var began: Duration?
  /// Frames handed over since the clock began.
  private var handedOver = 0
  private var integers = [Int16](repeating: 0, count: 9_600)

  /// Opens the stream.
  ///
  /// - Throws: `PlaybackError` with the system's own words.
  public init(_ target: Target) throws(PlaybackError) {
    self.target = target
    descriptor = try StreamTarget.open(target)
  }

  deinit {
    if case .descriptor = target { return }
    close(descriptor)
  }

  public func now() -> Duration { MonotonicClock.now() }

  /// The frames that a device with this clock would still hold.
  private var ahead: Int {
    guard let began else { return 0 }
    let elapsed = Int((now() - began) / .microseconds(1)) * format.sampleRate / 1_000_000
    return max(0, handedOver - elapsed)
  }

  public mutating func room() throws(SinkFault) -> Int {
    max(0, format.bufferFrames - ahead)
  }

  public mutating func write(_ samples: Span<Float>, frame: Int) throws(SinkFault) -> Int {
    if began == nil || ahead == 0 {
      began = now()
      handedOver = 0
    }
    var output = integers.mutableSpan
    PCM.int16(samples, into: &output, from: 2 * frame)
    let bytes = 2 * samples.count
    var done = 0
    while done < bytes {
      let count = unsafe integers.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + done }, bytes - done)
      }
      if count > 0 {
        done += count
      } else if count < 0, errno == EAGAIN || errno == EINTR {
        if done % 4 == 0 { break }
      } else {
        throw .gone(code: errno)
      }
    }
    handedOver += done / 4
    guard done > 0 else { throw .again }
    return done / 4
  }

  public mutating func delay() -> Int { ahead }

  /// What was handed over cannot be taken back; listeners hear at most the server's own buffer.
  public mutating func drop() {}

  public mutating func prepare() throws(SinkFault) {}

  public mutating func resume() throws(SinkFault) -> Bool { true }

  public mutating func wait(_ timeout: Duration, for bell: borrowing WakeBell) {
    bell.wait(min(timeout, .milliseconds(250)))
  }
}
