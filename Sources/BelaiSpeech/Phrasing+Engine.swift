import Indonesian

extension Phrasing {
  /// The mark from which the engine takes the melody of the clause.
  var mark: String {
    switch self {
    case .comma: ","
    case .statement: "."
    case .question: "?"
    case .exclamation: "!"
    }
  }

  /// Seconds of rest after a clause that another one of the same utterance follows.
  var rest: Double {
    switch self {
    case .comma: 0.26
    case .statement, .question, .exclamation: 0.55
    }
  }
}
