import Testing

@testable import BelaiSpeech
@testable import Indonesian

/// What Belai writes is what the engine reads: an unknown or merged mnemonic would silently cut or
/// change a word.
@Suite(.serialized) struct EngineReadingTests {
  /// What the engine is to read for a word: its mnemonics, stress before the vowel.
  private func expected(_ word: PronouncedWord) -> [String] {
    word.sounds.map { sound in
      switch sound.stress {
      case .primary: "'" + sound.phoneme.espeak
      case .secondary: "," + sound.phoneme.espeak
      case .none: sound.phoneme.espeak
      }
    }
  }

  private func read(_ words: [PronouncedWord]) throws -> [[String]] {
    let clause = words.map { "[[\($0.espeak)]]" }.joined(separator: " ")
    return try SpeechEngine.shared().reading(of: clause, settings: voices[0].settings())
  }

  /// The words that the engine reads otherwise than they are meant.
  private func misread(_ words: [PronouncedWord]) throws -> [String] {
    var wrong: [String] = []
    for start in stride(from: 0, to: words.count, by: 12) {
      let some = Array(words[start..<min(start + 12, words.count)])
      if try read(some) != some.map(expected) {
        wrong += try some.filter { try read([$0]) != [expected($0)] }.map(\.espeak)
      }
    }
    return wrong
  }

  @Test func `every root of the lexicon is read as it is meant`() throws {
    let roots = Lexicon.shared.spellings.map {
      PronouncedWord(
        sounds: Sounding.sounds(of: Spelling(Array($0.utf8))), certainty: .known, spelling: "")
    }
    #expect(roots.count > 13_000)
    #expect(try misread(roots) == [])
  }

  @Test(arguments: Phoneme.allCases)
  func `three sounds in a row are read as three, whatever they are`(first: Phoneme) throws {
    let frame = Sound(.a, stress: .primary)
    let words = Phoneme.allCases.flatMap { second in
      Phoneme.allCases.map { third in
        PronouncedWord(
          sounds: [Sound(.t), frame, Sound(first), Sound(second), Sound(third), Sound(.a)],
          certainty: .known, spelling: "")
      }
    }
    #expect(try misread(words) == [])
  }

  @Test func `an unknown mnemonic is noticed`() throws {
    let reading = try SpeechEngine.shared().reading(
      of: "[[t'a$$tata]]", settings: voices[0].settings())
    #expect(reading != [["t", "'a", "$", "$", "t", "a", "t", "a"]])
  }

  @Test(arguments: 0..<20)
  func `any text at all is read as known phonemes`(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let scalars = (0..<400).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 1...0x1_F9FF, using: &generator))
    }
    let text = String(String.UnicodeScalarView(scalars)) + " abe ce dêf ghe-ij 12 kg 3x"
    let pronouncer = Pronouncer()
    for clause in Clause.clauses(of: Normaliser().tokens(of: text)) {
      #expect(
        try misread(pronouncer.pronounce(words: clause.words).filter { !$0.sounds.isEmpty }) == [])
    }
  }
}

/// Sebastiano Vigna's SplitMix64, so that a seed names a text.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
