import BelaiRender
import BelaiScript
import BelaiTimeline

@testable import BelaiSession

/// Carries out the rules' effects without sound: time is a number that the test moves.
struct World {
  enum Sound: Equatable {
    case none
    case script
    case aside(number: Int, left: Duration)
  }

  var rules: SessionRules
  var now: Duration = .zero
  var sound = Sound.none
  /// The frame of the script that is heard or was heard last.
  var frame = 0
  var timeline: Timeline?
  var heard: Arrangement?
  var events: [Event] = []
  var asides: [SessionRules.Aside] = []
  var effects: [SessionRules.Effect] = []
  var outcome: Outcome?
  private var pending: [Arrangement] = []
  private var wake: (at: Duration, number: Int)?
  /// Whether layouts are delivered at once; otherwise `deliver` does it.
  var delivers: Bool

  init(_ setup: SessionSetup, delivers: Bool = true) {
    rules = SessionRules(setup)
    self.delivers = delivers
    input(.begin)
  }

  mutating func input(_ input: SessionRules.Input) {
    let effects = rules.handle(input, at: now)
    self.effects = effects
    for effect in effects { carryOut(effect) }
    if delivers { deliver() }
  }

  mutating func send(_ command: Command) { input(.command(command, source: "test")) }

  mutating func send(_ commands: [Command]) { for command in commands { send(command) } }

  /// Hands over the oldest layout that was asked for.
  mutating func deliver() {
    while !pending.isEmpty {
      let arrangement = pending.removeFirst()
      guard arrangement.mode == rules.mode else { continue }
      let made = Plan.plan(for: arrangement.mode).timeline(arrangement)
      timeline = made
      heard = arrangement
      input(.arranged(made, arrangement))
    }
  }

  /// Lets time pass in steps of 50 ms, or less at the end.
  mutating func pass(_ time: Duration) {
    let end = now + time
    while now < end, outcome == nil {
      let step = min(.milliseconds(50), end - now)
      now += step
      hear(step)
      if let due = wake, due.at <= now {
        wake = nil
        input(.wake(due.number))
      }
    }
  }

  private mutating func hear(_ step: Duration) {
    switch sound {
    case .none: break
    case .aside(let number, let left) where left <= step:
      sound = .none
      input(.asideEnded(number))
    case .aside(let number, let left): sound = .aside(number: number, left: left - step)
    case .script:
      let total = timeline?.frames ?? 0
      frame = min(frame + Int(step / .milliseconds(1)), total)
      input(.playhead(frame))
      if sound == .script, frame >= total { input(.scriptEnded) }
    }
  }

  private mutating func carryOut(_ effect: SessionRules.Effect) {
    switch effect {
    case .silence, .fadeAway: sound = .none
    case .play(let start):
      sound = .script
      frame = start
    case .say(let aside, let number):
      asides.append(aside)
      sound = .aside(number: number, left: .seconds(2))
    case .prepare(let arrangement):
      timeline = nil
      pending = [arrangement]
    case .rearrange:
      let change = rules.changeFrame(from: rules.place + 1)
      pending.append(rules.arrangement(changedAt: change))
    case .gain: break
    case .wake(let time, let number): wake = (now + time, number)
    case .emit(let event): events.append(event)
    case .finish(let end): outcome = end
    }
  }
}

extension World {
  /// A massage whose questions were asked, playing from its first frame.
  static func playing(mode: Mode = .massage) -> World {
    World(SessionSetup(.massage(), name: "pijat", mode: mode, isScreened: true))
  }

  /// The texts that the coach was made to say, in order.
  var said: [String] {
    asides.map { aside in
      switch aside {
      case .special(let step): "[\(step.rawValue)]"
      case .sentences(let sentences): Sentence.joined(sentences).indonesian
      }
    }
  }

  /// The answers that explained why nothing was done.
  var answers: [Command] {
    events.compactMap { if case .answered(let command, _) = $0 { command } else { nil } }
  }
}
