import BelaiScript
import BelaiTimeline

// What each command does in each state; what does nothing is explained.
extension SessionRules {
  mutating func take(_ command: Command, from source: String, at now: Duration) {
    guard acts(on: command) else { return explain(command, from: source) }
    // Silence comes before everything, the record of who asked included.
    if command.stopsSound { silence() }
    emit(.commanded(command, source: source))
    if command.isSetting { return change(by: command) }
    switch command {
    case .pain: feelPain()
    case .stop:
      sentence = nil
      finish(isPainOpen ? .pain : .stopped)
    case .tooStrong: askForLess()
    case .pause: pause(at: now)
    case .togglePause: if state == .paused { resume(at: now) } else { pause(at: now) }
    case .yes, .no, .goOn, .resume: reply(command, at: now)
    case .repeatLine: repeatLine()
    case .previousStep: previousStep(at: now)
    case .nextStep: nextStep()
    default: preconditionFailure("settings were taken care of")
    }
  }

  /// Whether the command does something now; otherwise it is answered with the reason.
  public func acts(on command: Command) -> Bool {
    guard state != .ended else { return false }
    if command.isSetting { return canChange(by: command) }
    // Without a device a person may end or pause a session; going on waits until it is back.
    if !hasDevice, ![.pain, .stop, .pause].contains(command) { return false }
    switch command {
    case .pain, .stop, .togglePause: return true
    case .pause: return state != .paused
    case .resume, .goOn: return state == .paused || state == .waiting
    case .yes: return state == .paused || state == .waiting || isQuestionOpen
    case .no: return isQuestionOpen
    case .repeatLine: return state != .preparing && !isPausedBefore(.preparing)
    case .previousStep: return canJump
    case .nextStep: return canJump && !isLastStep
    case .tooStrong: return canAskForLess
    default: return false
    }
  }

  /// Answers a command that does nothing now.
  ///
  /// Where the script is silent the answer is also heard: a person with oil on both hands does not
  /// look at a screen.
  mutating func explain(_ command: Command, from source: String) {
    emit(.commanded(command, source: source))
    guard hasDevice || command.isSetting || state == .ended else {
      emit(.answered(command, Self.deviceIsGone))
      return show(Self.deviceIsGone)
    }
    let answer = command.explanation(in: state, mode: mode)
    emit(.answered(command, answer))
    switch state {
    case .screening, .refused, .pain(.askingGone), .pain(.askingGentler),
      .pain(.askingRelaxation):
      if let question { repeatQuestion(question, after: [answer]) }
    case .paused where !command.isSetting: say([answer], then: .none)
    default: show(answer)
    }
  }

  /// Shows the answer for a while in place of the script's line.
  private mutating func show(_ answer: Sentence) {
    sentence = answer
    guard state == .playing || state == .waiting, aside == nil else { return }
    wakes += 1
    effects.append(.wake(after: setup.pace.answer, number: wakes))
  }

  private mutating func reply(_ command: Command, at now: Duration) {
    switch state {
    case .paused: resume(at: now)
    case .waiting:
      if let wait = course?.wait(at: place) { play(from: wait.upperBound) }
    default: answer(command == .yes)
    }
  }

  // MARK: - Pausing

  mutating func pause(at now: Duration, isSaid: Bool = true) {
    let isScript = state == .playing || state == .waiting
    pausedState = state
    pausedAt = now
    silence(fadingBed: isSaid && isScript)
    enter(.paused)
    emit(.paused)
    if let here { emit(.placed(here)) }
    if isSaid, isScript, level != .silent { say(.special(.paused), then: .none) }
  }

  private mutating func resume(at now: Duration) {
    emit(.resumed)
    switch pausedState {
    case .playing, .waiting:
      let isLong = now - pausedAt > setup.pace.longPause
      startScript(from: isLong ? course?.lineStart(at: place) : place)
    case .preparing: enter(.preparing)
    default: reopen(pausedState)
    }
  }

  /// Returns to the question that the pause came upon.
  private mutating func reopen(_ questioned: SessionState) {
    enter(questioned)
    if let question {
      repeatQuestion(question, after: [])
    } else if questioned == .refused {
      refuse()
    } else {
      say(.special(.pain), then: .afterCalm)
    }
  }

  func isPausedBefore(_ other: SessionState) -> Bool { state == .paused && pausedState == other }

  // MARK: - Jumps

  /// Whether the script is there to be moved in.
  var canJump: Bool {
    guard course != nil else { return false }
    return switch state {
    case .playing, .waiting: true
    case .paused: pausedState == .playing || pausedState == .waiting
    default: false
    }
  }

  private var isLastStep: Bool {
    guard let course else { return true }
    return course.step(at: place) + 1 >= course.steps.count
  }

  private mutating func repeatLine() {
    if let course, canJump { return leadTo(course.lineStart(at: place), resuming: true) }
    let asked = state == .paused ? pausedState : state
    if state == .paused { emit(.resumed) }
    reopen(asked)
  }

  /// The start of this step first, the step before when asked again soon.
  private mutating func previousStep(at now: Duration) {
    guard let course else { return }
    let isAgain = previousAt.map { now - $0 <= setup.pace.previousAgain } ?? false
    previousAt = now
    let step = course.step(at: place)
    leadTo(course.start(ofStep: isAgain ? max(step - 1, 0) : step), resuming: false)
  }

  private mutating func nextStep() {
    guard let course else { return }
    leadTo(course.start(ofStep: course.step(at: place) + 1), resuming: false)
  }

  /// Goes to a frame; a pause stays a pause unless the words are asked for.
  private mutating func leadTo(_ frame: Int, resuming: Bool) {
    guard state == .paused else { return startScript(from: frame) }
    guard resuming else { return jump(to: frame) }
    emit(.resumed)
    startScript(from: frame)
  }
}
