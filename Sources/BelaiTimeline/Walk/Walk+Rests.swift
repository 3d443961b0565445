import BelaiScript

/// A time that a block is given, from the frame where it began.
struct Deadline {
  let start: Int
  let written: Int
}

extension Walk {
  mutating func lay(_ rest: Rest, _ span: Span) throws {
    pendingBreak = nil
    let length =
      switch rest {
      case .fixed(let duration): setting.frames(duration)
      case .elastic(let bounds):
        stretch.elastic(setting.frames(bounds.lowerBound)...setting.frames(bounds.upperBound))
      case .remaining: stretch.takeRemaining()
      }
    try self.rest(untilDeadline(pacing.scaled(length, at: cursor)), span)
  }

  /// Waits are for a person, who is not slower or faster: the tempo leaves them alone.
  mutating func lay(_ wait: Wait, _ span: Span) throws {
    pendingBreak = nil
    let start = cursor
    try place(.wait, setting.frames(wait.limit), span: span)
    guard let reminder = wait.reminder, setting.frames(reminder) > 0 else { return }
    func turn(_ number: Int) -> Int {
      start + frames(reminder.attoseconds * WrittenTime(number), at: setting.sampleRate)
    }
    var number = 1
    while turn(number) < cursor {
      let slot = turn(number)..<min(turn(number + 1), cursor)
      try say([setting.options.wording.reminder], within: slot)
      number += 1
    }
  }

  // MARK: - Time that is up

  var isTimeUp: Bool {
    deadlines.contains { remaining(of: $0) == 0 }
  }

  /// Returns `length`, shortened to end where the time of the innermost block is up.
  func untilDeadline(_ length: Int) -> Int {
    deadlines.map(remaining).reduce(length, min)
  }

  /// Returns the frames until the time of `deadline` is up, at the tempo of now.
  private func remaining(of deadline: Deadline) -> Int {
    let passed = pacing.written(from: deadline.start, to: cursor)
    return max(0, Int(((Double(deadline.written) - passed) / tempo).rounded()))
  }

  /// Repeats `body` until the time is up.
  ///
  /// Nothing begins when the time is up. A rest ends with the time; words, a beat or a breath that
  /// have begun end by themselves, and so may go beyond it. A body that takes no time (because the
  /// level leaves it out) is replaced by a rest.
  mutating func during(_ duration: Duration, _ body: [Item], _ span: Span) throws {
    deadlines.append(Deadline(start: cursor, written: setting.frames(duration)))
    defer { deadlines.removeLast() }
    for round in 1... {
      guard !isTimeUp else { return }
      let start = cursor
      rounds.append((round, nil))
      try lay(body)
      rounds.removeLast()
      if cursor == start { try lay(.fixed(duration), span) }
    }
  }
}
