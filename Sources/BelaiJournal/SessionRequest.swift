/// What a person asked of a session: with it, `resume` plays the same one again.
///
/// What is nil was left to the script or to the program.
public struct SessionRequest: Codable, Equatable, Sendable {
  /// What the program calls the script: a name of the library, or a whole path.
  public var script: String
  /// Stands for the text of the script and all that it includes; another one is another text.
  public var fingerprint: String
  public var level: String?
  /// Wanted length in milliseconds.
  public var milliseconds: Int64?
  /// Values of the script.
  public var values: [String: String]
  /// Loudness of the bed, 0 to 100.
  public var bed: Int?
  public var seed: UInt64?
  public var rate: Int?
  public var pitch: Int?
  public var voice: String?

  public init(
    script: String, fingerprint: String, level: String? = nil, milliseconds: Int64? = nil,
    values: [String: String] = [:], bed: Int? = nil, seed: UInt64? = nil, rate: Int? = nil,
    pitch: Int? = nil, voice: String? = nil
  ) {
    self.script = script
    self.fingerprint = fingerprint
    self.level = level
    self.milliseconds = milliseconds
    self.values = values
    self.bed = bed
    self.seed = seed
    self.rate = rate
    self.pitch = pitch
    self.voice = voice
  }
}
