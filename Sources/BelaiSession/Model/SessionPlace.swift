public import BelaiRender
public import BelaiScript
import BelaiTimeline

/// Everything that is needed to go on after the program was killed.
public struct SessionPlace: Equatable, Sendable {
  /// What the program calls the script.
  public var script: String
  public var arrangement: Arrangement
  /// Where each of the arrangement's adjustments begins.
  public var adjustmentMarks: [CueMark]
  /// The first frame that was not heard to its end.
  public var frame: Int
  /// The cue at the frame.
  public var mark: CueMark
  /// Frames per second of the timeline that the frames belong to.
  public var sampleRate: Int
  /// The tempo that is wanted, also where no layout has it yet.
  public var tempo: Tempo
  /// The level that is wanted.
  public var level: Level
  /// Gain of everything that is heard, in decibels.
  public var gainDecibels: Double
  /// Pains felt so far; two end the massage.
  public var pains: Int
  /// Whether pain has not been cleared: resuming then begins with the question about it.
  public var isPainOpen: Bool

  public init(
    script: String, arrangement: Arrangement, adjustmentMarks: [CueMark] = [], frame: Int,
    mark: CueMark, sampleRate: Int, tempo: Tempo = .written, level: Level = .full,
    gainDecibels: Double = 0, pains: Int = 0, isPainOpen: Bool = false
  ) {
    self.script = script
    self.arrangement = arrangement
    self.adjustmentMarks = adjustmentMarks
    self.frame = frame
    self.mark = mark
    self.sampleRate = sampleRate
    self.tempo = tempo
    self.level = level
    self.gainDecibels = gainDecibels
    self.pains = pains
    self.isPainOpen = isPainOpen
  }
}
