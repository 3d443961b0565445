/// Collects problems: each once, and not more than a person can read.
struct Log {
  /// How many messages are kept.
  static let limit = 200

  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var dropped = 0
  private(set) var errors = 0

  var hasErrors: Bool { errors > 0 }
  var isFull: Bool { diagnostics.count >= Self.limit }

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errors += 1 }
    guard diagnostics.count < Self.limit else {
      dropped += 1
      return
    }
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Everything in the order of the text.
  var sorted: [Diagnostic] {
    let order = diagnostics.enumerated().sorted { left, right in
      let (first, second) = (left.element.span, right.element.span)
      return (first.file, first.bytes.lowerBound, left.offset)
        < (second.file, second.bytes.lowerBound, right.offset)
    }
    guard dropped > 0, let last = order.last else { return order.map(\.element) }
    return order.map(\.element) + [
      Diagnostic(.source(.tooMany(more: dropped)), at: last.element.span)
    ]
  }
}
