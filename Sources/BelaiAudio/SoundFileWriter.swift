import CSndfile
import Glibc

/// A sound file being written: it appears under its name only when it is whole.
///
/// Samples go into a hidden file beside the wanted one, which `finish` syncs and renames. If the
/// writer goes away unfinished, the hidden file does too.
@safe public struct SoundFileWriter: ~Copyable {
  /// The kinds of file, chosen by the ending of the name.
  public enum Format: String, CaseIterable, Sendable {
    case wav
    case flac
    case vorbis = "ogg"
    case opus
    case mp3

    /// Returns the format for a path's ending, in any case; nil for other endings.
    public init?(path: String) {
      self.init(rawValue: "")
    }
  }

  /// What is told about the sound inside the file.
  public struct Tags: Equatable, Sendable {
    public var title: String
    /// BCP 47, like "id".
    public var language: String
    public var comment: String
    public var software: String

    public init(
      title: String = "", language: String = "", comment: String = "", software: String = ""
    ) {
      self.title = title
      self.language = language
      self.comment = comment
      self.software = software
    }
  }

  /// A named place in the sound (a chapter); only WAV files can hold it.
  public struct Marker: Equatable, Sendable {
    public var frame: Int
    public var label: String

    public init(frame: Int, label: String) {
      self.frame = frame
      self.label = label
    }
  }

  /// Opens a file for interleaved samples.
  ///
  /// - Throws: `SoundFileError` when the folder cannot be written or the format does not take the
  ///   sample rate (Opus knows 8, 12, 16, 24 and 48 kHz).
  public init(
    path: String, format: Format, sampleRate: Int, channels: Int = 2, tags: Tags = Tags(),
    markers: [Marker] = [], frames: Int? = nil
  ) throws(SoundFileError) {
    throw SoundFileError(call: "", path: path, words: "")
  }

  /// Writes interleaved samples, any number of them.
  public mutating func write(_ samples: Span<Float>) throws(SoundFileError) {}

  /// Completes the file, forces it to the disk and gives it its name.
  public consuming func finish() throws(SoundFileError) {}
}
