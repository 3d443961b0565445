import CSoxr

/// A failure of libsoxr.
public struct ResamplerError: Error, Equatable, Sendable {
  /// The C function that failed.
  public let call: String
  /// The library's own words.
  public let words: String
}

/// A change of the sample rate of a stream, by libsoxr at high quality (about 130 dB).
///
/// What comes out is aligned with what goes in: the filter's delay is taken off.
@safe public struct Resampler: ~Copyable {
  private let handle: soxr_t
  private let channels: Int

  /// Opens a resampler for interleaved samples.
  ///
  /// - Throws: `ResamplerError` when the library refuses the rates or has no memory.
  public init(from rate: Int, to newRate: Int, channels: Int) throws(ResamplerError) {
    var failure: soxr_error_t?
    var quality = unsafe soxr_quality_spec(UInt(SOXR_HQ), 0)
    guard
      let opened = unsafe soxr_create(
        Double(rate), Double(newRate), UInt32(channels), &failure, nil, &quality, nil)
    else {
      let words = unsafe failure.map { unsafe String(cString: $0) }
      throw ResamplerError(call: "soxr_create", words: words ?? "no reason given")
    }
    unsafe handle = opened
    self.channels = channels
  }

  deinit { unsafe soxr_delete(handle) }

  /// Takes interleaved samples and appends what can be made of them so far.
  public mutating func resample(
    _ samples: Span<Float>, appendingTo output: inout [Float]
  ) throws(ResamplerError) {
    var taken = 0
    while taken < samples.count {
      let rest = samples.extracting(droppingFirst: taken)
      let step = try unsafe rest.withUnsafeBufferPointer { input throws(ResamplerError) in
        try unsafe process(input, appendingTo: &output)
      }
      taken += step.taken * channels
    }
  }

  /// Appends what the filter still holds; nothing may be given after that.
  public mutating func finish(appendingTo output: inout [Float]) throws(ResamplerError) {
    let nothing = unsafe UnsafeBufferPointer<Float>(start: nil, count: 0)
    while try unsafe process(nothing, appendingTo: &output).made > 0 {}
  }

  /// Wraps `soxr_process`; a null input means the end of the stream.
  private func process(
    _ input: UnsafeBufferPointer<Float>, appendingTo output: inout [Float]
  ) throws(ResamplerError) -> (taken: Int, made: Int) {
    var (taken, made) = (0, 0)
    let room = 16_384
    let failure = unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: room) { buffer in
      let failure = unsafe soxr_process(
        handle, input.baseAddress, input.count / channels, &taken, buffer.baseAddress,
        room / channels, &made)
      unsafe output.append(contentsOf: buffer[..<(made * channels)])
      return unsafe failure
    }
    if let failure = unsafe failure {
      throw unsafe ResamplerError(call: "soxr_process", words: String(cString: failure))
    }
    return (taken, made)
  }
}

extension Clip {
  /// Returns the clip at another sample rate, its length rounded to the nearest frame.
  public func resampled(to rate: Int) throws(ResamplerError) -> Clip {
    guard rate != sampleRate, frames > 0 else {
      return Clip(sampleRate: rate, channels: channels, samples: samples)
    }
    let count = Resampler.frames(frames, from: sampleRate, to: rate) * channels
    var output: [Float] = []
    output.reserveCapacity(count + 16_384)
    var resampler = try Resampler(from: sampleRate, to: rate, channels: channels)
    try resampler.resample(samples.span, appendingTo: &output)
    try resampler.finish(appendingTo: &output)
    if output.count > count { output.removeLast(output.count - count) }
    while output.count < count { output.append(0) }
    return Clip(sampleRate: rate, channels: channels, samples: output)
  }
}

extension Resampler {
  /// Returns how many frames there are at another rate, to the nearest.
  public static func frames(_ frames: Int, from rate: Int, to newRate: Int) -> Int {
    (frames * newRate + rate / 2) / rate
  }
}
