/// A file that is no script text (N00x).
public enum SourceProblem: Equatable, Hashable, Sendable, ProblemArea {
  /// How a file that is not UTF-8 was probably saved.
  public enum Encoding: Equatable, Hashable, Sendable {
    case utf16
    case windows
  }

  case empty
  case binary
  case notUTF8(Encoding, line: Int)
  case tooLarge(megabytes: Int)
  case lineTooLong(limit: Int)
  /// Closes a list that would otherwise run on.
  case tooMany(more: Int)

  var number: Int {
    switch self {
    case .empty: 1
    case .binary: 2
    case .notUTF8: 3
    case .tooLarge: 4
    case .lineTooLong: 5
    case .tooMany: 6
    }
  }

  var severity: Diagnostic.Severity {
    if case .tooMany = self { .note } else { .error }
  }
}

/// A word or number that cannot stand where it is (N01x).
public enum WordProblem: Equatable, Hashable, Sendable, ProblemArea {
  case unknownDirective(String, nearest: String?)
  case unknownKey(String, nearest: String?)
  case unknownUnit(String, nearest: String?)
  case missingUnit(number: String, likely: Wording)
  case missingNumber(found: String?, example: Wording)
  case malformedNumber(String)
  case outOfRange(String, least: Wording, most: Wording)
  case notWhole(String)
  case unexpected(String, nearest: String?, example: Wording)
  case missingPart(Wording, example: Wording)

  var number: Int {
    switch self {
    case .unknownDirective: 0
    case .unknownKey: 1
    case .unknownUnit: 2
    case .missingUnit: 3
    case .missingNumber: 4
    case .malformedNumber: 5
    case .outOfRange: 6
    case .notWhole: 7
    case .unexpected: 8
    case .missingPart: 9
    }
  }
}

/// Brackets and blocks that do not match (N02x).
public enum BlockProblem: Equatable, Hashable, Sendable, ProblemArea {
  case unclosedBracket
  case strayBracket
  case emptyBrackets
  case strayEnd
  case missingEnd(opener: String, line: Int, alternative: Wording?)
  case tooDeep(limit: Int)
  case emptyBlock(opener: String)
  case notInShuffle(String)
  case notInHeading(String)
  case shuffleTooShort

  var number: Int {
    switch self {
    case .unclosedBracket: 0
    case .strayBracket: 1
    case .emptyBrackets: 2
    case .strayEnd: 3
    case .missingEnd: 4
    case .tooDeep: 5
    case .emptyBlock: 6
    case .notInShuffle: 7
    case .notInHeading: 8
    case .shuffleTooShort: 9
    }
  }

  var severity: Diagnostic.Severity {
    if case .emptyBlock = self { .warning } else { .error }
  }
}
