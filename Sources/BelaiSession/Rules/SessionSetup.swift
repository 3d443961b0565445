import BelaiRender
public import BelaiScript

/// What is settled before a session begins.
public struct SessionSetup: Equatable, Sendable {
  /// Where the script is begun.
  public enum Start: Equatable, Sendable {
    case beginning
    /// A step, counted from 0.
    case step(Int)
    /// Where an interrupted session stood.
    case place(SessionPlace)
  }

  /// What the program calls the script; it comes back in every `SessionPlace`.
  public var scriptName: String
  public var title: String
  public var kind: Kind
  public var mode: Mode
  /// The level at which the script is laid out without adjustments.
  public var level: Level
  /// The safety questions of a massage; none when they were asked just before.
  public var questions: [Sentence]
  /// Whether the script has steps of its own for the relaxation mode.
  public var offersRelaxation: Bool
  public var start: Start
  /// Who is spoken to in the coach's own sentences.
  public var coach: Coach
  /// The language in which the coach's own sentences are spoken.
  public var language = Language.indonesian
  public var pace = Pace()

  /// Times that are the rules' own.
  public struct Pace: Equatable, Sendable {
    /// "Previous" pressed again within this time means the step before.
    public var previousAgain: Duration = .seconds(3)
    /// After a longer pause the last line is repeated.
    public var longPause: Duration = .seconds(20)
    /// A question without an answer is repeated after this time.
    public var unanswered: Duration = .seconds(15)
    /// So long an answer stands in place of the line that is being said.
    public var answer: Duration = .seconds(6)
    /// So often; then the question stays open in silence.
    public var repetitions = 5
  }

  /// Describes a session of `script`.
  ///
  /// `name` is what the program calls the script; `mode` nil takes the one that the script's kind
  /// is made for; `isScreened` says that the safety questions were asked just now, which the caller
  /// must not remember; `level` is the one at which the production lays the script out.
  public init(
    _ script: Script, name: String, mode: Mode? = nil, isScreened: Bool = false,
    level: Level = .full, start: Start = .beginning, coach: Coach? = nil
  ) {
    let made: Mode = script.header.kind == .massage ? .massage : .relaxation
    let coach = coach ?? Coach(for: script)
    self.scriptName = name
    self.title = script.header.title
    self.kind = script.header.kind
    self.mode = if case .place(let place) = start { place.arrangement.mode } else { mode ?? made }
    self.level = level
    self.offersRelaxation =
      script.header.kind == .relaxation || script.steps.contains { $0.modes == [.relaxation] }
    self.start = start
    self.coach = coach
    let asks = script.header.kind == .massage && self.mode == .massage && !isScreened
    self.questions = asks ? coach.screening(for: script) : []
  }
}
