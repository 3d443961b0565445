public import BelaiSession
import BelaiScript
import BelaiTimeline

/// What moves beside the words, in time with what is heard.
struct Motion: Equatable {
  /// How full the disc is, 0…1; nil where nothing moves.
  var fill: Double?
  /// What goes on, and how long yet.
  var label: Wording?

  /// A stroke is seen for so long, in seconds.
  private static let pulse = 0.6

  /// Shorter rests are over before their time is read.
  private static let longRest = Duration.seconds(3)

  init(_ snapshot: SessionSnapshot) {
    guard snapshot.state == .playing || snapshot.state == .waiting else { return }
    if let ground = snapshot.ground, case .breath(let phase) = ground.cue.kind {
      let done = (snapshot.elapsed - ground.start) / max(ground.duration, .milliseconds(1))
      fill = Self.fill(of: phase, done: min(1, max(0, done)))
      label = ScreenWording.name(of: phase)
    } else if let stroke = snapshot.stroke, Self.isGoingOn(stroke, at: snapshot.elapsed) {
      let since = (snapshot.elapsed - stroke.start) / .seconds(1)
      fill = 1 - min(1, max(0, since / Self.pulse))
      label = ScreenWording.stroke
    } else if let ground = snapshot.ground, ground.cue.kind == .rest,
      ground.duration >= Self.longRest
    {
      label = ScreenWording.rest(ground.start + ground.duration - snapshot.elapsed)
    }
  }

  private static func fill(of phase: BreathPhase, done: Double) -> Double {
    switch phase {
    case .inhale: done
    case .hold: 1
    case .exhale: 1 - done
    case .holdAfter: 0
    }
  }

  /// Strokes go on to the next one; the last one is seen to its end.
  private static func isGoingOn(_ stroke: CurrentCue, at elapsed: Duration) -> Bool {
    elapsed - stroke.start < max(stroke.duration, .milliseconds(800))
  }
}

extension SessionSnapshot {
  /// How long a screen may stay as it is; nil where only an event changes it.
  ///
  /// Four pictures a second show a breath grow; more would keep the processor awake.
  public var refreshInterval: Duration? {
    guard state == .playing || state == .waiting, isSounding else { return nil }
    return Motion(self).fill == nil ? .seconds(1) : .milliseconds(250)
  }
}
