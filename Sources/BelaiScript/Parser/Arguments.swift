/// Reads the parts of one command from left to right; the first fault ends the reading.
struct Arguments {
  /// The command as it should be written, for messages.
  var example: Wording
  let text: SourceText
  let file: Int
  /// The command with its brackets.
  let whole: Range<Int>
  /// What may stand after a number besides a unit of time, for suggestions.
  var otherUnits: [String] = []
  /// The unit that a number without one was probably meant to have.
  var likelyUnit = Unit.second
  private(set) var tokens: ArraySlice<Token>

  init(
    like example: Wording, _ text: SourceText, file: Int, whole: Range<Int>,
    _ tokens: ArraySlice<Token>
  ) {
    self.example = example
    self.text = text
    self.file = file
    self.whole = whole
    self.tokens = tokens
    if case .colon? = tokens.first?.kind { self.tokens.removeFirst() }
  }

  var span: Span { Span(file: file, bytes: whole) }
  var isAtEnd: Bool { tokens.isEmpty }

  /// What is left, as written.
  var remainder: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else {
      return (whole.upperBound - 1)..<(whole.upperBound - 1)
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The part that comes next, up to its comma.
  var part: Range<Int> {
    let rest = remainder
    let comma = tokens.dropFirst().first { $0.kind == .comma }
    guard let comma, tokens.first?.kind != .comma else { return rest }
    return text.trimmed(rest.lowerBound..<comma.range.lowerBound)
  }

  func fault(_ problem: Problem, _ range: Range<Int>? = nil) -> Diagnostic {
    Diagnostic(problem, at: Span(file: file, bytes: range ?? whole))
  }

  func written(_ range: Range<Int>) -> String { text.plain(range) }

  mutating func removeFirst() { tokens.removeFirst() }

  // MARK: words

  /// Takes a keyword of one or two words, when it comes next.
  mutating func take(_ term: Term) -> Bool {
    guard let (found, length) = peekTerm(), found == term else { return false }
    tokens.removeFirst(length)
    return true
  }

  private func peekTerm() -> (Term, Int)? {
    guard case .word(let first)? = tokens.first?.kind else { return nil }
    if case .word(let second)? = tokens.dropFirst().first?.kind,
      let term = Term.words["\(first) \(second)"]
    {
      return (term, 2)
    }
    return Term.words[first].map { ($0, 1) }
  }

  /// Takes `kali`, `times` or the `x` that stands for them.
  mutating func takeTimes() -> Bool {
    if take(.times) { return true }
    guard case .word(let word)? = tokens.first?.kind, ["x", "×", "time"].contains(word) else {
      return false
    }
    tokens.removeFirst()
    return true
  }

  mutating func takeComma() -> Bool {
    guard case .comma? = tokens.first?.kind else { return false }
    tokens.removeFirst()
    return true
  }

  /// Takes a dash or `sampai`.
  mutating func takeTo() -> Bool {
    if case .dash? = tokens.first?.kind {
      tokens.removeFirst()
      return true
    }
    return take(.to)
  }

  mutating func takeWord() -> (word: String, range: Range<Int>)? {
    guard let token = tokens.first, case .word(let word) = token.kind else { return nil }
    tokens.removeFirst()
    return (word, token.range)
  }

  // MARK: endings

  /// Ends the reading: nothing may be left.
  func finish() throws(Diagnostic) {
    guard tokens.isEmpty else { throw unexpected() }
  }

  func unexpected() -> Diagnostic { unexpected(part, nearest: nil) }

  func unexpected(_ range: Range<Int>, nearest: String?) -> Diagnostic {
    fault(.word(.unexpected(written(range), nearest: nearest, example: example)), range)
  }

  /// The fault of something else in the place of a keyword, which is often one that is misspelt.
  func unexpected(insteadOf terms: Term...) -> Diagnostic {
    guard case .word(let first)? = tokens.first?.kind, let start = tokens.first?.range else {
      return unexpected()
    }
    for term in terms {
      let spellings = [term.twin.indonesian, term.twin.english]
      if let nearest = NearestWord.of(first, among: spellings) {
        return unexpected(start, nearest: nearest)
      }
      guard let next = tokens.dropFirst().first, case .word(let second) = next.kind,
        let nearest = NearestWord.of("\(first) \(second)", among: spellings)
      else { continue }
      return unexpected(start.lowerBound..<next.range.upperBound, nearest: nearest)
    }
    return unexpected()
  }

  /// Requires the comma before a further part.
  mutating func comma(before part: Wording) throws(Diagnostic) {
    if tokens.isEmpty { throw missing(part) }
    guard takeComma() else { throw unexpected() }
    if tokens.isEmpty { throw missing(part) }
  }

  func missing(_ part: Wording) -> Diagnostic {
    fault(.word(.missingPart(part, example: example)))
  }
}
