/// A clip in half the memory: 16-bit samples and one factor for all of them.
///
/// The loudest sample uses the whole range, so the rounding lies 98 dB under it. A session of ten
/// minutes keeps several minutes of speech at hand: 5.8 MB a minute in this form. A renderer that
/// must not grow with the length of a session keeps them in a `ClipFile`.
public final class PackedClip: Sendable {
  /// Frames per second.
  public let sampleRate: Int
  /// 1 or 2; two channels are interleaved.
  public let channels: Int
  /// The length in frames.
  public let frames: Int
  /// The largest sample, as a factor of full scale.
  public let peak: Float
  private let storage: Storage

  private enum Storage {
    case memory([Int16])
    case file(ClipFile, first: Int)
  }

  /// Packs a clip, into memory or into a file.
  ///
  /// - Throws: `SoundFileError` when the file does not take it.
  public init(_ clip: Clip, in file: ClipFile?) throws(SoundFileError) {
    let packed = Self.packed(clip)
    storage =
      if let file { .file(file, first: try file.append(packed)) } else { .memory(packed) }
    (sampleRate, channels, frames) = (clip.sampleRate, clip.channels, clip.frames)
    peak = clip.peak
  }

  /// Packs a clip into memory.
  public init(_ clip: Clip) {
    storage = .memory(Self.packed(clip))
    (sampleRate, channels, frames) = (clip.sampleRate, clip.channels, clip.frames)
    peak = clip.peak
  }

  private static func packed(_ clip: Clip) -> [Int16] {
    let peak = clip.peak
    var packed = [Int16](repeating: 0, count: clip.samples.count)
    var output = packed.mutableSpan
    Kernels.quantise(clip.samples.span, scale: peak > 0 ? 32_767 / peak : 0, to: &output)
    return packed
  }

  /// The file that holds the samples; nil where memory does.
  public var file: ClipFile? {
    if case .file(let file, _) = storage { file } else { nil }
  }

  /// The float samples, off by at most 1/65,534 of the peak.
  public var clip: Clip {
    let samples = withSamples(of: 0..<frames) { packed, _ in
      (0..<packed.count).map { Float(packed[$0]) * step }
    }
    return Clip(sampleRate: sampleRate, channels: channels, samples: samples)
  }

  /// What one step of the integers is worth.
  var step: Float { peak / 32_767 }

  /// Gives the samples of some frames, and the frame at which they begin.
  ///
  /// Only those of a file are read and allocated for; from memory everything is given as it is.
  func withSamples<Result>(of wanted: Range<Int>, _ body: (Span<Int16>, _ first: Int) -> Result)
    -> Result
  {
    switch storage {
    case .memory(let samples): return body(samples.span, 0)
    case .file(let file, let first):
      let samples = file.read(
        wanted.count * channels, at: first + wanted.lowerBound * channels)
      return body(samples.span, wanted.lowerBound)
    }
  }
}
