/// Reads a word whose root the lexicon does not have.
struct Guess {
  private let analogy: Analogy

  init(_ analogy: Analogy) { self.analogy = analogy }

  func read(_ letters: Spelling) -> (marked: Spelling, certainty: Certainty) {
    var marked = Array(letters)
    for index in marked.indices where marked[index] == Letter.e {
      if analogy.isFull(marked, at: index) { marked[index] = Letter.fullE }
    }
    return (ArraySlice(marked), .guess)
  }
}
