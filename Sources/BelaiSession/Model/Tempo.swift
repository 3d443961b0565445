/// How fast the session goes; each is a factor on what the script says.
public enum Tempo: Double, Equatable, Hashable, Sendable, CaseIterable {
  case slow = 0.8
  case easy = 0.9
  case written = 1
  case brisk = 1.25

  /// The next slower one; nil at the slowest.
  public var slower: Tempo? { Tempo.allCases.last { $0.rawValue < rawValue } }

  /// The next faster one; nil at the fastest.
  public var faster: Tempo? { Tempo.allCases.first { $0.rawValue > rawValue } }

  /// Finds the tempo nearest to a factor.
  public init(nearest factor: Double) {
    self =
      Tempo.allCases.min { abs($0.rawValue - factor) < abs($1.rawValue - factor) } ?? .written
  }
}
