/// What a speech front-end is not sure of in a text.
public struct PronunciationDoubt: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// Neither a table nor a rule knows the word.
    case guess
    /// The word is read in two ways, and its neighbours do not tell which.
    case homograph(other: String)
  }

  /// The word as it stands in the text.
  public var word: String
  /// How it will be said: its letters, every e written `ê` or `é`.
  public var said: String
  public var reason: Reason

  public init(word: String, said: String, reason: Reason) {
    self.word = word
    self.said = said
    self.reason = reason
  }

  var problem: Problem {
    switch reason {
    case .guess: .habit(.guessedWord(word, said: said))
    case .homograph(let other): .habit(.homograph(word, said: said, other: other))
    }
  }
}

/// Notes the words of a script that may be said wrongly.
///
/// The script language knows no pronunciation: who can speak says what is in doubt.
public struct PronunciationReview {
  private let sources: [SourceText]
  private let doubts: (String) -> [PronunciationDoubt]
  private var noted: Set<String> = []
  private var found: [Diagnostic] = []

  /// Looks at the prose of a checked script.
  ///
  /// - Parameters:
  ///   - result: What a check found; without a script there is nothing to note.
  ///   - doubts: Returns what is in doubt in a piece of prose, in its order.
  /// - Returns: A note for each doubtful word, at the first place that has it.
  public static func diagnostics(
    of result: CheckResult, doubts: @escaping (_ text: String) -> [PronunciationDoubt]
  ) -> [Diagnostic] {
    guard let script = result.script else { return [] }
    var review = PronunciationReview(sources: result.sources, doubts: doubts)
    let specials = SpecialStep.allCases.compactMap { script.specials[$0] }
    for step in script.steps + specials { review.visit(step.items) }
    return review.found
  }

  private init(
    sources: [SourceText], doubts: @escaping (String) -> [PronunciationDoubt]
  ) {
    self.sources = sources
    self.doubts = doubts
  }

  private mutating func visit(_ items: [Item]) {
    for item in items {
      switch item {
      case .speech(let line): visit(line)
      case .shuffle(let lines, _): lines.forEach { visit($0) }
      case .strokes(let strokes, _): visit(strokes.body)
      case .repetition(_, let body, _), .during(_, let body, _), .sides(_, let body, _),
        .level(_, let body, _), .mode(_, let body, _):
        visit(body)
      default: break
      }
    }
  }

  private mutating func visit(_ line: Line) {
    // A recording sounds in place of the voice.
    guard line.recording == nil else { return }
    for case .text(let text) in line.fragments {
      for doubt in doubts(text) where noted.insert(doubt.word.lowercased()).inserted {
        found.append(Diagnostic(doubt.problem, at: span(of: doubt.word, in: line.span)))
      }
    }
  }

  /// Where a word stands in a line; the whole line, where folding has changed its letters.
  private func span(of word: String, in line: Span) -> Span {
    let bytes = sources[line.file].bytes[line.bytes]
    let wanted = Array(word.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    guard let start, !wanted.isEmpty else { return line }
    return Span(file: line.file, bytes: start..<(start + wanted.count))
  }
}
