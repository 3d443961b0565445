/// Reads a word whose root the lexicon does not have.
struct Guess {
  private let analogy: Analogy

  private static let longestWord = 64

  init(_ analogy: Analogy) { self.analogy = analogy }

  func read(_ letters: Spelling) -> (marked: Spelling, certainty: Certainty) {
    // No word is longer; the judgement of each e looks at all letters, so nonsense stays cheap.
    guard letters.count <= Self.longestWord else { return (letters, .guess) }
    var marked = Array(letters)
    let ending = decideEnding(&marked)
    let prefix = prefixLength(letters)
    var open = 0
    for index in marked.indices where marked[index] == Letter.e {
      if index < prefix || index >= ending { continue }
      open += 1
      if analogy.isFull(marked, at: index) { marked[index] = Letter.fullE }
    }
    return (ArraySlice(marked), open == 0 ? .derived : .guess)
  }

  /// Writes the ending of a loanword as its table has it and returns where it begins.
  private func decideEnding(_ letters: inout [UInt8]) -> Int {
    guard let ending = Self.endings.first(where: { fits($0, letters) }) else {
      return letters.count
    }
    let start = letters.count - ending.count
    letters.replaceSubrange(start..., with: ending)
    return start
  }

  private func fits(_ ending: Spelling, _ letters: [UInt8]) -> Bool {
    letters.count > ending.count + 1
      && letters.suffix(ending.count).elementsEqual(ending.lazy.map { Lexicon.plain($0) ?? $0 })
  }

  // Longer endings first: the first that fits decides. A Dutch final e is a schwa.
  private static let endings: [Spelling] = """
    isasi isme asme méter liter éktomi grafer loger gogi énsia énsi ésia ésis
    logi grafi metri asi tase ase ose ute ode ade ide ude ite ate ante ente inte te de
    ber der fer ger ker mer ner per ser ter ver wer zer iner
    """.utf8.filter { $0 != 0xC3 }.map { $0 == 0xA9 ? Letter.fullE : $0 }
    .split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { ArraySlice(Array($0)) }

  /// Returns how many letters at the start are prefixes of a word without another e.
  ///
  /// A word of Indonesian prefixes keeps their schwa: "keadilan", "penangguhan". A loanword
  /// ending after a lone e speaks against it: "meditasi".
  private func prefixLength(_ letters: Spelling) -> Int {
    let nasal = Self.surePrefixes.first { letters.hasPrefix($0) }
    if let nasal, letters.count > nasal.count + 3 { return nasal.count }
    let isCircumfix = letters.hasSuffix("an".utf8) || letters.hasSuffix("kan".utf8)
    guard isCircumfix, letters.count > 6,
      let prefix = Self.prefixes.first(where: { letters.hasPrefix($0) })
    else { return 0 }
    return prefix.count
  }

  private static let surePrefixes: [[UInt8]] = [
    "keber", "keter", "kese", "menge", "meng", "meny", "menge", "memper", "mend", "menc", "memb",
    "memu", "mema", "memo", "penge", "peng", "peny", "pember", "pemb", "sea", "seo", "sei", "keo",
    "kea", "keu", "kei",
  ].map { (prefix: StaticString) in Array(prefix.description.utf8) }

  private static let prefixes: [[UInt8]] = [
    "me", "pe", "ke", "ber", "ter", "per", "se",
  ].map { (prefix: StaticString) in Array(prefix.description.utf8) }
}
