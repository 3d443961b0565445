import BelaiScript
import BelaiTimeline

// What is to be seen of the rules.
extension SessionRules {
  /// The session as a screen shows it.
  public var snapshot: SessionSnapshot {
    SessionSnapshot(
      title: setup.title, mode: mode, state: state, step: currentStep,
      cue: index?.foreground(at: place).flatMap(currentCue),
      stroke: index?.stroke(at: place).flatMap(currentCue), sentence: sentence,
      question: question, elapsed: elapsed, remaining: remaining, tempo: tempo, level: level,
      gainDecibels: gainDecibels, bedDecibels: bedDecibels, pains: pains,
      isSounding: isScriptHeard || aside != nil, acting: Set(Command.allCases.filter(acts)))
  }

  public var elapsed: Duration { duration(place) }

  /// The timeline's own: what is left of it after the place.
  public var remaining: Duration { duration((index?.timeline.frames ?? place) - place) }

  var currentStep: CurrentStep? {
    guard let index, !index.timeline.chapters.isEmpty else { return nil }
    let step = index.step(at: place)
    return CurrentStep(
      number: step + 1, count: index.timeline.chapters.count,
      title: index.timeline.chapters[step].title)
  }

  func currentCue(_ number: Int) -> CurrentCue? {
    guard let cue = index?.timeline.cues[number] else { return nil }
    return CurrentCue(
      index: number, cue: cue, start: duration(cue.frames.lowerBound),
      duration: duration(cue.frames.count))
  }

  /// Returns frames as time, to the nanosecond.
  func duration(_ frames: Int) -> Duration {
    guard let rate = index?.timeline.sampleRate else { return .zero }
    let (seconds, rest) = frames.quotientAndRemainder(dividingBy: rate)
    return .seconds(seconds) + .nanoseconds(rest * 1_000_000_000 / rate)
  }
}
