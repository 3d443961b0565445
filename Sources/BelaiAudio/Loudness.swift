import CEbur128
import Glibc

/// What ITU-R BS.1770 and EBU R 128 say about a stretch of sound.
public struct LoudnessReading: Equatable, Sendable {
  /// Integrated loudness in LUFS; −∞ for silence.
  public let integrated: Double
  /// The loudest 400 ms, in LUFS; the measure for sounds too short for an integrated one.
  public let momentary: Double
  /// The loudness range in LU.
  public let range: Double
  /// The highest true peak of any channel, in dBTP.
  public let truePeak: Double
}

/// A loudness meter ran out of memory or was given a format it does not know.
public struct LoudnessError: Error, Equatable, Sendable {
  /// The C function that failed.
  public let call: String
  /// The library's code (`ebur128.h`).
  public let code: Int32
}

/// A loudness meter by libebur128.
@safe public struct LoudnessMeter: ~Copyable {
  private let handle: UnsafeMutablePointer<ebur128_state>
  private let channels: Int
  private let sampleRate: Int
  private var momentary = -Double.infinity

  /// Makes a meter for interleaved samples.
  ///
  /// - Throws: `LoudnessError` when the library refuses the format or has no memory.
  public init(sampleRate: Int, channels: Int) throws(LoudnessError) {
    let mode = Int32(
      EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue
        | EBUR128_MODE_M.rawValue)
    guard let opened = unsafe ebur128_init(UInt32(channels), UInt(sampleRate), mode) else {
      throw LoudnessError(call: "ebur128_init", code: Int32(EBUR128_ERROR_NOMEM.rawValue))
    }
    unsafe handle = opened
    self.channels = channels
    self.sampleRate = sampleRate
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe handle
    unsafe ebur128_destroy(&state)
  }

  /// Measures more interleaved samples.
  public mutating func add(_ samples: Span<Float>) throws(LoudnessError) {
    let step = sampleRate / 10 * channels
    var first = 0
    while first < samples.count {
      let count = min(step, samples.count - first)
      try addStep(samples.extracting(first..<first + count))
      first += count
    }
  }

  private func addBlock(_ samples: Span<Float>) throws(LoudnessError) {
    try check(
      "ebur128_add_frames_float",
      unsafe samples.withUnsafeBufferPointer { buffer in
        unsafe ebur128_add_frames_float(handle, buffer.baseAddress, buffer.count / channels)
      })
  }

  private mutating func addStep(_ samples: Span<Float>) throws(LoudnessError) {
    try addBlock(samples)
    momentary = max(
      momentary, try unsafe value("ebur128_loudness_momentary", ebur128_loudness_momentary))
  }

  /// Returns what has been measured so far.
  public func reading() throws(LoudnessError) -> LoudnessReading {
    LoudnessReading(
      integrated: try unsafe value("ebur128_loudness_global", ebur128_loudness_global),
      momentary: momentary,
      range: try unsafe value("ebur128_loudness_range", ebur128_loudness_range),
      truePeak: try truePeak())
  }

  private func truePeak() throws(LoudnessError) -> Double {
    var highest: Double = 0
    for channel in 0..<UInt32(channels) {
      var peak: Double = 0
      try check("ebur128_true_peak", unsafe ebur128_true_peak(handle, channel, &peak))
      highest = max(highest, peak)
    }
    return Decibels.of(Float(highest))
  }

  private func value(
    _ call: String,
    _ function: (UnsafeMutablePointer<ebur128_state>?, UnsafeMutablePointer<Double>?) -> Int32
  ) throws(LoudnessError) -> Double {
    var value: Double = 0
    try check(call, unsafe function(handle, &value))
    return value
  }

  private func check(_ call: String, _ code: Int32) throws(LoudnessError) {
    guard code == 0 else { throw LoudnessError(call: call, code: code) }
  }
}

extension SoundFileReader {
  /// Returns the integrated loudness of a file in LUFS, one channel heard on both sides, from a dozen
  /// stretches of five seconds spread over it; −∞ for silence.
  ///
  /// A bed is alike from end to end, and nobody should wait until an hour of it is decoded.
  public static func sampledLoudness(path: String) throws -> Double {
    var reader = try SoundFileReader(path: path)
    try reader.check(limit: .max)
    var meter = try LoudnessMeter(sampleRate: reader.sampleRate, channels: reader.channels)
    let (stretches, length) = (12, 5 * reader.sampleRate)
    var block = [Float](repeating: 0, count: length * reader.channels)
    let spare = max(0, reader.frames - length)
    let starts =
      reader.frames <= stretches * length
      ? Array(stride(from: 0, to: reader.frames, by: length))
      : (0..<stretches).map { spare * $0 / (stretches - 1) }
    for start in starts {
      try reader.seek(to: start)
      var span = block.mutableSpan
      let frames = try reader.read(into: &span)
      try meter.add(block.span.extracting(first: frames * reader.channels))
    }
    let twoSides = reader.channels == 1 ? 10 * log10(2.0) : 0
    return try meter.reading().integrated + twoSides
  }
}

extension Clip {
  /// Returns the loudness of the clip.
  ///
  /// A clip shorter than the 400 ms of a momentary loudness is measured with silence behind it.
  public func loudness() throws(LoudnessError) -> LoudnessReading {
    var meter = try LoudnessMeter(sampleRate: sampleRate, channels: channels)
    try meter.add(samples.span)
    let missing = sampleRate * 2 / 5 - frames
    if missing > 0 { try meter.add([Float](repeating: 0, count: missing * channels).span) }
    return try meter.reading()
  }

  /// Returns the clip with every sample multiplied by a factor.
  public func scaled(by factor: Float) -> Clip {
    var scaled = samples
    var span = scaled.mutableSpan
    Kernels.scale(&span, by: factor)
    return Clip(sampleRate: sampleRate, channels: channels, samples: scaled)
  }

  /// Returns the clip at an integrated loudness in LUFS; a silent one stays as it is.
  ///
  /// Nothing is limited: `LoudnessReading.truePeak` tells whether the result would clip.
  public func normalised(to loudness: Double) throws(LoudnessError) -> Clip {
    let reading = try self.loudness()
    let measured = reading.integrated.isFinite ? reading.integrated : reading.momentary
    guard measured.isFinite else { return self }
    return scaled(by: Decibels.factor(loudness - measured))
  }
}
