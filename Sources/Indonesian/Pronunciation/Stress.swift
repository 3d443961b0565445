/// Opens the e and o of closed syllables, and of a syllable before such a one with the same vowel.
///
/// *sore* /sore/, *leher* /lɛhɛr/, *pokok* /pɔkɔʔ/, *toko* /toko/. A syllable ends where a part of
/// the word does: *oles-lah* /olɛslah/.
enum VowelHeight {
  static func adjust(_ phonemes: [Phoneme], borders: Set<Int>) -> [Phoneme] {
    var adjusted = phonemes
    var nextVowel: Phoneme?
    for index in phonemes.indices.reversed() where phonemes[index].isVowel {
      if let open = open(phonemes[index]),
        nextVowel == open || isClosed(index, in: phonemes, borders)
      {
        adjusted[index] = open
      }
      nextVowel = adjusted[index]
    }
    return adjusted
  }

  private static func open(_ vowel: Phoneme) -> Phoneme? {
    switch vowel {
    case .e: .openE
    case .o: .openO
    default: nil
    }
  }

  // A syllable is closed by a last consonant, or by the first of two that cannot begin the next.
  private static func isClosed(
    _ index: Int, in phonemes: [Phoneme], _ borders: Set<Int>
  ) -> Bool {
    let rest = phonemes[(index + 1)...]
    let consonants = rest.prefix { !$0.isVowel }
    guard let first = consonants.first else { return false }
    if consonants.count == rest.count { return true }
    guard consonants.count > 1 else { return false }
    if borders.contains(consonants.startIndex + 1) { return true }
    let second = consonants[consonants.startIndex + 1]
    let beginsCluster = [.p, .b, .t, .d, .k, .g, .f, .s].contains(first)
    return !(consonants.count == 2 && beginsCluster && [.l, .r].contains(second))
  }
}

/// Lays stress: on the syllable before the last, on the last where that one has a schwa.
enum StressPattern {
  static func sounds(of phonemes: [Phoneme]) -> [Sound] {
    let vowels = phonemes.indices.filter { phonemes[$0].isVowel }
    var stresses = [Stress](repeating: .none, count: phonemes.count)
    guard let last = vowels.indices.last else { return phonemes.map { Sound($0) } }
    var primary = max(last - 1, 0)
    if phonemes[vowels[primary]] == .schwa { primary = last }
    stresses[vowels[primary]] = .primary
    if let secondary = secondary(before: primary, vowels.map { phonemes[$0] }) {
      stresses[vowels[secondary]] = .secondary
    }
    return zip(phonemes, stresses).map { Sound($0, stress: $1) }
  }

  // In a long word the first full vowel that is not next to the stress gets a lighter one.
  private static func secondary(before primary: Int, _ vowels: [Phoneme]) -> Int? {
    guard primary >= 2 else { return nil }
    return (0..<(primary - 1)).first { vowels[$0] != .schwa }
  }
}
