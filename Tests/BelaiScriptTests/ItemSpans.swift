import BelaiScript

/// Items without their places, to compare what they mean.
extension Item {
  var withoutSpans: Item {
    let span = Span(bytes: 0..<0)
    return switch self {
    case .speech(let line): .speech(line.withoutSpan)
    case .rest(let rest, _): .rest(rest, span)
    case .breath(let breath, _): .breath(breath, span)
    case .count(let count, _): .count(count, span)
    case .strokes(let strokes, _):
      .strokes(
        Strokes(
          perMinute: strokes.perMinute, duration: strokes.duration,
          body: strokes.body.map(\.withoutSpans)), span)
    case .repetition(let times, let body, _):
      .repetition(times: times, body: body.map(\.withoutSpans), span)
    case .during(let duration, let body, _): .during(duration, body: body.map(\.withoutSpans), span)
    case .sides(let sides, let body, _): .sides(sides, body: body.map(\.withoutSpans), span)
    case .wait(let wait, _): .wait(wait, span)
    case .shuffle(let lines, _): .shuffle(lines.map(\.withoutSpan), span)
    case .level(let levels, let body, _): .level(levels, body: body.map(\.withoutSpans), span)
    case .mode(let modes, let body, _): .mode(modes, body: body.map(\.withoutSpans), span)
    case .bed(let change, _): .bed(change, span)
    case .fade(let duration, _): .fade(duration, span)
    case .sound(let name, _): .sound(name: name, span)
    case .voice(let change, _): .voice(change, span)
    }
  }
}

extension Line {
  var withoutSpan: Line {
    var line = self
    line.span = Span(bytes: 0..<0)
    return line
  }

  /// The words, with braces where a value is spoken.
  var words: String {
    fragments.map { if case .text(let text) = $0 { text } else { "{}" } }.joined()
  }
}

extension Script {
  var withoutSpans: Script {
    func plain(_ step: Step) -> Step {
      Step(
        title: step.title, modes: step.modes, items: step.items.map(\.withoutSpans),
        span: Span(bytes: 0..<0))
    }
    return Script(
      header: header, steps: steps.map(plain), specials: specials.mapValues(plain))
  }
}
