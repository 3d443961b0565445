import BelaiRender
import BelaiScript
import BelaiTimeline

// Where the script stands, and how it gets there.
extension SessionRules {
  mutating func begin() {
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
    guard index != nil else {
      question = nil
      return enter(.preparing)
    }
    place = frame ?? place
    enterScript()
    play(from: place)
  }

  /// Enters the state that the place asks for.
  mutating func enterScript() {
    enter(index?.wait(at: place) == nil ? .playing : .waiting)
  }

  mutating func take(_ timeline: Timeline, _ made: Arrangement) {
    guard made.mode == mode else { return }
    let isFirst = index == nil
    index = TimelineIndex(timeline)
    arrangement = made
    if isFirst { place = firstFrame }
    place = min(place, timeline.frames)
    told = index?.begun(at: place) ?? 0
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
    guard let index, mode == setup.mode else { return 0 }
    return switch setup.start {
    case .beginning: 0
    case .step(let step): index.start(ofStep: step)
    case .place(let place): index.resumption(at: min(place.frame, index.timeline.frames))
    }
  }

  /// Follows the playhead and tells what begins.
  mutating func move(to frame: Int) {
    guard isScriptHeard, let index, frame > place else { return }
    let stepBefore = index.step(at: place)
    place = min(frame, index.timeline.frames)
    let begun = index.begun(at: place)
    let cues = told..<max(told, begun)
    told = begun
    if index.step(at: place) != stepBefore { tellStep() }
    for number in cues { tellCue(number) }
    if cues.contains(where: { index.timeline.cues[$0].isForeground }), let here {
      emit(.placed(here))
    }
    enterScript()
  }

  /// Moves the place, forwards or back, and tells what is there.
  mutating func jump(to frame: Int) {
    guard let index else { return }
    place = min(frame, index.timeline.frames)
    told = index.begun(at: place)
    tellTimes()
    tellStep()
    if let cue = index.foreground(at: place) { tellCue(cue) }
    if let here { emit(.placed(here)) }
    if state == .playing || state == .waiting { enterScript() }
    // Going back before a change undoes it; what is wanted now is wanted here too.
    if arrangement.adjustments.contains(where: { $0.frame > place }) {
      effects.append(.rearrange)
    }
  }

  /// Where the session stands; nil before the script was laid out.
  public var here: SessionPlace? {
    guard let index else { return startingPlace }
    return SessionPlace(
      script: setup.scriptName, arrangement: arrangement, frame: place,
      cue: index.foreground(at: place) ?? 0, step: index.step(at: place), pains: pains,
      isPainOpen: isPainOpen)
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
