import BelaiScript
import BelaiTimeline

// What is to be seen of the rules.
extension SessionRules {
  /// The session as a screen shows it.
  public var snapshot: SessionSnapshot {
    SessionSnapshot(
      title: setup.title, mode: mode, state: state, step: currentStep,
      line: course?.line(at: place).flatMap(currentCue),
      ground: course?.ground(at: place).flatMap(currentCue),
      stroke: currentStroke, sentence: sentence,
      question: question, elapsed: elapsed, remaining: remaining, tempo: tempo, level: level,
      gainDecibels: gainDecibels, bedDecibels: bedDecibels, pains: pains,
      isSounding: isScriptHeard || aside != nil, acting: Set(Command.allCases.filter(acts)))
  }

  /// Returns the rules as they stand while `frame` of the script is heard.
  func seen(at frame: Int) -> SessionRules {
    guard isScriptHeard, let course else { return self }
    var seen = self
    seen.place = min(max(place, frame), course.frames)
    return seen
  }

  public var elapsed: Duration { duration(place) }

  /// The timeline's own: what is left of it after the place.
  public var remaining: Duration { duration((course?.timeline.frames ?? place) - place) }

  var currentStep: CurrentStep? {
    guard let course, !course.steps.isEmpty else { return nil }
    let step = course.step(at: place)
    return CurrentStep(
      number: step + 1, count: course.steps.count,
      title: course.steps[step].title)
  }

  /// The stroke with the time to the next one.
  private var currentStroke: CurrentCue? {
    guard let course, let stroke = course.stroke(at: place) else { return nil }
    var current = currentCue(stroke)
    current?.duration = duration(course.strokeFrames(stroke))
    return current
  }

  func currentCue(_ number: Int) -> CurrentCue? {
    guard let cue = course?.timeline.cues[number] else { return nil }
    return CurrentCue(
      index: number, cue: cue, start: duration(cue.frames.lowerBound),
      duration: duration(cue.frames.count))
  }

  func duration(_ frames: Int) -> Duration {
    guard let course else { return .zero }
    return Duration(frames: frames, sampleRate: course.timeline.sampleRate)
  }
}
