/// Something of the other format that did not become a part of the script.
public struct ImportNote: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// The words stayed, the manner they are marked with went.
    case manner
    /// Nothing of it stayed.
    case dropped
    /// A rest that cannot be understood.
    case rest
    /// Words in brackets, which the language keeps for commands.
    case brackets
    /// A column that means nothing to a script.
    case column
    /// Cells beyond the last named column.
    case surplus
    /// A remark of the author, which stays one.
    case remark
    /// A document type, which is not followed.
    case declaration

    /// Whether it belongs to no line of speech.
    var isAboutWhole: Bool { self == .column || self == .declaration }
  }

  public var kind: Kind
  /// What is written in the file.
  public var text: String
  /// The line of the file, from 1.
  public var line: Int

  public init(_ kind: Kind, _ text: String, line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }
}
