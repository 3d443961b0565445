public import BelaiRender
public import BelaiScript
public import BelaiTimeline

/// What a command means just now: the rules of a session as a pure value.
///
/// Inputs go in with the time at which they came; effects come out, to be carried out in order.
/// There is no clock, thread or sound in here.
public struct SessionRules: Sendable {
  /// What the rules are told.
  public enum Input: Equatable, Sendable {
    case begin
    case command(Command, source: String)
    /// The script is laid out as `arrangement` says and ready to be heard.
    case arranged(Timeline, Arrangement)
    /// The frame of the script that is heard now.
    case playhead(Int)
    /// The script was heard to its end.
    case scriptEnded
    /// The words of the special step that the effect `say` with the number asked for.
    case asideWords(Int, String)
    /// What the effect `say` with the number asked for was heard to its end.
    case asideEnded(Int)
    /// The time of the effect `wake` with the number is over.
    case wake(Int)
    case trouble(Trouble)
    /// Sound is gone for good.
    case lost(Trouble)
  }

  /// What the rules want done.
  public enum Effect: Equatable, Sendable {
    /// Stops whatever is heard, at once.
    case silence
    /// Stops words and strokes at once and lets the bed under them fade away.
    case fadeAway
    /// Lets the script be heard from the frame on, in place of whatever is heard.
    case play(from: Int)
    /// Lets the coach be heard in place of whatever is heard.
    case say(Aside, number: Int)
    /// Lays the script out from the beginning; nothing of the old layout is to be heard again.
    case prepare(Arrangement)
    /// Lays the script out again with the tempo, level and bed that are wanted now.
    case rearrange
    case gain(decibels: Double)
    /// Asks for `Input.wake` after the time; a later number replaces an earlier one.
    case wake(after: Duration, number: Int)
    case emit(Event)
    case finish(Outcome)
  }

  /// Something that is heard in place of the script.
  public enum Aside: Equatable, Hashable, Sendable {
    case special(SpecialStep)
    case sentences([Sentence])
  }

  /// What follows when an aside has been heard.
  enum Sequel: Equatable, Sendable {
    case none
    /// The question is open; it is repeated when nobody answers.
    case answer
    case script(from: Int)
    case afterCalm
    case offerRelaxation
    case finish(Outcome)
  }

  public let setup: SessionSetup
  public internal(set) var state: SessionState = .preparing
  public internal(set) var mode: Mode
  public internal(set) var arrangement: Arrangement
  public internal(set) var tempo: Tempo
  public internal(set) var level: Level
  public internal(set) var gainDecibels: Double
  public internal(set) var bedDecibels: Double
  public internal(set) var pains: Int
  /// The frame of the script that was heard last, and from which it goes on.
  public internal(set) var place = 0
  public internal(set) var question: Question?
  public internal(set) var sentence: Sentence?

  var course: Course?
  /// Number of cues whose beginning was told.
  var told = 0
  /// What is heard in place of the script, by its number, and what follows it.
  var aside: (number: Int, what: Aside, sequel: Sequel)?
  var asides = 0
  var wakes = 0
  var repetitions = 0
  /// How many safety questions were answered with no.
  var answered = 0
  var isMassageRefused = false
  var isPainOpen: Bool
  /// Whether sound comes out; while its device is gone, a session cannot go on.
  var hasDevice = true
  /// What a pause came upon.
  var pausedState: SessionState = .playing
  var pausedAt: Duration = .zero
  var previousAt: Duration?
  var effects: [Effect] = []

  public init(_ setup: SessionSetup) {
    self.setup = setup
    mode = setup.mode
    var start: SessionPlace?
    if case .place(let place) = setup.start { start = place }
    arrangement = start?.arrangement ?? Arrangement(mode: setup.mode)
    tempo = start?.tempo ?? .written
    level = start?.level ?? setup.level
    gainDecibels = start?.gainDecibels ?? 0
    bedDecibels = arrangement.bedDecibels
    pains = start?.pains ?? 0
    isPainOpen = start?.isPainOpen ?? false
  }

  /// Takes an input and returns what is to be done about it, in order.
  ///
  /// `now` is the time on any clock that does not go backwards.
  public mutating func handle(_ input: Input, at now: Duration) -> [Effect] {
    effects = []
    guard state != .ended else {
      if case .command(let command, let source) = input { explain(command, from: source) }
      return effects
    }
    switch input {
    case .begin: begin()
    case .command(let command, let source): take(command, from: source, at: now)
    case .arranged(let timeline, let arrangement): take(timeline, arrangement)
    case .playhead(let frame): move(to: frame)
    case .scriptEnded: if isScriptHeard { finish(.completed) }
    case .asideWords(let number, let words): if aside?.number == number { show(words) }
    case .asideEnded(let number): if aside?.number == number { endAside() }
    case .wake(let number): if number == wakes { wake() }
    case .trouble(let trouble): meet(trouble, at: now)
    case .lost(let trouble):
      emit(.trouble(trouble))
      finish(.trouble)
    }
    return effects
  }
}

// MARK: - Common steps

extension SessionRules {
  /// Whether the script is what is heard now.
  public var isScriptHeard: Bool { (state == .playing || state == .waiting) && aside == nil }

  /// Whether massage may be heard in this session at all.
  var isMassageAllowed: Bool { mode == .massage && !isMassageRefused && pains < 2 }

  /// Tells of a trouble; without a device the session waits for a person, like after any pause.
  private mutating func meet(_ trouble: Trouble, at now: Duration) {
    emit(.trouble(trouble))
    switch trouble {
    case .production: return
    case .deviceRecovered: hasDevice = true
    case .device, .deviceLost, .deviceStalled: hasDevice = false
    }
    // Also when the device is back: what was to be said meanwhile was not heard.
    if state != .paused { pause(at: now, isSaid: false) }
    sentence = trouble.sentence
  }

  mutating func emit(_ event: Event) { effects.append(.emit(event)) }

  mutating func enter(_ next: SessionState) {
    guard next != state else { return }
    state = next
    emit(.stateChanged(next))
  }

  /// Lets the coach be heard, and remembers what follows.
  mutating func say(_ what: Aside, then sequel: Sequel) {
    asides += 1
    wakes += 1
    aside = (asides, what, sequel)
    if case .special(let step) = what { emit(.specialBegan(step)) }
    effects.append(.say(what, number: asides))
  }

  /// Shows the words of a special step, which are the script's own, as they are written.
  private mutating func show(_ words: String) {
    let shown = Sentence(words, words)
    sentence = shown
    emit(.said(shown))
  }

  mutating func say(_ sentences: [Sentence], then sequel: Sequel) {
    say(.sentences(sentences), then: sequel)
    // An open question stands by itself; what is said around it stands beside it.
    let others = sentences.filter { $0 != question?.text }
    sentence = others.isEmpty ? nil : Sentence.joined(others)
    for sentence in sentences { emit(.said(sentence)) }
  }

  /// Lets the script be heard from the frame on.
  mutating func play(from frame: Int) {
    precondition(!isPainOpen, "nothing goes on before pain was answered")
    precondition(mode != .massage || !isMassageRefused, "a refused massage is not heard")
    aside = nil
    wakes += 1
    question = nil
    sentence = nil
    effects.append(.play(from: frame))
    jump(to: frame)
  }

  /// Stops the coach and the script.
  mutating func silence(fadingBed: Bool = false) {
    aside = nil
    wakes += 1
    effects.append(fadingBed ? .fadeAway : .silence)
  }

  mutating func endAside() {
    let sequel = aside?.sequel ?? .none
    aside = nil
    switch sequel {
    case .none: break
    case .answer: awaitAnswer()
    case .script(let frame): play(from: frame)
    case .afterCalm: askAboutPain()
    case .offerRelaxation: ask(.relaxation, coach.relaxationOffer)
    case .finish(let outcome): finish(outcome)
    }
  }

  mutating func finish(_ outcome: Outcome) {
    silence()
    question = nil
    if let here { emit(.placed(here)) }
    enter(.ended)
    emit(.ended(outcome))
    effects.append(.finish(outcome))
  }

  var coach: Coach { setup.coach }
}

extension Sentence {
  /// Returns the sentences as one text.
  static func joined(_ sentences: [Sentence]) -> Sentence {
    Sentence(
      sentences.map(\.indonesian).joined(separator: " "),
      sentences.map(\.english).joined(separator: " "))
  }
}
