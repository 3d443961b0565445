public import BelaiScript

/// Lays a script out on a timeline.
public struct Layout: Sendable {
  /// What a person may choose about how a script is laid out.
  public struct Options: Equatable, Sendable {
    public var mode: Mode
    public var level: Level
    /// The wanted length; nil takes the script's own `Lama`, or the middle of every elastic rest.
    public var duration: Duration?
    /// Frames per second.
    public var sampleRate: Int
    /// Decides the choices of `[acak]`.
    public var seed: UInt64
    /// Values for `{name}` that differ from the script's defaults.
    public var values: [String: String]
    /// The bed alone before the first cue.
    public var leadIn: Duration
    /// The bed alone after the last cue.
    public var tail: Duration
    /// Changes made while the session ran, in the order of their frames.
    public var adjustments: [Adjustment]
    /// The words that the coach adds by itself.
    public var wording: CoachWording

    public init(
      mode: Mode, level: Level = .full, duration: Duration? = nil, sampleRate: Int = 48_000,
      seed: UInt64 = 0, values: [String: String] = [:], leadIn: Duration = .seconds(2),
      tail: Duration = .seconds(2), adjustments: [Adjustment] = [],
      wording: CoachWording = .indonesian
    ) {
      self.mode = mode
      self.level = level
      self.duration = duration
      self.sampleRate = sampleRate
      self.seed = seed
      self.values = values
      self.leadIn = leadIn
      self.tail = tail
      self.adjustments = adjustments
      self.wording = wording
    }
  }

  public let script: Script
  public let options: Options

  public init(_ script: Script, options: Options) {
    self.script = script
    self.options = options
  }
}

/// A change of tempo or level from a frame on: what starts before the frame stays as it was.
///
/// Laying out again with one more adjustment therefore leaves every cue that starts before its
/// frame untouched (only a bed, which runs under everything, may end elsewhere), which is how a
/// running session is retimed without a gap. Rests, strokes, breathing, counts and timed blocks
/// last their written time divided by the tempo, speech is asked for at it; waits, sounds and
/// fades of the bed stay as they are. Elastic rests keep the length that they had at the start.
public struct Adjustment: Equatable, Sendable {
  public var frame: Int
  /// 1 is as written; 0.8 slower.
  public var tempo: Double
  public var level: Level

  public init(frame: Int, tempo: Double, level: Level) {
    precondition(tempo > 0, "a tempo is above zero")
    self.frame = frame
    self.tempo = tempo
    self.level = level
  }
}

/// Something whose length the layout has to be told.
///
/// Speech is asked for without its place (`Speech.unplaced`): a pan does not change a length.
public enum Sounding: Equatable, Hashable, Sendable {
  case speech(Speech)
  case sound(name: String)
}
