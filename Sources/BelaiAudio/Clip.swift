/// Decoded audio in memory: 32-bit float samples, full scale ±1.
public struct Clip: Equatable, Sendable {
  /// Frames per second.
  public let sampleRate: Int
  /// 1 or 2; two channels are interleaved.
  public let channels: Int
  public let samples: [Float]

  public init(sampleRate: Int, channels: Int, samples: [Float]) {
    precondition(channels == 1 || channels == 2, "a clip has one or two channels")
    precondition(samples.count % channels == 0, "a clip holds whole frames")
    self.sampleRate = sampleRate
    self.channels = channels
    self.samples = samples
  }

  /// The length in frames.
  public var frames: Int { samples.count / channels }
}

extension Clip {
  /// The largest sample, as a factor of full scale.
  public var peak: Float { BelaiAudio.peak(of: samples.span) }
}

/// Returns the largest absolute value of some samples.
///
/// The bits of positive floats are in the order of the numbers, and a maximum of integers, unlike
/// one of floats, may be taken in any order, eight at once.
func peak(of samples: Span<Float>) -> Float {
  var bits: Int32 = 0
  for index in 0..<samples.count {
    bits = max(bits, Int32(bitPattern: samples[index].bitPattern & 0x7FFF_FFFF))
  }
  return Float(bitPattern: UInt32(bitPattern: bits))
}
