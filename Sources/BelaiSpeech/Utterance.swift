/// One synthesizer request: words and the voice that says them.
public struct Utterance: Equatable, Hashable, Sendable {
  /// What is said, in the author's spelling.
  public var text: String
  public var voice: Voice
  /// 1 is the voice's own rate; 1.25 a quarter faster.
  public var tempo: Double

  public init(text: String, voice: Voice, tempo: Double = 1) {
    self.text = text
    self.voice = voice
    self.tempo = tempo
  }
}
