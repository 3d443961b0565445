/// What a script may refer to outside its own text; the module itself opens no file.
public struct ScriptEnvironment: Sendable {
  /// What came of a request for another script.
  public enum Inclusion: Equatable, Sendable {
    /// The name must be the same for the same file, because it is how circles are found.
    case found(name: String, bytes: [UInt8])
    /// There is no such script; the candidates serve to suggest the nearest name.
    case missing(candidates: [String])
    /// The file cannot be read; the reason is in the system's own words.
    case unreadable(reason: String)
  }

  /// What came of looking for a sound file.
  public enum Recording: Equatable, Sendable {
    /// The path that will be put into the checked script.
    case found(path: String)
    case missing(candidates: [String])
    /// The file is there, but is not a sound that can be read.
    case unreadable(reason: String)
  }

  /// Names that `[bunyi …]` may use.
  public var sounds: [String]
  /// Names that `Latar:` and `[latar …]` may use.
  public var beds: [String]
  /// Finds the script that `[sertakan name]` means, seen from the file that says so.
  public var include: @Sendable (_ name: String, _ from: String) -> Inclusion
  /// Finds the sound file that is named in the file `from`.
  public var recording: @Sendable (_ path: String, _ from: String) -> Recording

  public init(
    sounds: [String] = [], beds: [String] = [],
    include: @escaping @Sendable (_ name: String, _ from: String) -> Inclusion = { _, _ in
      .missing(candidates: [])
    },
    recording: @escaping @Sendable (_ path: String, _ from: String) -> Recording = { _, _ in
      .missing(candidates: [])
    }
  ) {
    self.sounds = sounds
    self.beds = beds
    self.include = include
    self.recording = recording
  }
}
