import BelaiRender
import BelaiScript
import BelaiTimeline

// Where the script stands, and how it gets there.
extension SessionRules {
  mutating func begin() {
    if gainDecibels != 0 { effects.append(.gain(decibels: gainDecibels)) }
    effects.append(.prepare(arrangement))
    if isPainOpen {
      enterPain()
    } else if !setup.questions.isEmpty {
      askScreening(opening: [coach.screeningOpening])
    } else {
      emit(.stateChanged(.preparing))
    }
  }

  /// Goes on with the script, or makes ready for it.
  mutating func startScript(from frame: Int? = nil) {
    guard course != nil else {
      question = nil
      return enter(.preparing)
    }
    place = frame ?? place
    enterScript()
    play(from: place)
  }

  /// Enters the state that the place asks for.
  mutating func enterScript() {
    enter(course?.wait(at: place) == nil ? .playing : .waiting)
  }

  mutating func take(_ timeline: Timeline, _ made: Arrangement) {
    guard made.mode == mode else { return }
    let isFirst = course == nil
    course = Course(timeline)
    arrangement = made
    if isFirst { place = firstFrame }
    place = min(place, timeline.frames)
    told = course?.begun(at: place) ?? 0
    tellTimes()
    if isFirst { meetFirstTimeline() } else if isScriptHeard { enterScript() }
    if isBehind { effects.append(.rearrange) }
  }

  /// Begins when the script was what everybody waited for.
  private mutating func meetFirstTimeline() {
    if state == .preparing { startScript() }
    if state == .paused, pausedState == .preparing { pausedState = .playing }
  }

  /// Where the script is begun; an interrupted cue from its beginning.
  private var firstFrame: Int {
    guard let course, mode == setup.mode else { return 0 }
    return switch setup.start {
    case .beginning: 0
    case .step(let step): course.start(ofStep: step)
    case .place(let place): course.resumption(at: min(place.frame, course.frames))
    }
  }

  /// Follows the playhead and tells what begins.
  mutating func move(to frame: Int) {
    guard isScriptHeard, let course, frame > place else { return }
    let stepBefore = course.step(at: place)
    place = min(frame, course.frames)
    let begun = course.begun(at: place)
    let cues = told..<max(told, begun)
    told = begun
    if course.step(at: place) != stepBefore { tellStep() }
    for number in cues { tellCue(number) }
    if cues.contains(where: { course.timeline.cues[$0].isForeground }), let here {
      emit(.placed(here))
    }
    enterScript()
  }

  /// Returns the first frame after `frame` at which there is something to tell or to do; nil where
  /// nothing of the script is heard.
  func nextChange(after frame: Int) -> Int? {
    guard isScriptHeard, let course else { return nil }
    return course.nextChange(after: max(frame, place))
  }

  /// Moves the place, forwards or back, and tells what is there.
  mutating func jump(to frame: Int) {
    guard let course else { return }
    place = min(frame, course.frames)
    told = course.begun(at: place)
    tellTimes()
    tellStep()
    if let cue = course.foreground(at: place) { tellCue(cue) }
    if let here { emit(.placed(here)) }
    if state == .playing || state == .waiting { enterScript() }
    // Going back before a change undoes it; what is wanted now is wanted here too.
    if arrangement.adjustments.contains(where: { $0.frame > place }) {
      effects.append(.rearrange)
    }
  }

  /// Where the session stands; nil before the script was laid out.
  public var here: SessionPlace? {
    guard let course else { return startingPlace }
    return SessionPlace(
      script: setup.scriptName, arrangement: arrangement,
      adjustmentMarks: arrangement.adjustments.map { course.mark(at: $0.frame) }, frame: place,
      mark: course.mark(at: place), sampleRate: course.timeline.sampleRate, tempo: tempo,
      level: level, gainDecibels: gainDecibels, pains: pains, isPainOpen: isPainOpen)
  }

  /// An interrupted session that is interrupted again before it went on keeps its place.
  private var startingPlace: SessionPlace? {
    guard case .place(var place) = setup.start else { return nil }
    place.pains = pains
    place.isPainOpen = isPainOpen
    return place.arrangement.mode == mode ? place : nil
  }

  private mutating func tellStep() {
    if let currentStep { emit(.stepBegan(currentStep)) }
  }

  private mutating func tellCue(_ number: Int) {
    if let cue = currentCue(number) { emit(.cueBegan(cue)) }
  }

  private mutating func tellTimes() {
    emit(.retimed(elapsed: elapsed, remaining: remaining))
  }
}
