import BelaiScript

/// The lengths and places that the layout adds to what authors write.
enum Timing {
  /// The bed rises at the beginning of a session.
  static let bedRise = Duration.milliseconds(800)
  /// One bed gives way to another, or a stopped bed dies away.
  static let bedCrossfade = Duration.seconds(3)
  /// The bed dies away before the last frame.
  static let bedFall = Duration.seconds(2)
  /// A tick that runs under a block; a tick on its own fills its beat.
  static let tick = Duration.milliseconds(200)
  /// Breathing is led with words for so many cycles, then by the tone alone.
  static let spokenBreaths = 2

  /// Where a side is heard (−1 left … 1 right).
  static func pan(_ side: Side) -> Double { side == .left ? -0.5 : 0.5 }

  /// The fixed place of a role: mother and companion a little apart, so that each knows by ear who
  /// is meant, yet near enough to the middle for a single speaker.
  static func pan(_ role: Role?) -> Double {
    switch role?.person {
    case .mother: -0.15
    case .companion: 0.15
    case nil: 0
    }
  }
}
