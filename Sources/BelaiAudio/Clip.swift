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
  public var peak: Float { Kernels.peak(samples.span) }
}
