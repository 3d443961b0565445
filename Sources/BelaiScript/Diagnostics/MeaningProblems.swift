/// Commands whose parts do not go together (N06x).
public enum CommandProblem: Equatable, Hashable, Sendable, ProblemArea {
  case rangeReversed(low: String, high: String)
  case remainingTwice(line: Int)
  case remainingWithoutDuration
  case remainingInBlock(opener: String)
  case breathPattern(String)
  case breathTooShort
  case spokenExceeds(spoken: Int, seconds: Int)
  case reminderTooLate
  case noBedYet
  case recordingWithoutLine

  var number: Int {
    switch self {
    case .rangeReversed: 0
    case .remainingTwice: 1
    case .remainingWithoutDuration: 2
    case .remainingInBlock: 3
    case .breathPattern: 4
    case .breathTooShort: 5
    case .spokenExceeds: 6
    case .reminderTooLate: 7
    case .noBedYet: 8
    case .recordingWithoutLine: 9
    }
  }
}

/// Other files that a script refers to (N07x).
public enum IncludeProblem: Equatable, Hashable, Sendable, ProblemArea {
  case missing(String, nearest: String?)
  case unreadable(String, reason: String)
  case circle(chain: [String])
  case tooDeep(limit: Int)
  case tooMany(limit: Int)
  case inBlock(opener: String)
  case recordingMissing(String, nearest: String?)
  case recordingUnreadable(String, reason: String)
  case notText(String, SourceProblem)
  case massageIncluded(String)

  var number: Int {
    switch self {
    case .missing: 0
    case .unreadable: 1
    case .circle: 2
    case .tooDeep: 3
    case .tooMany: 4
    case .inBlock: 5
    case .recordingMissing: 6
    case .recordingUnreadable: 7
    case .notText: 8
    case .massageIncluded: 9
    }
  }

  var severity: Diagnostic.Severity {
    if case .massageIncluded = self { .warning } else { .error }
  }
}

/// Words and lengths that may harm (N08x).
public enum SafetyProblem: Equatable, Hashable, Sendable, ProblemArea {
  case promise(String)
  case diagnosis(String)
  case push(String)
  case longMassage(minutes: Int, limit: Int)
  case pressureWithoutQuestion
  case thumbOrMother

  var number: Int {
    switch self {
    case .promise: 0
    case .diagnosis: 1
    case .push: 2
    case .longMassage: 3
    case .pressureWithoutQuestion: 4
    case .thumbOrMother: 5
    }
  }

  var severity: Diagnostic.Severity {
    if case .thumbOrMother = self { .note } else { .warning }
  }
}

/// What looks like a slip of writing or pasting, and limits against abuse (N09x).
public enum HabitProblem: Equatable, Hashable, Sendable, ProblemArea {
  case suspiciousRest(String)
  case listMark(String)
  case tabSeparated
  case roundBrackets(String)
  case roleWithoutWords(String)
  case tooLong(hours: Int)
  case tooManyCues(limit: Int)
  case shortRest(String)
  case guessedWord(String, said: String)
  case homograph(String, said: String, other: String)

  var number: Int {
    switch self {
    case .suspiciousRest: 0
    case .listMark: 1
    case .tabSeparated: 2
    case .roundBrackets: 3
    case .roleWithoutWords: 4
    case .tooLong: 5
    case .tooManyCues: 6
    case .shortRest: 7
    case .guessedWord: 8
    case .homograph: 9
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .tooLong, .tooManyCues: .error
    case .guessedWord, .homograph: .note
    default: .warning
    }
  }
}
