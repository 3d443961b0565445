import Glibc

/// A raised-cosine fade, from silence to full, as a table.
public struct Fade: Equatable, Sendable {
  /// The factor of each frame of the fade-in; empty for no fade.
  let factors: [Float]

  /// Makes a fade of `frames` frames.
  public init(frames: Int) {
    factors = (0..<max(frames, 0)).map { frame in
      Float(0.5 - 0.5 * cos(.pi * (Double(frame) + 0.5) / Double(frames)))
    }
  }

  /// Makes a fade of `milliseconds` at a sample rate.
  ///
  /// 5 ms is enough for the edges of speech and ticks, 10 ms for a stop.
  public init(milliseconds: Int, sampleRate: Int) {
    self.init(frames: milliseconds * sampleRate / 1_000)
  }

  /// The length in frames.
  public var frames: Int { factors.count }

  /// Returns the factor at a distance, in frames, from the silent end; 1 beyond the fade.
  public func factor(at distance: Int) -> Float {
    distance < 0 ? 0 : distance < factors.count ? factors[distance] : 1
  }
}
