import BelaiScript
import Testing

/// Lines with one fault: the part that is marked, and what is said of it in both languages.
struct Message: CustomTestStringConvertible, Sendable {
  var lines: String
  var marked: String
  var said: Wording
  var help: Wording

  init(_ lines: String, at marked: String, _ said: Wording, help: Wording) {
    self.lines = lines
    self.marked = marked
    self.said = said
    self.help = help
  }

  var testDescription: String { lines }

  /// Requires that a check says this and nothing else.
  func expect(of result: CheckResult, _ place: SourceLocation) {
    #expect(result.diagnostics.count == 1, "\(result.report(in: .english))", sourceLocation: place)
    for diagnostic in result.diagnostics {
      let marked = result.sources[diagnostic.span.file].string(diagnostic.span.bytes)
      #expect(marked == self.marked, sourceLocation: place)
      for language in Language.allCases {
        #expect(diagnostic.message(in: language) == said[language], sourceLocation: place)
        #expect(diagnostic.help(in: language) == help[language], sourceLocation: place)
      }
    }
  }
}

/// The same help in both languages: a word that was nearly written.
func meant(_ word: String) -> Wording {
  Wording("maksud Anda '\(word)'?", "did you mean '\(word)'?")
}
