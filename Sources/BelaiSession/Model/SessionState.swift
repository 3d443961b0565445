/// Where a session stands between the people and the script.
public enum SessionState: Equatable, Hashable, Sendable {
  /// The sound of the script is being made; nothing is heard yet.
  case preparing
  /// A safety question is open; counted from 0.
  case screening(question: Int)
  /// A safety question was answered with yes; relaxation is offered instead.
  case refused
  case playing
  /// The script waits for the person.
  case waiting
  case paused
  case pain(PainStage)
  case ended
}

/// What the coach is doing about pain.
public enum PainStage: String, Equatable, Hashable, Sendable, CaseIterable {
  /// Hands off; the calm sentence is being said.
  case calm
  /// "Is the pain gone?"
  case askingGone
  /// "Would you like a gentler go at this step?"
  case askingGentler
  /// "Would you like to go on with relaxation only?"
  case askingRelaxation
}

/// How a session ended.
public enum Outcome: String, Equatable, Hashable, Sendable, CaseIterable {
  /// Heard to its end.
  case completed
  case stopped
  /// A safety question was answered with yes, and no relaxation was wanted.
  case refused
  /// Ended after pain.
  case pain
  /// The sound could not go on.
  case trouble
}

/// A question that yes or no answers.
public struct Question: Equatable, Hashable, Sendable {
  public enum Kind: Equatable, Hashable, Sendable {
    /// One of the safety questions, counted from 0.
    case screening(index: Int, count: Int)
    case relaxation
    case painGone
    case gentler
  }

  public var kind: Kind
  public var text: Sentence

  public init(kind: Kind, text: Sentence) {
    self.kind = kind
    self.text = text
  }
}
