/// How somebody is spoken to: a voice file of the engine and its settings.
public struct Voice: Equatable, Hashable, Sendable {
  /// Name by which users choose the voice; the voice file bears it too.
  public var name: String
  /// Path of the voice file.
  public var file: String
  /// Words per minute as the engine counts them (80…450, speak_lib.h); about a fifth fewer are
  /// really spoken in Indonesian.
  public var rate: Int
  /// 0…100 (speak_lib.h).
  public var pitch: Int
  /// Pitch range, 0…100 (speak_lib.h).
  public var range: Int
  /// Pause between words in units of 10 ms (speak_lib.h).
  public var wordGap: Int
  /// Gain that brings the voice to −18 LUFS, measured with libebur128 on the reference text of
  /// the tests.
  public var gainDecibels: Double

  public init(
    name: String, file: String, rate: Int, pitch: Int, range: Int, wordGap: Int = 0,
    gainDecibels: Double = 0
  ) {
    self.name = name
    self.file = file
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.wordGap = wordGap
    self.gainDecibels = gainDecibels
  }

  /// The slowest rate that the engine keeps to (espeakRATE, speak_lib.h).
  static let slowestRate = 80

  /// What the engine is told for this voice at `tempo` (1 is the voice's own rate).
  ///
  /// Below its slowest rate the engine does not go; what is missing becomes longer gaps between
  /// the words.
  func settings(tempo: Double = 1) -> SpeechEngine.Settings {
    let wanted = Double(rate) * tempo
    let spoken = min(max(wanted, Double(Self.slowestRate)), 450)
    let missing = max(0, spoken / max(wanted, 1) - 1)
    // One unit of gap is 10 ms at the engine's default rate; a word with its gap lasts about 600 ms.
    let gap = wordGap + Int((missing * 60).rounded())
    return SpeechEngine.Settings(
      voiceFile: file, rate: Int(spoken.rounded()), pitch: pitch, range: range, wordGap: gap)
  }
}

extension Voice {
  /// The voices that Belai ships, their files in `folder`.
  public static func shipped(in folder: String) -> [Voice] {
    [
      Voice(
        name: "bunda", file: folder + "/bunda", rate: 148, pitch: 44, range: 46, wordGap: 1,
        gainDecibels: 0.6),
      Voice(
        name: "ayah", file: folder + "/ayah", rate: 156, pitch: 46, range: 50, wordGap: 1,
        gainDecibels: 1.5),
    ]
  }
}
