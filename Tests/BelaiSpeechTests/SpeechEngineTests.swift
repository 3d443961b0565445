import Indonesian
import Testing

@testable import BelaiSpeech

/// libespeak-ng keeps one state for the whole process, so these tests run one after the other.
@Suite(.serialized) struct SpeechEngineTests {
  private func samples(_ clause: String, voice: Int = 0) throws -> [Int16] {
    try SpeechEngine.shared().synthesize(clause, settings: voices[voice].settings())
  }

  @Test func `the engine speaks at 22 050 frames a second`() throws {
    #expect(try SpeechEngine.shared().sampleRate == 22_050)
  }

  @Test func `a missing voice file is named with the engine's own words`() throws {
    var settings = voices[0].settings()
    settings.voiceFile = "/nowhere/suara"
    let engine = try SpeechEngine.shared()
    let error = try #require(throws: SpeechError.self) {
      try engine.synthesize("[[a]].", settings: settings)
    }
    #expect(error.reason == .voice(path: "/nowhere/suara"))
    #expect(error.call == "espeak_ng_SetVoiceByFile")
    #expect(!error.message.isEmpty)
  }

  /// How much longer a word gets by four more syllables; an unknown mnemonic silently cuts them.
  private func growth(after beginning: String) throws -> Int {
    try samples("[[\(beginning)tatatatata]].").count - samples("[[\(beginning)ta]].").count
  }

  @Test(arguments: Phoneme.allCases)
  func `every phoneme is known to the engine, before and after every vowel`(
    phoneme: Phoneme
  ) throws {
    for beginning in [phoneme.espeak + "t'a", "t'a" + phoneme.espeak] {
      #expect(try growth(after: beginning) > 5_000, "\(beginning) cuts the word")
    }
    for vowel in Phoneme.allCases where vowel.isVowel {
      #expect(try growth(after: vowel.espeak + phoneme.espeak + "t'a") > 5_000)
      #expect(try growth(after: phoneme.espeak + vowel.espeak + "t'a") > 5_000)
    }
  }

  @Test func `a mnemonic that the engine does not know is noticed by that measure`() throws {
    #expect(try growth(after: "t'a$$") < 5_000)
  }

  @Test func `a question and a statement differ in melody`() throws {
    #expect(try samples("[[n'ama]]?") != samples("[[n'ama]]."))
  }

  @Test func `slower is longer, below the engine's slowest rate too`() throws {
    let clause = "[[t'aR2i?]] [[n'apas]] [[p@l'an]]."
    let engine = try SpeechEngine.shared()
    let lengths = try [1.5, 1, 0.7, 0.5, 0.35].map {
      try engine.synthesize(clause, settings: voices[0].settings(tempo: $0)).count
    }
    #expect(lengths == lengths.sorted())
    #expect(Set(lengths).count == lengths.count)
  }
}
