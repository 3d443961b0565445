import Indonesian

/// A stretch of words that the engine speaks in one breath, in its own intonation.
///
/// The engine is given one clause at a time: it chooses the melody from the closing mark, and Belai
/// writes the rest that follows as samples.
struct Clause: Equatable, Sendable {
  var words: [String]
  /// How the clause closes; decides the melody and the rest.
  var phrasing: Phrasing

  /// More words than this are divided: the engine cuts over-long clauses by itself, with a pause.
  static let mostWords = 24

  /// Divides spoken tokens into clauses; a last one without a mark closes as a statement.
  static func clauses(of tokens: [SpokenToken]) -> [Clause] {
    var clauses: [Clause] = []
    var words: [String] = []
    func close(_ phrasing: Phrasing) {
      guard !words.isEmpty else { return }
      clauses.append(Clause(words: words, phrasing: phrasing))
      words = []
    }
    for token in tokens {
      switch token.kind {
      case .word(let word):
        words.append(word)
        if words.count == mostWords { close(.comma) }
      case .pause(let phrasing): close(phrasing)
      }
    }
    close(.statement)
    return clauses
  }
}
