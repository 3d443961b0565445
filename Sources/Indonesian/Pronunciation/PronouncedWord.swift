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
public enum Certainty: Comparable, Sendable {
  /// The word has no letter to doubt, stands in the lexicon, or was marked by its author (ê, é).
  case known
  /// The word was put together from a known root, or a rule for loanwords applies.
  case derived
  /// The word has an e that neither lexicon nor rule decides.
  case guess
}

/// A word as it is spoken.
public struct PronouncedWord: Equatable, Sendable {
  public let sounds: [Sound]
  public let certainty: Certainty

  public init(sounds: [Sound], certainty: Certainty) {
    self.sounds = sounds
    self.certainty = certainty
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

  // Two mnemonics in a row that eSpeak NG would read as one (t + S as tS) are kept apart by "|".
  private static func wouldMerge(_ first: Sound, _ second: Sound) -> Bool {
    first.phoneme == .t && second.phoneme == .ʃ
  }
}
