/// The lines before the first heading (N03x).
public enum HeaderProblem: Equatable, Hashable, Sendable, ProblemArea {
  case missingTitle
  case missingKind
  case keyTwice(String, line: Int)
  case emptyValue(key: String, example: Wording)
  case beforeFirstStep
  case noSteps
  case missingColon(key: String)
  case missingSafety(key: Wording, example: Wording)
  case keyInBody(String)
  case unsupportedVersion(String)

  var number: Int {
    switch self {
    case .missingTitle: 0
    case .missingKind: 1
    case .keyTwice: 2
    case .emptyValue: 3
    case .beforeFirstStep: 4
    case .noSteps: 5
    case .missingColon: 6
    case .missingSafety: 7
    case .keyInBody: 8
    case .unsupportedVersion: 9
    }
  }

  var severity: Diagnostic.Severity {
    if case .keyInBody = self { .warning } else { .error }
  }
}

/// Steps and their headings (N04x).
public enum StepProblem: Equatable, Hashable, Sendable, ProblemArea {
  case withoutName
  case specialTwice(String, line: Int)
  case nearlySpecial(String, nearest: String)
  case modeTwice
  case empty(String)
  case neverHeard
  case withoutLength
  case unheard(String)
  case unheardLine
  case crowded(Room)

  /// What has too little time for its words.
  public enum Room: Equatable, Hashable, Sendable {
    /// A timed block; so many seconds are needed, where that is known.
    case block(seconds: Int?)
    case count
    case reminder
  }

  var number: Int {
    switch self {
    case .withoutName: 0
    case .specialTwice: 1
    case .nearlySpecial: 2
    case .modeTwice: 3
    case .empty: 4
    case .neverHeard: 5
    case .withoutLength: 6
    case .unheard: 7
    case .unheardLine: 8
    case .crowded: 9
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .withoutName, .specialTwice, .modeTwice, .withoutLength: .error
    case .nearlySpecial, .empty, .neverHeard, .unheard, .unheardLine, .crowded: .warning
    }
  }
}

/// Names that nothing is known by (N05x).
public enum NameProblem: Equatable, Hashable, Sendable, ProblemArea {
  /// What one of a few words is to be chosen for.
  public enum Choice: Equatable, Hashable, Sendable {
    case kind
    case mode
    case level
    case side
    case loudness
    case voice
  }

  case unknownChoice(Choice, String, nearest: String?, all: Wording)
  case unknownSound(String, nearest: String?, all: [String])
  case unknownBed(String, nearest: String?, all: [String])
  case unknownPlaceholder(String, nearest: String?)
  case placeholderOutOfPlace(String, block: Wording)
  case undeclaredRole(String, nearest: String?)
  case invalid(String)
  case twice(String)
  case unclosedBrace
  case pronunciationWithoutSound(String)

  var number: Int {
    switch self {
    case .unknownChoice: 0
    case .unknownSound: 1
    case .unknownBed: 2
    case .unknownPlaceholder: 3
    case .placeholderOutOfPlace: 4
    case .undeclaredRole: 5
    case .invalid: 6
    case .twice: 7
    case .unclosedBrace: 8
    case .pronunciationWithoutSound: 9
    }
  }

  var severity: Diagnostic.Severity {
    if case .undeclaredRole = self { .warning } else { .error }
  }
}
