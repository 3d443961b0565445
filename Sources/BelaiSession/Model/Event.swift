public import BelaiScript
public import BelaiTimeline

/// What happened in a session.
public enum Event: Equatable, Sendable {
  /// Somebody asked for something; `source` names the control.
  case commanded(Command, source: String)
  case stateChanged(SessionState)
  case modeChanged(Mode)
  case stepBegan(CurrentStep)
  /// A cue of the script began to be heard, or is heard again after a jump.
  case cueBegan(CurrentCue)
  /// The coach begins to say one of the script's special steps; `said` follows with its words.
  case specialBegan(SpecialStep)
  /// The coach says something of its own.
  case said(Sentence)
  case asked(Question)
  /// The question was answered with yes (`true`) or no.
  case replied(Question, Bool)
  /// A command changed nothing here; the sentence says why and what to do instead.
  case answered(Command, Sentence)
  /// A safety question was answered with yes: there is no massage today.
  case refused(Question)
  /// It hurt, for the `count`th time in this session.
  case pain(count: Int)
  /// Massage may go on gently: she says that the pain is gone.
  case painCleared
  case paused
  case resumed
  case tempoChanged(Tempo)
  case levelChanged(Level)
  case gainChanged(decibels: Double)
  case bedChanged(decibels: Double)
  /// Something moved the end: a change of tempo or level is in force, or a jump was made.
  case retimed(elapsed: Duration, remaining: Duration)
  /// Where the session stands, for the journal.
  case placed(SessionPlace)
  case trouble(Trouble)
  case ended(Outcome)
}

/// A step as the person sees it.
public struct CurrentStep: Equatable, Sendable {
  /// From 1.
  public var number: Int
  public var count: Int
  public var title: String

  public init(number: Int, count: Int, title: String) {
    self.number = number
    self.count = count
    self.title = title
  }
}

/// A cue as the person sees it.
public struct CurrentCue: Equatable, Sendable {
  /// Its number among the timeline's cues, from 0.
  public var index: Int
  public var cue: Cue
  /// From the beginning of the script.
  public var start: Duration
  public var duration: Duration

  public init(index: Int, cue: Cue, start: Duration, duration: Duration) {
    self.index = index
    self.cue = cue
    self.start = start
    self.duration = duration
  }
}

/// Something outside the session failed, or works again.
public enum Trouble: Equatable, Sendable {
  /// No sound device can be had any more; the words are the library's own.
  case device(String)
  /// The sound device of that name is gone; it is looked for. The words are the library's own.
  case deviceLost(String, words: String)
  /// The sound device takes nothing any more and says nothing.
  case deviceStalled
  /// The sound device takes sound again, or the one of that name does.
  case deviceRecovered(String?)
  /// Sound could not be made; the words are the failing part's own.
  case production(String)
}
