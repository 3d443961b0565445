/// Written time in attoseconds: sums and multiples of it are exact.
typealias WrittenTime = Int128

extension Duration {
  /// Returns the nearest whole count of frames, halves away from zero.
  public func frames(at sampleRate: Int) -> Int {
    BelaiTimeline.frames(attoseconds, at: sampleRate)
  }

  /// The length of so many frames.
  public init(frames: Int, sampleRate: Int) {
    let (seconds, rest) = frames.quotientAndRemainder(dividingBy: sampleRate)
    self =
      .seconds(seconds)
      + Duration(attoseconds: Int128(rest) * attosecondsPerSecond / Int128(sampleRate))
  }
}

let attosecondsPerSecond: WrittenTime = 1_000_000_000_000_000_000

/// Returns the nearest count of frames to `time`, whole seconds apart so that nothing overflows.
func frames(_ time: WrittenTime, at sampleRate: Int) -> Int {
  let (seconds, rest) = time.quotientAndRemainder(dividingBy: attosecondsPerSecond)
  let half = time < 0 ? -attosecondsPerSecond / 2 : attosecondsPerSecond / 2
  let fraction = (rest * Int128(sampleRate) + half) / attosecondsPerSecond
  return Int(clamping: seconds * Int128(sampleRate) + fraction)
}

/// Places points of written time on the grid of frames.
///
/// Each point is rounded from the origin, never from the point before, so that a beat does not
/// drift however long it goes on. A change of tempo moves the origin to the point where it begins.
struct Ruler {
  let sampleRate: Int
  private(set) var tempo: Double
  private var origin: Int
  private var written: WrittenTime = 0

  init(from frame: Int, tempo: Double, sampleRate: Int) {
    origin = frame
    self.tempo = tempo
    self.sampleRate = sampleRate
  }

  /// The frame of the point `time` after the beginning.
  func frame(_ time: WrittenTime) -> Int {
    let exact = frames(time - written, at: sampleRate)
    guard tempo != 1 else { return origin + exact }
    let seconds = Double(time - written) / Double(attosecondsPerSecond)
    return origin + Int((seconds * Double(sampleRate) / tempo).rounded())
  }

  /// Takes another tempo from the point `time` on.
  mutating func take(tempo next: Double, from time: WrittenTime) {
    guard next != tempo else { return }
    origin = frame(time)
    written = time
    tempo = next
  }
}
