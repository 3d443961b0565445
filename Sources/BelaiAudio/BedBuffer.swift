import Glibc
import Synchronization

/// A background sound that goes round without a seam, decoded while it already plays.
///
/// The samples are kept in 16 bit, half the memory of float: a bed sounds near −38 LUFS, so that
/// their rounding lies far below hearing. The last second of the file is crossfaded with its first
/// one; the first round begins at the very beginning, later rounds after the crossfaded second.
///
/// Any thread may call any function; `add` is made for the playback thread and waits for nothing.
@safe public final class BedBuffer: @unchecked Sendable {
  /// Frames per second, after resampling.
  public let sampleRate: Int
  /// The length of the file in frames at `sampleRate`.
  public let frames: Int

  /// How long the end of the file is crossfaded with its beginning, in frames.
  let crossfade: Int
  /// Interleaved stereo; below `decoded` it is only read, above only written, by one thread.
  private let samples: UnsafeMutablePointer<Int16>
  private let decoded = Atomic<Int>(0)
  private let decoder: Mutex<BedDecoder>

  /// Opens a sound file; nothing is decoded yet.
  ///
  /// - Parameters:
  ///   - path: a file of any format that libsndfile knows, mono or stereo.
  ///   - sampleRate: the rate of the session; the file is resampled where its rate differs.
  ///   - limit: the longest file to accept, in seconds; a second takes 192 kB at 48 kHz.
  /// - Throws: `SoundFileError` when it cannot be read, is too long or shorter than 2 seconds.
  public init(path: String, sampleRate: Int, limit: Int = 900) throws(SoundFileError) {
    let decoder = try BedDecoder(path: path, sampleRate: sampleRate, limit: limit)
    frames = decoder.frames
    self.sampleRate = sampleRate
    crossfade = min(sampleRate, frames / 2)
    guard let memory = unsafe calloc(frames, 2 * MemoryLayout<Int16>.stride) else {
      throw SoundFileError(call: "calloc", path: path, errno: errno)
    }
    unsafe samples = memory.assumingMemoryBound(to: Int16.self)
    self.decoder = Mutex(decoder)
  }

  deinit { unsafe free(samples) }

  /// How many frames from the beginning have been decoded and may be heard.
  public var decodedFrames: Int { decoded.load(ordering: .acquiring) }

  /// Decodes until at least `wanted` frames may be heard, or the whole file.
  ///
  /// A player calls `load(atLeast:)` for what it will need at once, and `load()` on a task of its
  /// own; a renderer to a file calls `load()` first, so that every frame is there when it is read.
  public func load(atLeast wanted: Int = .max) throws(SoundFileError) {
    // Nobody who needs only the beginning waits for somebody who decodes the rest.
    guard decodedFrames < min(wanted, frames) else { return }
    try decoder.withLock { decoder throws(SoundFileError) in
      while decodedFrames < min(wanted, frames) {
        let end = min(decoder.position + decoder.blockFrames, frames)
        let start = decoder.position
        let block = try decoder.next(end - start)
        unsafe block.withUnsafeBufferPointer { block in
          unsafe (samples + 2 * start).update(
            from: block.baseAddress ?? .init(samples), count: block.count)
        }
        publish(end)
      }
    }
  }

  /// Makes decoded frames visible to `add`; the crossfaded end only when it is ready.
  private func publish(_ end: Int) {
    if end == frames { joinEnds() }
    decoded.store(end == frames ? frames : min(end, frames - crossfade), ordering: .releasing)
  }

  /// Crossfades the last second into the first.
  private func joinEnds() {
    let tail = 2 * (frames - crossfade)
    let ratio = Crossfade(correlation: correlation(tail))
    for frame in 0..<crossfade {
      let (out, into) = ratio.factors(at: (Float(frame) + 0.5) / Float(crossfade))
      for index in 2 * frame...2 * frame + 1 {
        let sum = unsafe out * Float(samples[tail + index]) + into * Float(samples[index])
        unsafe samples[tail + index] = Int16(max(-32_768, min(32_767, sum.rounded())))
      }
    }
  }

  /// Returns how alike the two ends of the file are: 1 the same, 0 not at all.
  private func correlation(_ tail: Int) -> Float {
    var (product, headPower, tailPower) = (0.0, 0.0, 0.0)
    for index in 0..<2 * crossfade {
      let (head, tail) = unsafe (Double(samples[index]), Double(samples[tail + index]))
      product += head * tail
      headPower += head * head
      tailPower += tail * tail
    }
    guard headPower > 0, tailPower > 0 else { return 0 }
    return Float(product / (headPower * tailPower).squareRoot())
  }

  /// Adds a stretch of the endless bed to a block of interleaved stereo.
  ///
  /// What is not decoded yet adds nothing.
  ///
  /// - Parameters:
  ///   - block: interleaved stereo.
  ///   - first: the frame of the endless bed at which the block begins.
  ///   - gains: a factor for each frame of the block.
  public func add(into block: inout MutableSpan<Float>, from first: Int, gains: Span<Float>) {
    precondition(gains.count * 2 >= block.count, "there is a factor for each frame")
    let available = decodedFrames
    let count = block.count / 2
    var frame = 0
    while frame < count {
      let place = place(of: first + frame)
      let run = min(count - frame, frames - place)
      add(place, into: &block, frame, gains, count: min(run, available - place))
      frame += run
    }
  }

  /// Adds a stretch of the endless bed, all of it with one factor.
  public func add(into block: inout MutableSpan<Float>, from first: Int, gain: Float) {
    let available = decodedFrames
    var frame = 0
    while frame < block.count / 2 {
      let place = place(of: first + frame)
      let run = min(block.count / 2 - frame, frames - place)
      let count = max(0, min(run, available - place))
      var part = block._mutatingExtracting(2 * frame..<2 * (frame + count))
      unsafe Kernels.add(
        UnsafePointer(samples) + 2 * place, count: 2 * count, gain: gain * Self.step, to: &part)
      frame += run
    }
  }

  /// What one step of the integers is worth.
  private static let step: Float = 1 / 32_768

  private func add(
    _ place: Int, into block: inout MutableSpan<Float>, _ frame: Int, _ gains: Span<Float>,
    count: Int
  ) {
    guard count > 0 else { return }
    let source = unsafe UnsafePointer(samples) + 2 * place
    var part = block._mutatingExtracting(2 * frame..<2 * (frame + count))
    unsafe Kernels.add(
      source, frames: count, gains: gains.extracting(frame..<frame + count), gain: Self.step,
      to: &part)
  }

  /// Returns the frame of the file that is heard at a frame of the endless bed.
  public func place(of frame: Int) -> Int {
    guard frame >= frames else { return max(frame, 0) }
    return crossfade + (frame - crossfade) % (frames - crossfade)
  }

  /// Decodes the whole file and returns how its power runs.
  public func profile() throws(SoundFileError) -> LoudnessProfile {
    try load()
    let samples = unsafe UnsafeBufferPointer(start: samples, count: 2 * frames)
    return unsafe LoudnessProfile(
      Span(_unsafeElements: samples), channels: 2, sampleRate: sampleRate, unit: Self.step)
  }

  /// Decodes the whole file and returns its loudness.
  public func loudness() throws -> LoudnessReading {
    try load()
    var meter = try LoudnessMeter(sampleRate: sampleRate, channels: 2)
    let gains = [Float](repeating: 1, count: sampleRate)
    for start in stride(from: 0, to: frames, by: sampleRate) {
      var block = [Float](repeating: 0, count: 2 * min(sampleRate, frames - start))
      var span = block.mutableSpan
      add(into: &span, from: start, gains: gains.span)
      try meter.add(block.span)
    }
    return try meter.reading()
  }
}
