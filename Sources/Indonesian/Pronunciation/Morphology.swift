/// Takes a word apart into affixes and a root of the lexicon, and joins their marked spellings.
struct Morphology: Sendable {
  /// A word with its doubts decided, and how many affixes it took to get there.
  struct Analysis {
    var marked: Spelling
    var cost: Int
    /// Whether -an is its last suffix, as no verb has it: *mem-beda-kan*, not *mem-bedak-an*.
    var isNoun = false
    /// Whether a prefix of verbs is its first.
    var isVerb = false
  }

  let lexicon: Lexicon

  // Deeper words than ke-ber-...-an-nya do not occur; the limit keeps long nonsense cheap.
  private static let maximumDepth = 5
  private static let longestWord = 32
  // What a verb in -an costs: it is found where nothing else is, since people write "menembakan".
  private static let mismatch = 3

  /// Returns the reading of a word with the fewest affixes, if its root is in the lexicon.
  ///
  /// Of two readings with as many, the one in -an is likeliest (*ledak-an*, not *leda-kan*), then one
  /// after a prefix (*ber-tanya*, not *berta-nya*).
  func analyse(_ word: Spelling) -> Analysis? {
    guard word.count <= Self.longestWord else { return nil }
    return analyse(word, depth: 0)
  }

  private func analyse(_ word: Spelling, depth: Int) -> Analysis? {
    if let marked = lexicon.marked(word) { return Analysis(marked: marked, cost: 0) }
    guard depth < Self.maximumDepth, word.count > 3 else { return nil }
    var best: Analysis?
    consider(&best, withoutSuffix(word, Affix.nounSuffix, depth: depth))
    for prefix in Affix.prefixes {
      consider(&best, withoutPrefix(word, prefix, depth: depth))
    }
    for suffix in Affix.suffixes {
      consider(&best, withoutSuffix(word, suffix, depth: depth))
    }
    if best == nil { best = doubled(word, depth: depth) ?? compound(word, depth: depth) }
    return best
  }

  private func consider(_ best: inout Analysis?, _ candidate: Analysis?) {
    guard let candidate, candidate.cost < best?.cost ?? .max else { return }
    best = candidate
  }

  private func withoutSuffix(_ word: Spelling, _ suffix: Affix.Suffix, depth: Int) -> Analysis? {
    let letters = suffix.written
    guard word.count >= letters.count + 2, word.hasSuffix(letters) else { return nil }
    let stem = word.dropLast(letters.count)
    // -i does not follow an i: "mencarii" is not said.
    guard letters.count > 1 || stem.last != letters.first,
      var analysis = analyse(stem, depth: depth + 1)
    else { return nil }
    analysis.marked += [Letter.border] + letters
    analysis.cost += suffix.cost + (suffix.makesNoun && analysis.isVerb ? Self.mismatch : 0)
    if !suffix.isEnclitic { analysis.isNoun = suffix.makesNoun }
    return analysis
  }

  private func withoutPrefix(_ word: Spelling, _ prefix: Affix.Prefix, depth: Int) -> Analysis? {
    let letters = prefix.written
    guard word.count >= letters.count + 2, word.hasPrefix(letters) else { return nil }
    let rest = word.dropFirst(letters.count)
    guard let next = rest.first, prefix.before.isEmpty || prefix.before.contains(next) else {
      return nil
    }
    let stem = prefix.restored + rest
    guard stem.count >= 3, var analysis = analyse(ArraySlice(stem), depth: depth + 1) else {
      return nil
    }
    analysis.marked =
      prefix.marked + analysis.marked.dropFirst(prefix.restored.count)
    analysis.cost += prefix.cost + (prefix.makesVerb && analysis.isNoun ? Self.mismatch : 0)
    analysis.isVerb = prefix.makesVerb
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
