/// Why a file cannot become a script.
public struct ImportError: Error, Equatable, Sendable {
  public enum Cause: Equatable, Sendable {
    /// There is nothing but blanks.
    case empty
    /// The file holds no text: a picture, a recording.
    case binary
    /// A spreadsheet or document as an office program keeps it.
    case office
    case tooLarge(megabytes: Int)
    /// A quotation mark is opened and never closed.
    case unclosedQuote
    /// No column holds words; the names are those of the first row.
    case noSpeechColumn(found: [String])
    /// Two columns mean the same.
    case columnTwice(String)
    case tooManyColumns(limit: Int)
    /// There is no word to be spoken.
    case noWords
    /// What is not XML, with the words at fault.
    case malformed(String)
    /// An element is not closed, or closed by another.
    case unclosedElement(String)
    case tooDeep(limit: Int)
  }

  public var cause: Cause
  /// The line of the file, from 1.
  public var line: Int

  public init(_ cause: Cause, line: Int = 1) {
    self.cause = cause
    self.line = line
  }
}
