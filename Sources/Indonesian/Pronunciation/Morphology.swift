/// Takes a word apart into affixes and a root of the lexicon, and joins their marked spellings.
struct Morphology: Sendable {
  /// A word with its doubts decided, and how many affixes it took to get there.
  struct Analysis {
    var marked: Spelling
    var cost: Int
  }

  let lexicon: Lexicon

  // Deeper words than ke-ber-...-an-nya do not occur; the limit keeps long nonsense cheap.
  private static let maximumDepth = 5
  private static let longestWord = 32

  /// Returns the reading of a word with the fewest affixes, if its root is in the lexicon.
  func analyse(_ word: Spelling) -> Analysis? {
    guard word.count <= Self.longestWord else { return nil }
    return analyse(word, depth: 0)
  }

  private func analyse(_ word: Spelling, depth: Int) -> Analysis? {
    if let marked = lexicon.marked(word) { return Analysis(marked: marked, cost: 0) }
    guard depth < Self.maximumDepth, word.count > 3 else { return nil }
    var best: Analysis?
    for suffix in Affix.suffixes where word.count >= suffix.count + 2 && word.hasSuffix(suffix) {
      consider(&best, withoutSuffix(word, suffix, depth: depth))
    }
    for prefix in Affix.prefixes where word.count >= prefix.written.count + 2 {
      guard word.hasPrefix(prefix.written) else { continue }
      consider(&best, withoutPrefix(word, prefix, depth: depth))
    }
    if best == nil { best = doubled(word, depth: depth) ?? compound(word, depth: depth) }
    return best
  }

  private func consider(_ best: inout Analysis?, _ candidate: Analysis?) {
    guard let candidate, candidate.cost < best?.cost ?? .max else { return }
    best = candidate
  }

  private func withoutSuffix(_ word: Spelling, _ suffix: [UInt8], depth: Int) -> Analysis? {
    let stem = word.dropLast(suffix.count)
    // -i does not follow an i: "mencarii" is not said.
    guard stem.count >= 2, suffix.count > 1 || stem.last != suffix.first else { return nil }
    guard var analysis = analyse(stem, depth: depth + 1) else { return nil }
    analysis.marked.append(Letter.border)
    analysis.marked += suffix
    analysis.cost += suffix.count == 1 ? 3 : 2
    return analysis
  }

  private func withoutPrefix(_ word: Spelling, _ prefix: Affix.Prefix, depth: Int) -> Analysis? {
    let rest = word.dropFirst(prefix.written.count)
    guard let next = rest.first, prefix.before.isEmpty || prefix.before.contains(next) else {
      return nil
    }
    let stem = prefix.restored + rest
    guard stem.count >= 3, var analysis = analyse(ArraySlice(stem), depth: depth + 1) else {
      return nil
    }
    analysis.marked =
      prefix.marked + analysis.marked.dropFirst(prefix.restored.count)
    // A prefix that leaves the root whole is likelier than one that swallowed its first letter.
    analysis.cost += prefix.restored.isEmpty ? 2 : 3
    return analysis
  }

  // "lelaki" and "tetangga" repeat the first consonant with a schwa.
  private func doubled(_ word: Spelling, depth: Int) -> Analysis? {
    let letters = Array(word.prefix(3))
    guard letters.count == 3, letters[0] == letters[2], letters[1] == Letter.e,
      !Letter.isVowel(letters[0]), word.count >= 6,
      var analysis = analyse(word.dropFirst(2), depth: depth + 1)
    else { return nil }
    analysis.marked = letters.prefix(2) + [Letter.border] + analysis.marked
    analysis.cost += 3
    return analysis
  }

  // "pascapersalinan": a combining form, then a word of its own.
  private func compound(_ word: Spelling, depth: Int) -> Analysis? {
    var best: Analysis?
    for form in Affix.leading where word.count >= form.count + 4 {
      guard zip(word, form).allSatisfy({ $0 == Lexicon.plain($1) }) else { continue }
      guard var analysis = analyse(word.dropFirst(form.count), depth: depth + 1) else { continue }
      analysis.marked = form + [Letter.border] + analysis.marked
      analysis.cost += 4
      consider(&best, analysis)
    }
    return best
  }
}
