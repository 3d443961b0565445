public import BelaiScript

/// A session at one moment, as a screen shows it.
public struct SessionSnapshot: Equatable, Sendable {
  /// The script's title.
  public var title: String
  public var mode: Mode
  public var state: SessionState
  public var step: CurrentStep?
  /// The line of the script that was said last in this step.
  public var line: CurrentCue?
  /// What goes on beside the words: a phase of breath, a rest, a wait, a sound.
  public var ground: CurrentCue?
  /// The stroke that was heard last in this step; its duration lasts to the next one.
  public var stroke: CurrentCue?
  /// What the coach says or said last by itself, while it is to be seen.
  public var sentence: Sentence?
  /// The question that is open.
  public var question: Question?
  public var elapsed: Duration
  public var remaining: Duration
  public var tempo: Tempo
  public var level: Level
  /// Gain of everything that is heard, in decibels.
  public var gainDecibels: Double
  /// Gain of the bed, in decibels.
  public var bedDecibels: Double
  public var pains: Int
  /// Whether something is being heard now: the script, or the coach.
  public var isSounding: Bool
  /// The commands that would do something now; the others would be answered with the reason.
  public var acting: Set<Command>
}

extension SessionSnapshot {
  /// Returns what the command would do now; nil where it would only be explained why not.
  public func meaning(of command: Command) -> Sentence? {
    acting.contains(command) ? command.meaning(in: state) : nil
  }
}
