import BelaiScript

/// Tempo and level as functions of the frame.
struct Pacing {
  let level: Level
  let adjustments: [Adjustment]

  func tempo(at frame: Int) -> Double {
    adjustments.last { $0.frame <= frame }?.tempo ?? 1
  }

  func level(at frame: Int) -> Level {
    adjustments.last { $0.frame <= frame }?.level ?? level
  }

  /// Returns the length at tempo 1 of what takes from `start` to `end`, in frames.
  func written(from start: Int, to end: Int) -> Double {
    var written = 0.0
    var position = start
    for change in adjustments where change.frame > start && change.frame < end {
      written += Double(change.frame - position) * tempo(at: position)
      position = change.frame
    }
    return written + Double(end - position) * tempo(at: position)
  }

  /// Only what is known at `frame`: later adjustments must not change what began before them.
  func known(at frame: Int) -> Pacing {
    Pacing(level: level, adjustments: adjustments.filter { $0.frame <= frame })
  }

  /// Returns `frames` of written time as they last at the tempo of `start`.
  func scaled(_ frames: Int, at start: Int) -> Int {
    let tempo = tempo(at: start)
    return tempo == 1 ? frames : Int((Double(frames) / tempo).rounded())
  }
}
