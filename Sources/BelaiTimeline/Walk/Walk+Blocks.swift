import BelaiScript

extension Walk {
  mutating func repeated(_ body: [Item], _ times: Int) throws {
    for round in 1...max(1, times) where round <= times && !isTimeUp {
      let before = (cursor, cues.count)
      rounds.append((round, times))
      try lay(body)
      rounds.removeLast()
      // What leaves nothing behind would do so in each of a million rounds.
      if before == (cursor, cues.count) { return }
    }
  }

  /// Lays out `body` once per side, each as long as the longest.
  ///
  /// How long that is, is known before the first side begins, from a rehearsal at the tempo of
  /// then. A change of tempo or level on the way may make the sides differ.
  mutating func lay(_ sides: [Side], _ body: [Item], _ span: Span) throws {
    let longest = try rehearse(sides, body)
    let outer = side
    defer { side = outer }
    for side in sides where !isTimeUp {
      let start = cursor
      self.side = side
      try lay(body)
      let passed = pacing.written(from: start, to: cursor)
      let missing = ((longest - passed) / tempo).rounded()
      if missing > 0 {
        pendingBreak = nil
        try rest(untilDeadline(Int(missing)), span)
      }
    }
  }

  /// Returns the written length of the longest side, in frames at tempo 1.
  private func rehearse(_ sides: [Side], _ body: [Item]) throws -> Double {
    var trial = self
    trial.cues = []
    trial.pacing = pacing.known(at: cursor)
    var longest = 0.0
    for side in sides {
      let start = trial.cursor
      trial.side = side
      try trial.lay(body)
      longest = max(longest, trial.pacing.written(from: start, to: trial.cursor))
    }
    return longest
  }
}
