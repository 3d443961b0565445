/// Turns Indonesian words into sounds.
///
/// The lexicon of roots and the affixes that go on them decide; a word that they do not know is
/// judged by its likeness to words that they do. `ê` (schwa), `é` and `è` in the spelling decide
/// before anything else (EYD V).
///
/// For example:
///
///     Pronouncer().pronounce("tengkuk").ipa  // "təŋkuʔ"
public struct Pronouncer: Sendable {
  private let morphology: Morphology
  private let analogy: Analogy

  /// Reads the shipped lexicon the first time; later ones share it.
  public init() {
    morphology = Morphology(lexicon: .shared)
    analogy = Self.sharedAnalogy
  }

  private static let sharedAnalogy = Analogy(.shared)

  /// Returns the pronunciation of one word.
  ///
  /// Capitals are read as small letters, accents other than `ê`, `é` and `è` and all other
  /// characters are passed over, and words joined by hyphens are said as one.
  public func pronounce(_ word: String) -> PronouncedWord {
    let written = WrittenWord(word)
    let parts = written.parts.map(pronounce)
    guard parts.count > 1 else {
      return parts.first ?? PronouncedWord(sounds: [], certainty: .known, spelling: "")
    }
    return joined(parts)
  }

  // The last part of "pelan-pelan" bears the stress, the others a lighter one.
  private func joined(_ parts: [PronouncedWord]) -> PronouncedWord {
    let lighter = parts.dropLast().flatMap(\.sounds).map { sound in
      Sound(sound.phoneme, stress: sound.stress == .primary ? .secondary : .none)
    }
    let certainty = parts.map(\.certainty).max { $0 < $1 } ?? .known
    return PronouncedWord(
      sounds: lighter + (parts.last?.sounds ?? []), certainty: certainty,
      spelling: parts.map(\.spelling).joined(separator: "-"))
  }

  private func pronounce(_ part: WrittenWord.Part) -> PronouncedWord {
    let reading = read(part.letters)
    let marked = part.applyingAccents(to: reading.marked)
    let certainty = part.decidesEveryE ? .known : reading.certainty
    return PronouncedWord(
      sounds: Sounding.sounds(of: marked), certainty: certainty, spelling: marked.accented)
  }

  /// Returns the marked spelling of plain letters.
  func read(_ letters: Spelling) -> (marked: Spelling, certainty: Certainty) {
    if let analysis = morphology.analyse(letters) {
      return (analysis.marked, analysis.cost == 0 ? .known : .derived)
    }
    guard letters.contains(Letter.e) else { return (letters, .known) }
    return Guess(analogy).read(letters)
  }
}
