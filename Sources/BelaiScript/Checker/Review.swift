/// Looks at a whole script that has no fault in any of its parts.
struct Review {
  /// The longest session, and the most cues of one.
  static let longestHours = 12
  static let cueLimit = 200_000
  /// Massage after birth: the upper bound of the procedures in use.
  static let longestMassageMinutes = 15

  let script: Script
  let sources: [SourceText]
  private var found: [Diagnostic] = []
  /// The line of the remaining rest of each mode and level.
  private var remaining: [String: Int] = [:]

  init(_ script: Script, sources: [SourceText]) {
    self.script = script
    self.sources = sources
  }

  mutating func run() -> [Diagnostic] {
    for step in script.steps {
      visit(step.items, modes: step.modes, levels: Set(Level.allCases))
    }
    let isWithinLimits = Mode.allCases.allSatisfy { measure(in: $0) }
    if isWithinLimits { checkMassage() }
    return found
  }

  private mutating func report(_ problem: Problem, _ span: Span) {
    found.append(Diagnostic(problem, at: span))
  }

  // MARK: what is heard when

  private mutating func visit(_ items: [Item], modes: Set<Mode>, levels: Set<Level>) {
    for item in items {
      switch item {
      case .mode(let chosen, let body, let span):
        visit(body, modes: modes.intersection(chosen), levels: levels, span)
      case .level(let chosen, let body, let span):
        visit(body, modes: modes, levels: levels.intersection(chosen), span)
      case .repetition(_, let body, _), .sides(_, let body, _):
        visit(body, modes: modes, levels: levels)
      case .during(_, let body, let span):
        checkLength(body, span)
        visit(body, modes: modes, levels: levels)
      case .strokes(let strokes, let span):
        if strokes.duration == nil { checkLength(strokes.body, span) }
        visit(strokes.body, modes: modes, levels: levels)
      case .rest(.remaining, let span): noteRemaining(modes, levels, span)
      default: break
      }
    }
  }

  private mutating func visit(
    _ body: [Item], modes: Set<Mode>, levels: Set<Level>, _ span: Span
  ) {
    if modes.isEmpty || levels.isEmpty { return report(.step(.neverHeard), span) }
    visit(body, modes: modes, levels: levels)
  }

  /// A block that is repeated until its time is up needs something that takes time.
  private mutating func checkLength(_ body: [Item], _ span: Span) {
    guard !body.isEmpty else { return }
    let lengths = Mode.allCases.map {
      Measurer(mode: $0, lineRest: script.header.lineRest).measure(body).seconds
    }
    if lengths.allSatisfy({ $0 <= 0 }) { report(.step(.withoutLength), span) }
  }

  private mutating func noteRemaining(_ modes: Set<Mode>, _ levels: Set<Level>, _ span: Span) {
    let line = sources[span.file].line(at: span.bytes.lowerBound)
    var before: Int?
    for mode in modes {
      for level in levels {
        let key = "\(mode.rawValue) \(level.rawValue)"
        before = before ?? remaining[key]
        remaining[key] = remaining[key] ?? line
      }
    }
    if let before { report(.command(.remainingTwice(line: before)), span) }
  }

  // MARK: limits

  /// Returns whether a mode stays within the limits of length and cues.
  private mutating func measure(in mode: Mode) -> Bool {
    let measurer = Measurer(mode: mode, lineRest: script.header.lineRest)
    var total = Measure()
    for step in script.steps where step.modes.contains(mode) {
      for item in step.items {
        total = total + measurer.measure(item)
        if total.written > Double(Self.longestHours * 3600) {
          report(.habit(.tooLong(hours: Self.longestHours)), item.span)
          return false
        }
        if total.cues > Self.cueLimit {
          report(.habit(.tooManyCues(limit: Self.cueLimit)), item.span)
          return false
        }
      }
    }
    return true
  }

  private mutating func checkMassage() {
    guard script.header.kind == .massage, let first = script.steps.first else { return }
    let measurer = Measurer(mode: .massage, lineRest: script.header.lineRest)
    let items = script.steps.filter { $0.modes.contains(.massage) }.flatMap(\.items)
    let seconds = script.header.duration?.inSeconds ?? measurer.measure(items).seconds
    guard seconds > Double(Self.longestMassageMinutes * 60) else { return }
    let minutes = Int(seconds / 60) + 1
    report(
      .safety(.longMassage(minutes: minutes, limit: Self.longestMassageMinutes)), first.span)
  }
}
