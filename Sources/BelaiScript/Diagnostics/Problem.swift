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
      1...6, 0...9, 0...9, 0...9, 0...9, 0...9, 0...9, 0...9, 0...5, 0...9,
    ]
    return kinds.enumerated().flatMap { area, kinds in kinds.map { "N0\(area)\($0)" } }
  }

  /// How much the problem matters.
  public var severity: Diagnostic.Severity { detail.severity }

  /// What is said about the problem.
  var advice: Advice { detail.advice }

  private var kind: Int { detail.number }

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

  private var detail: any ProblemArea {
    switch self {
    case .source(let problem): problem
    case .word(let problem): problem
    case .block(let problem): problem
    case .header(let problem): problem
    case .step(let problem): problem
    case .name(let problem): problem
    case .command(let problem): problem
    case .include(let problem): problem
    case .safety(let problem): problem
    case .habit(let problem): problem
    }
  }
}

/// The problems of one area.
protocol ProblemArea {
  /// The last digit of the code.
  var number: Int { get }
  var severity: Diagnostic.Severity { get }
  var advice: Advice { get }
}

extension ProblemArea {
  var severity: Diagnostic.Severity { .error }
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
