import BelaiScript

// Pain comes before everything; nothing massages again until she says that it is gone.
extension SessionRules {
  /// Takes the word that it hurts; the sound is off already.
  mutating func feelPain() {
    let isNew = !isInPain
    isPainOpen = true
    if isNew {
      pains += 1
      emit(.pain(count: pains))
      if let here { emit(.placed(here)) }
      enterPain()
    } else {
      stayInPain()
    }
  }

  private var isInPain: Bool {
    let questioned = state == .paused ? pausedState : state
    return if case .pain = questioned { true } else { false }
  }

  /// Hands off: one calm sentence, then the choices.
  mutating func enterPain() {
    question = nil
    enter(.pain(.calm))
    say(.special(.pain), then: .afterCalm)
  }

  /// Pain again before it was cleared is the same pain; it is certainly not gone.
  private mutating func stayInPain() {
    let questioned = state == .paused ? pausedState : state
    if questioned == .pain(.calm) { return enterPain() }
    offerRelaxationAfterPain()
  }

  mutating func askAboutPain() {
    guard isMassageAllowed else { return offerRelaxationAfterPain() }
    enter(.pain(.askingGone))
    ask(.painGone, coach.painGone)
  }

  mutating func answerPain(_ stage: PainStage, _ isYes: Bool) {
    switch stage {
    case .calm: break
    case .askingGone: if isYes { offerGentlerGo() } else { offerRelaxationAfterPain() }
    case .askingGentler: if isYes { goGently() } else { offerRelaxationAfterPain() }
    case .askingRelaxation: if isYes { startRelaxation() } else { farewell(.pain) }
    }
  }

  private mutating func offerGentlerGo() {
    enter(.pain(.askingGentler))
    ask(.gentler, coach.gentlerOffer)
  }

  private mutating func offerRelaxationAfterPain() {
    enter(.pain(.askingRelaxation))
    guard setup.offersRelaxation else { return farewell(.pain) }
    if mode == .relaxation {
      ask(.relaxation, coach.relaxationAgain)
    } else {
      ask(.relaxation, coach.relaxationOffer, after: [coach.massageOver])
    }
  }

  /// She says that the pain is gone and wants to go on: the step again, much more lightly.
  private mutating func goGently() {
    isPainOpen = false
    question = nil
    emit(.painCleared)
    guard answered >= setup.questions.count else { return askScreening() }
    guard let course else { return startScript() }
    let start = course.start(ofStep: course.step(at: place))
    enter(.playing)
    jump(to: start)
    say([coach.gentlerStart], then: .script(from: start))
  }

  // MARK: - Pressure

  var canAskForLess: Bool {
    mode == .massage && isScriptHeard
  }

  /// Too strong, without pain: a gentler instruction, then the line goes on.
  mutating func askForLess() {
    guard let course else { return }
    say([coach.gentler], then: .script(from: course.resumption(at: place)))
  }
}
