public import BelaiAudio
public import BelaiScript
public import BelaiTimeline

/// A timeline and its sound.
public struct Performance: Sendable {
  public let timeline: Timeline
  public let source: any FrameSource
  /// The mix that is the source, where it is one: it knows its loudness before it is rendered.
  let mix: TimelineMix?

  public init(timeline: Timeline, source: any FrameSource) {
    self.timeline = timeline
    self.source = source
    mix = nil
  }

  init(timeline: Timeline, mix: TimelineMix) {
    self.timeline = timeline
    source = mix
    self.mix = mix
  }
}

/// What a running session may change about its performance.
public struct Arrangement: Equatable, Sendable {
  public var mode: Mode
  public var adjustments: [Adjustment]
  /// Gain of the bed relative to its ordinary level, in decibels.
  public var bedDecibels: Double

  public init(mode: Mode, adjustments: [Adjustment] = [], bedDecibels: Double = 0) {
    self.mode = mode
    self.adjustments = adjustments
    self.bedDecibels = bedDecibels
  }
}

/// Makes everything that a session plays: the script itself, its special steps, and sentences of
/// the coach's own.
///
/// Calls block while speech is synthesized and are meant for a task of their own, never for the
/// playback thread.
public protocol Production: Sendable {
  var script: Script { get }
  /// Lays out and mixes the script as `arrangement` asks.
  func script(as arrangement: Arrangement) throws -> Performance
  /// Lays out and mixes a special step, the built-in one where the script has none.
  func special(_ step: SpecialStep) throws -> Performance
  /// Speaks sentences one after the other, without a bed.
  func spoken(_ sentences: [String]) throws -> Performance
}
