import Synchronization

/// A background sound that goes round without a seam, decoded while it already plays.
///
/// The samples are kept in 16 bit, half the memory of float: a bed sounds at −38 LUFS, so that
/// their rounding lies far below hearing. The last second of the file is crossfaded into its first
/// one; the first round begins at the very beginning, later rounds after the crossfaded second.
///
/// Any thread may call any function; `add` is made for the playback thread and waits for nothing.
@safe public final class BedBuffer: @unchecked Sendable {
  /// Frames per second, after resampling.
  public let sampleRate: Int
  /// The length of the file in frames at `sampleRate`.
  public let frames: Int

  /// Opens a sound file; nothing is decoded yet.
  ///
  /// - Parameters:
  ///   - path: a file of any format that libsndfile knows, mono or stereo, of at least 2 seconds.
  ///   - sampleRate: the rate of the session; the file is resampled where its rate differs.
  /// - Throws: `SoundFileError`.
  public init(path: String, sampleRate: Int) throws(SoundFileError) {
    throw SoundFileError(call: "", path: path, words: "")
  }

  /// How many frames from the beginning have been decoded and may be heard.
  public var decodedFrames: Int { 0 }

  /// Decodes until at least `frames` frames may be heard, or the whole file.
  ///
  /// A player calls `load(atLeast: sampleRate)` before it starts and `load()` on a task of its own;
  /// a renderer to a file calls `load()` first, so that every frame is there when it is read.
  public func load(atLeast frames: Int = .max) throws(SoundFileError) {}

  /// Adds a stretch of the endless bed to a block of interleaved stereo.
  ///
  /// - Parameters:
  ///   - block: interleaved stereo.
  ///   - first: the frame of the endless bed at which the block begins.
  ///   - gains: a factor for each frame of the block.
  ///   What is not decoded yet adds nothing.
  public func add(into block: inout MutableSpan<Float>, from first: Int, gains: Span<Float>) {}
}
