/// A pause, and the melody of the clause that it closes.
public enum Phrasing: Int, Equatable, Comparable, Sendable {
  case comma
  case statement
  case exclamation
  case question

  /// Orders pauses by how much they say; of several in a row the strongest is kept.
  public static func < (left: Phrasing, right: Phrasing) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A spoken word or a pause, with where it comes from in the source text.
public struct SpokenToken: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Lower-case letters a–z, and ê, é or è where the author or a letter's name decides an e.
    case word(String)
    case pause(Phrasing)
  }

  public var kind: Kind
  /// UTF-8 byte offsets in the source text.
  public var source: Range<Int>

  public init(kind: Kind, source: Range<Int>) {
    self.kind = kind
    self.source = source
  }
}
