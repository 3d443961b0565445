/// How strongly a syllable is stressed.
public enum Stress: Sendable {
  case none, secondary, primary
}

/// A phoneme in a word, with the stress of the syllable if it is the vowel of one.
public struct Sound: Equatable, Sendable {
  public let phoneme: Phoneme
  public let stress: Stress

  public init(_ phoneme: Phoneme, stress: Stress = .none) {
    self.phoneme = phoneme
    self.stress = stress
  }
}

/// How far a pronunciation can be trusted.
public enum Certainty: String, Sendable {
  /// The word has no letter to doubt, stands in the lexicon, or was marked by its author (ê, é).
  case known
  /// The word was put together from a known root, or a rule for loanwords applies.
  case derived
  /// The word has an e that neither lexicon nor rule decides.
  case guess
}

extension Certainty: Comparable {
  public static func < (one: Certainty, other: Certainty) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .known: 0
    case .derived: 1
    case .guess: 2
    }
  }
}

/// A word as it is spoken.
public struct PronouncedWord: Equatable, Sendable {
  public let sounds: [Sound]
  public let certainty: Certainty
  /// The word in small letters with every e decided: `ê` is a schwa, `é` an e.
  ///
  /// Written so in a text or a table of pronunciations, the word is said as it is here.
  public let spelling: String

  public init(sounds: [Sound], certainty: Certainty, spelling: String) {
    self.sounds = sounds
    self.certainty = certainty
    self.spelling = spelling
  }

  /// The phonemes without their stress.
  public var phonemes: [Phoneme] { sounds.map(\.phoneme) }

  /// The pronunciation in the International Phonetic Alphabet, stress not written.
  public var ipa: String {
    sounds.reduce(into: "") { $0 += $1.phoneme.ipa }
  }

  /// The pronunciation in the mnemonics of eSpeak NG's Indonesian voice, stress before its vowel.
  public var espeak: String {
    var text = ""
    for (index, sound) in sounds.enumerated() {
      switch sound.stress {
      case .primary: text += "'"
      case .secondary: text += ","
      case .none where index > 0 && Self.wouldMerge(sounds[index - 1], sound): text += "|"
      case .none: break
      }
      text += sound.phoneme.espeak
    }
    return text
  }

  // Two mnemonics in a row that eSpeak NG would read as one (tS, ts) are kept apart by "|".
  private static func wouldMerge(_ first: Sound, _ second: Sound) -> Bool {
    first.phoneme == .t && (second.phoneme == .ʃ || second.phoneme == .s)
  }
}
