/// Watches the words of a script for harm while it is read.
struct Lint {
  /// Pressure of this step, and of the one before, that no question has followed.
  private var pressure: Span?
  private var carriedPressure: Span?
  private var words: [MarkedWord] = []

  /// Returns what is wrong with a line of speech.
  mutating func check(
    _ text: SourceText, _ range: Range<Int>, file: Int, isMassage: Bool
  ) -> [Diagnostic] {
    words.removeAll(keepingCapacity: true)
    MarkedWord.collect(text.bytes, range, into: &words)
    if isMassage { watchPressure(text, range, file) }
    var found: [Diagnostic] = []
    for index in words.indices {
      if let phrases = SafetyPhrases.table[words[index].mark] {
        if let problem = harm(at: index, phrases, text, file) { found.append(problem) }
      } else if matches(SafetyPhrases.thumb, at: index) {
        let range = words[index].range.lowerBound..<words[index + 1].range.upperBound
        found.append(Diagnostic(.safety(.thumbOrMother), at: Span(file: file, bytes: range)))
      }
    }
    return found
  }

  private func harm(
    at index: Int, _ phrases: [SafetyPhrases.Phrase], _ text: SourceText, _ file: Int
  ) -> Diagnostic? {
    let found = phrases.filter { matches($0.words, at: index) }
      .max { $0.words.count < $1.words.count }
    guard let found, !isNegated(index, text) else { return nil }
    let end = words[index + found.words.count - 1].range.upperBound
    let range = words[index].range.lowerBound..<end
    let written = text.plain(range)
    let problem: SafetyProblem =
      switch found.harm {
      case .promise: .promise(written)
      case .diagnosis: .diagnosis(written)
      case .push: .push(written)
      }
    return Diagnostic(.safety(problem), at: Span(file: file, bytes: range))
  }

  private func matches(_ phrase: [UInt64], at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { words[index + $0].mark == phrase[$0] }
  }

  /// "Jangan tekan kuat" does not push: one of the three words before says so.
  private func isNegated(_ index: Int, _ text: SourceText) -> Bool {
    let start = words[index].range.lowerBound
    return words[max(0, index - 3)..<index].contains { word in
      SafetyPhrases.negationMarks.contains(word.mark)
        // A denial does not reach into the next sentence.
        && !text.bytes[word.range.upperBound..<start].contains { ".!?;:".utf8.contains($0) }
    }
  }

  // MARK: pressure

  private mutating func watchPressure(_ text: SourceText, _ range: Range<Int>, _ file: Int) {
    if text.bytes[range].contains(0x3F) {
      pressure = nil
      carriedPressure = nil
      return
    }
    guard pressure == nil else { return }
    let index = words.indices.first {
      SafetyPhrases.pressureMarks.contains(words[$0].mark) && !isNegated($0, text)
        && !isOfButton($0)
    }
    pressure = index.map { Span(file: file, bytes: words[$0].range) }
  }

  /// "Tekan tombol" presses nobody.
  private func isOfButton(_ index: Int) -> Bool {
    words[(index + 1)...].prefix(2).contains { SafetyPhrases.buttonMarks.contains($0.mark) }
  }

  /// Ends a step; a question may still come in the next one.
  mutating func endStep() -> Diagnostic? {
    defer {
      carriedPressure = pressure
      pressure = nil
    }
    return carriedPressure.map { Diagnostic(.safety(.pressureWithoutQuestion), at: $0) }
  }

  /// Ends the script.
  mutating func end() -> [Diagnostic] {
    [endStep(), endStep()].compactMap { $0 }
  }
}
