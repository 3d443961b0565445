import BelaiScript

extension Walk {
  private func ruler() -> Ruler {
    Ruler(from: cursor, tempo: tempo, sampleRate: setting.sampleRate)
  }

  // MARK: - Strokes

  mutating func lay(_ strokes: Strokes, _ span: Span) throws {
    guard strokes.body.isEmpty, let duration = strokes.duration else {
      return try runUnder(strokes, span)
    }
    pendingBreak = nil
    let whole = duration.attoseconds
    var ruler = ruler()
    var beat = 0
    while strokes.time(of: beat) < whole, !isTimeUp {
      ruler.take(tempo: tempo, from: strokes.time(of: beat))
      let end = ruler.frame(min(strokes.time(of: beat + 1), whole))
      try place(.tick, end - cursor, pan: side.map(Timing.pan) ?? 0, span: span)
      beat += 1
    }
  }

  /// Lays out the body and lets ticks run under it, none at its very end.
  private mutating func runUnder(_ strokes: Strokes, _ span: Span) throws {
    var ruler = ruler()
    let start = cursor
    try lay(strokes.body)
    let longest = setting.frames(Timing.tick)
    var frame = start
    var beat = 0
    while frame < cursor {
      ruler.take(tempo: pacing.tempo(at: frame), from: strokes.time(of: beat))
      let next = ruler.frame(strokes.time(of: beat + 1))
      try add(
        .tick, frame..<min(frame + longest, next), pan: side.map(Timing.pan) ?? 0, span: span)
      (frame, beat) = (next, beat + 1)
    }
  }

  // MARK: - Breathing

  mutating func lay(_ breath: Breath, _ span: Span) throws {
    pendingBreak = nil
    var ruler = ruler()
    var passed: WrittenTime = 0
    for round in 0..<breath.cycles {
      if isTimeUp { return }
      for (phase, duration) in breath.phases {
        ruler.take(tempo: tempo, from: passed)
        passed += duration.attoseconds
        let frames = cursor..<max(cursor, ruler.frame(passed))
        try place(.breath(phase), frames.count, span: span)
        if round < Timing.spokenBreaths {
          try say(setting.options.wording.breath[phase] ?? [], within: frames)
        }
      }
    }
    guard case .duration(let duration) = breath.extent else { return }
    ruler.take(tempo: tempo, from: passed)
    try rest(untilDeadline(ruler.frame(duration.attoseconds) - cursor), span)
  }

  // MARK: - Counting

  mutating func lay(_ count: Count, _ span: Span) throws {
    pendingBreak = nil
    switch count {
    case .numbers(let from, let to, let interval):
      let numbers = Array(stride(from: from, through: to, by: from <= to ? 1 : -1))
      try say(numbers, from: 0, every: interval.attoseconds, span)
    case .down(let duration, let spoken):
      let last = min(spoken, Int(clamping: duration.components.seconds))
      let numbers = Array(stride(from: last, to: 0, by: -1))
      let silent = duration.attoseconds - WrittenTime(last) * attosecondsPerSecond
      try say(numbers, from: silent, every: attosecondsPerSecond, span)
    }
  }

  /// Says numbers on the beat after a rest of `lead`; the last one has its whole beat, too.
  private mutating func say(
    _ numbers: [Int], from lead: WrittenTime, every interval: WrittenTime, _ span: Span
  ) throws {
    var ruler = ruler()
    try rest(ruler.frame(lead) - cursor, span)
    for (beat, number) in numbers.enumerated() {
      let time = lead + interval * WrittenTime(beat)
      ruler.take(tempo: tempo, from: time)
      let end = ruler.frame(time + interval)
      if level != .silent {
        let speech = speech(String(number))
        let length = min(try length(speech), end - cursor)
        try place(.count(speech), length, text: speech.text, pan: speech.pan, span: span)
      }
      try rest(end - cursor, span)
    }
  }
}

extension Strokes {
  /// When a stroke begins, exact to the attosecond; paces are exact to a thousandth a minute.
  func time(of beat: Int) -> WrittenTime {
    let perMinute = WrittenTime((perMinute * 1_000).rounded())
    precondition(perMinute > 0, "strokes have a pace")
    return 60_000 * attosecondsPerSecond * WrittenTime(beat) / perMinute
  }
}

extension Breath {
  /// The phases that take time, in their order.
  var phases: [(phase: BreathPhase, duration: Duration)] {
    [(.inhale, inhale), (.hold, hold), (.exhale, exhale), (.holdAfter, holdAfter)]
      .filter { $0.1 > .zero }
  }

  /// How many whole cycles there are.
  var cycles: Int {
    switch extent {
    case .times(let times): return times
    case .duration(let duration):
      let cycle = phases.reduce(Duration.zero) { $0 + $1.duration }
      return cycle > .zero ? Int(clamping: duration.attoseconds / cycle.attoseconds) : 0
    }
  }
}
