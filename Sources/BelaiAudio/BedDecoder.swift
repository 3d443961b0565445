/// The factors of a crossfade that keeps the power the same throughout.
///
/// Sounds that have nothing in common need the equal-power factors, equal ones the linear kind, and
/// the correlation of the two says what lies between.
struct Crossfade {
  let correlation: Float

  init(correlation: Float) {
    self.correlation = min(max(correlation, 0), 1)
  }

  /// Returns the factors of what goes and what comes at a position in 0…1.
  func factors(at position: Float) -> (out: Float, into: Float) {
    let out = Float(StereoGain(pan: Double(2 * position - 1)).left)
    let into = Float(StereoGain(pan: Double(2 * position - 1)).right)
    let scale = 1 / (1 + 2 * correlation * out * into).squareRoot()
    return (out * scale, into * scale)
  }
}

/// A sound file as a stream of 16-bit stereo at the session's sample rate.
struct BedDecoder: ~Copyable {
  /// The length in frames at the session's rate.
  let frames: Int
  /// The frame that comes next.
  private(set) var position = 0
  /// How many frames to ask for at once.
  let blockFrames = 4_800

  private var reader: SoundFileReader
  private var resampler: Resampler?
  /// Decoded samples that nobody has asked for yet.
  private var pending: [Float] = []
  private var isAtEnd = false

  init(path: String, sampleRate: Int, limit: Int) throws(SoundFileError) {
    let reader = try SoundFileReader(path: path)
    try reader.check(limit: limit * reader.sampleRate)
    let frames = Resampler.frames(reader.frames, from: reader.sampleRate, to: sampleRate)
    guard frames >= 2 * sampleRate else {
      throw SoundFileError(
        call: "sf_open_fd", path: path, words: "\(reader.frames) frames are too few for a bed")
    }
    let resampler = try Self.resampler(for: reader, to: sampleRate)
    self.frames = frames
    self.resampler = resampler
    self.reader = reader
  }

  /// Returns the next `count` frames; silence where the file is shorter than it says.
  mutating func next(_ count: Int) throws(SoundFileError) -> [Int16] {
    let channels = reader.channels
    while pending.count < count * channels, !isAtEnd { try decode() }
    let have = min(count * channels, pending.count)
    var output = [Int16](repeating: 0, count: 2 * count)
    var span = output.mutableSpan
    Kernels.quantise(pending.span.extracting(first: have), scale: 32_768, to: &span)
    if channels == 1 {
      for sample in (0..<have).reversed() {
        (output[2 * sample], output[2 * sample + 1]) = (output[sample], output[sample])
      }
    }
    pending.removeFirst(have)
    position += count
    return output
  }

  private mutating func decode() throws(SoundFileError) {
    var block = [Float](repeating: 0, count: blockFrames * reader.channels)
    var span = block.mutableSpan
    let count = try reader.read(into: &span) * reader.channels
    isAtEnd = count == 0
    if resampler == nil {
      pending.append(contentsOf: block[..<count])
    } else {
      pending.append(contentsOf: try resampled(block.span.extracting(first: count)))
    }
  }

  private static func resampler(
    for reader: borrowing SoundFileReader, to sampleRate: Int
  ) throws(SoundFileError) -> Resampler? {
    guard reader.sampleRate != sampleRate else { return nil }
    do throws(ResamplerError) {
      return try Resampler(from: reader.sampleRate, to: sampleRate, channels: reader.channels)
    } catch {
      throw SoundFileError(call: error.call, path: reader.path, words: error.words)
    }
  }

  /// Returns what the resampler makes of more samples; of none, what it still holds.
  private mutating func resampled(_ samples: Span<Float>) throws(SoundFileError) -> [Float] {
    var output: [Float] = []
    do throws(ResamplerError) {
      try resampler?.resample(samples, appendingTo: &output)
      if samples.isEmpty { try resampler?.finish(appendingTo: &output) }
    } catch {
      throw SoundFileError(call: error.call, path: reader.path, words: error.words)
    }
    return output
  }
}
