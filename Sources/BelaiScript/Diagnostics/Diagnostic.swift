/// A problem at a place in the text.
public struct Diagnostic: Error, Equatable, Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, Equatable, Hashable, Sendable, Comparable {
    /// The script cannot be played.
    case error
    /// The script can be played, but is probably not what the author wants.
    case warning
    /// Worth knowing.
    case note

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }

    /// Orders severities from the gravest.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  public var problem: Problem
  public var span: Span

  public init(_ problem: Problem, at span: Span) {
    self.problem = problem
    self.span = span
  }

  public var severity: Severity { problem.severity }

  /// The stable name of the kind of problem, such as `N012`.
  public var code: String { problem.code }

  /// Returns what is wrong, in lower case and without a full stop.
  public func message(in language: Language) -> String { problem.advice.message[language] }

  /// Returns what the author can do about it.
  public func help(in language: Language) -> String? { problem.advice.help?[language] }
}
