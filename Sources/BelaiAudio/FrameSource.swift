/// Frames on demand: the one shape in which sound flows towards a sink.
///
/// A source is a pure function of the frame number: asking for the same frames again, in any order
/// and in any block size, gives the same samples bit for bit. That is what makes seeking, resuming
/// after a fault and rendering to a file one and the same thing.
///
/// `render` is called on the playback thread: it must not allocate, lock, print, read or wait.
public protocol FrameSource: AnyObject, Sendable {
  /// Frames per second.
  var sampleRate: Int { get }
  /// The length in frames; `Int.max` when the source has no end.
  var frames: Int { get }
  /// Fills `output` with interleaved stereo samples (two a frame) from frame `start` on.
  ///
  /// Frames beyond the end are silence.
  func render(into output: inout MutableSpan<Float>, from start: Int)
}
