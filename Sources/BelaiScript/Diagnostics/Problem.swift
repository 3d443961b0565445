/// Everything that can be wrong with a script, by area; the words for it live in `Wording/`.
///
/// The first digit of a code is the area, the last the kind. Codes are stable: a code that falls
/// out of use is not given to something else.
public enum Problem: Error, Equatable, Hashable, Sendable {
  case source(SourceProblem)
  case word(WordProblem)
  case block(BlockProblem)
  case header(HeaderProblem)
  case step(StepProblem)
  case name(NameProblem)
  case command(CommandProblem)
  case include(IncludeProblem)
  case safety(SafetyProblem)
  case habit(HabitProblem)

  /// The stable name of the kind of problem, such as `N012`.
  public var code: String { "N0\(area)\(kind)" }

  /// Every code that a diagnostic may bear.
  public static var codes: [String] {
    let kinds: [ClosedRange<Int>] = [
      1...6, 0...9, 0...9, 0...9, 0...6, 0...9, 0...9, 0...9, 0...5, 0...6,
    ]
    return kinds.enumerated().flatMap { area, kinds in kinds.map { "N0\(area)\($0)" } }
  }

  /// How much the problem matters.
  public var severity: Diagnostic.Severity {
    switch self {
    case .source(let problem): problem.severity
    case .word, .header(_), .command: headerSeverity
    case .block(let problem): problem.severity
    case .step(let problem): problem.severity
    case .name(let problem): problem.severity
    case .include(let problem): problem.severity
    case .safety(let problem): problem.severity
    case .habit(let problem): problem.severity
    }
  }

  private var headerSeverity: Diagnostic.Severity {
    if case .header(.keyInBody) = self { .warning } else { .error }
  }

  private var area: Int {
    switch self {
    case .source: 0
    case .word: 1
    case .block: 2
    case .header: 3
    case .step: 4
    case .name: 5
    case .command: 6
    case .include: 7
    case .safety: 8
    case .habit: 9
    }
  }

  private var kind: Int {
    switch self {
    case .source(let problem): problem.number
    case .word(let problem): problem.number
    case .block(let problem): problem.number
    case .header(let problem): problem.number
    case .step(let problem): problem.number
    case .name(let problem): problem.number
    case .command(let problem): problem.number
    case .include(let problem): problem.number
    case .safety(let problem): problem.number
    case .habit(let problem): problem.number
    }
  }

  /// What is said about the problem.
  var advice: Advice {
    switch self {
    case .source(let problem): problem.advice
    case .word(let problem): problem.advice
    case .block(let problem): problem.advice
    case .header(let problem): problem.advice
    case .step(let problem): problem.advice
    case .name(let problem): problem.advice
    case .command(let problem): problem.advice
    case .include(let problem): problem.advice
    case .safety(let problem): problem.advice
    case .habit(let problem): problem.advice
    }
  }
}

/// What is wrong, and what the author can do about it.
struct Advice {
  var message: Wording
  var help: Wording?

  init(_ message: Wording, help: Wording? = nil) {
    self.message = message
    self.help = help
  }

  /// Asks whether the author meant the nearest word, or else gives other help.
  init(_ message: Wording, nearest: String?, otherwise: Wording? = nil) {
    self.message = message
    self.help =
      nearest.map { Wording("maksud Anda '\($0)'?", "did you mean '\($0)'?") } ?? otherwise
  }
}
