/// A clip in half the memory: 16-bit samples and one factor for all of them.
///
/// The loudest sample uses the whole range, so the rounding lies 98 dB under it. A session of ten
/// minutes keeps several minutes of speech at hand: 5.8 MB a minute in this form.
public struct PackedClip: Equatable, Sendable {
  /// Frames per second.
  public let sampleRate: Int
  /// 1 or 2; two channels are interleaved.
  public let channels: Int
  /// The largest sample, as a factor of full scale.
  public let peak: Float
  let samples: [Int16]

  public init(_ clip: Clip) {
    let peak = clip.peak
    let factor = peak > 0 ? 32_767 / peak : 0
    self.peak = peak
    sampleRate = clip.sampleRate
    channels = clip.channels
    samples = clip.samples.map { Int16(($0 * factor).rounded()) }
  }

  /// The length in frames.
  public var frames: Int { samples.count / channels }

  /// The float samples, off by at most 1/65,534 of the peak.
  public var clip: Clip {
    let samples = samples.map { Float($0) * step }
    return Clip(sampleRate: sampleRate, channels: channels, samples: samples)
  }

  /// What one step of the integers is worth.
  var step: Float { peak / 32_767 }
}
