/// How long things are and how many cues they become, as far as the text alone tells.
struct Measure: Equatable {
  /// Seconds without speech, with elastic rests at their shortest.
  var written = 0.0
  /// Seconds of speech, estimated.
  var spoken = 0.0
  /// Saturates, because repetitions multiply.
  var cues = 0

  var seconds: Double { written + spoken }

  static func + (left: Measure, right: Measure) -> Measure {
    Measure(
      written: left.written + right.written, spoken: left.spoken + right.spoken,
      cues: left.cues.addingReportingOverflow(right.cues).overflow ? .max : left.cues + right.cues)
  }

  static func * (measure: Measure, times: Double) -> Measure {
    let cues = Double(measure.cues) * times
    return Measure(
      written: measure.written * times, spoken: measure.spoken * times,
      cues: cues < 1e15 ? Int(cues) : .max)
  }
}

/// Measures items for one mode and the fullest level.
struct Measurer {
  /// Letters spoken in a second at an unhurried rate; an estimate for warnings only.
  static let lettersPerSecond = 14.0
  /// A sound of unknown length; only has to be more than nothing.
  static let shortSound = 0.5

  var mode: Mode
  var lineRest: Duration

  func measure(_ items: [Item]) -> Measure {
    items.reduce(into: Measure()) { $0 = $0 + measure($1) }
  }

  func measure(_ item: Item) -> Measure {
    switch item {
    case .speech(let line): speech(line)
    case .rest(.fixed(let duration), _): time(duration)
    case .rest(.elastic(let bounds), _): time(bounds.lowerBound)
    case .rest(.remaining, _): Measure(cues: 1)
    case .breath(let breath, _): self.breath(breath)
    case .count(let count, _): self.count(count)
    case .strokes(let strokes, _): self.strokes(strokes)
    case .repetition(let times, let body, _): measure(body) * Double(times)
    case .during(let duration, let body, _): during(duration, measure(body))
    case .sides(let sides, let body, _): measure(body) * Double(sides.count)
    case .wait(let wait, _): time(wait.limit)
    case .shuffle(let lines, _): lines.map(speech).max { $0.spoken < $1.spoken } ?? Measure()
    case .level(let levels, let body, _): levels.contains(.full) ? measure(body) : Measure()
    case .mode(let modes, let body, _): modes.contains(mode) ? measure(body) : Measure()
    case .sound: Measure(written: Self.shortSound, cues: 1)
    case .bed, .fade, .voice: Measure()
    }
  }

  private func time(_ duration: Duration) -> Measure {
    Measure(written: duration.inSeconds, cues: 1)
  }

  private func speech(_ line: Line) -> Measure {
    let letters = line.fragments.reduce(0) { sum, fragment in
      if case .text(let text) = fragment { sum + text.utf8.count } else { sum + 5 }
    }
    return Measure(
      written: line.lineBreak == .none ? 0 : lineRest.inSeconds,
      spoken: Double(letters) / Self.lettersPerSecond, cues: 1)
  }

  private func breath(_ breath: Breath) -> Measure {
    let once = (breath.inhale + breath.hold + breath.exhale + breath.holdAfter).inSeconds
    switch breath.extent {
    case .times(let times): return Measure(written: once, cues: 4) * Double(times)
    case .duration(let duration):
      let breaths = Int(duration.inSeconds / once)
      return Measure(written: duration.inSeconds, cues: breaths * 4)
    }
  }

  private func count(_ count: Count) -> Measure {
    switch count {
    case .numbers(let from, let to, let every):
      Measure(written: every.inSeconds, cues: 1) * Double(abs(to - from) + 1)
    case .down(let duration, let spoken): Measure(written: duration.inSeconds, cues: spoken)
    }
  }

  private func strokes(_ strokes: Strokes) -> Measure {
    let body = measure(strokes.body)
    let seconds = strokes.duration?.inSeconds ?? body.seconds
    let ticks = Int(min(seconds, 1e9) * strokes.perMinute / 60) + 1
    guard strokes.duration != nil else { return body + Measure(cues: ticks) }
    return Measure(written: seconds, cues: ticks)
  }

  private func during(_ duration: Duration, _ body: Measure) -> Measure {
    let rounds = max(1, duration.inSeconds / max(body.seconds, 0.05))
    return Measure(written: duration.inSeconds, cues: (body * rounds).cues)
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
