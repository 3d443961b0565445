import BelaiRender
import BelaiScript

// Questions, and what their answers lead to.
extension SessionRules {
  /// Whether yes or no is what the coach waits for.
  var isQuestionOpen: Bool {
    switch state {
    case .screening, .pain: question != nil
    case .refused: question != nil || aside?.sequel == .offerRelaxation
    default: false
    }
  }

  mutating func askScreening(opening: [Sentence] = []) {
    enter(.screening(question: answered))
    let kind = Question.Kind.screening(index: answered, count: setup.questions.count)
    ask(kind, setup.questions[answered], after: opening)
  }

  mutating func ask(_ kind: Question.Kind, _ text: Sentence, after opening: [Sentence] = []) {
    let asked = Question(kind: kind, text: text)
    question = asked
    repetitions = 0
    emit(.asked(asked))
    say(opening + [text], then: .answer)
  }

  /// Asks the open question again because somebody did not answer it.
  mutating func repeatQuestion(_ question: Question, after opening: [Sentence]) {
    repetitions = 0
    say(opening + [question.text], then: .answer)
  }

  mutating func awaitAnswer() {
    guard repetitions < setup.pace.repetitions else { return }
    wakes += 1
    effects.append(.wake(after: setup.pace.unanswered, number: wakes))
  }

  /// Takes an answer to a command off the screen, or asks again what nobody has answered.
  mutating func wake() {
    if isScriptHeard { return sentence = nil }
    guard let question, isQuestionOpen else { return }
    repetitions += 1
    emit(.asked(question))
    say([question.text, coach.answerHint], then: .answer)
  }

  mutating func answer(_ isYes: Bool) {
    if let question { emit(.replied(question, isYes)) }
    switch state {
    case .screening: answerScreening(isYes)
    case .refused: if isYes { startRelaxation() } else { farewell(.refused) }
    case .pain(let stage): answerPain(stage, isYes)
    default: break
    }
  }

  private mutating func answerScreening(_ isYes: Bool) {
    guard isYes else {
      answered += 1
      return answered < setup.questions.count ? askScreening() : startScript()
    }
    isMassageRefused = true
    if let question { emit(.refused(question)) }
    refuse()
  }

  /// Says that there is no massage today, and offers what there is instead.
  mutating func refuse() {
    question = nil
    enter(.refused)
    say(.special(.refused), then: setup.offersRelaxation ? .offerRelaxation : .finish(.refused))
  }

  /// Goes on in the relaxation mode; the massage is over for this session.
  mutating func startRelaxation() {
    question = nil
    isPainOpen = false
    guard mode != .relaxation else {
      return startScript(from: course.map { $0.start(ofStep: $0.step(at: place)) })
    }
    silence()
    mode = .relaxation
    course = nil
    place = 0
    told = 0
    arrangement = Arrangement(mode: .relaxation)
    arrangement = arrangement(changedAt: 0)
    emit(.modeChanged(.relaxation))
    enter(.preparing)
    effects.append(.prepare(arrangement))
  }

  /// Says a last sentence; the session ends with it.
  mutating func farewell(_ outcome: Outcome) {
    question = nil
    let words = outcome == .pain ? coach.farewellAfterPain : coach.farewellRefused
    say([words], then: .finish(outcome))
  }
}
