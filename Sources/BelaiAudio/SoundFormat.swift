/// The kinds of sound file that can be written, chosen by the ending of the name.
///
/// WAV and FLAC carry 16 bit with dither: its noise lies at −96 dBFS, far under the quietest bed,
/// and 24 bit would store nothing but a finer picture of that noise in three times the space. The
/// others are lossy and take the float samples as they are.
public enum SoundFormat: String, CaseIterable, Sendable {
  case wav
  case flac
  case vorbis = "ogg"
  case opus
  case mp3

  /// Returns the format for a path's ending, in upper or lower case; nil for other endings.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "oga" ? "ogg" : ending)
  }

  /// Whether samples are stored as integers.
  var isInteger: Bool { self == .wav || self == .flac }

  /// Whether the file is made of Ogg pages.
  var isOgg: Bool { self == .vorbis || self == .opus }
}

/// What a sound file tells about itself.
public struct SoundTags: Equatable, Sendable {
  public var title: String
  /// A BCP 47 tag, like "id".
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

/// A named place in the sound, like the beginning of a chapter; only WAV files hold it.
public struct SoundMarker: Equatable, Sendable {
  public var frame: Int
  public var label: String

  public init(frame: Int, label: String) {
    self.frame = frame
    self.label = label
  }
}
