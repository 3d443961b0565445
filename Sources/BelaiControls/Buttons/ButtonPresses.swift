import BelaiSession

/// Turns a device's key events into commands.
///
/// Pure: it is told the time. A first press acts at once; only in a question does the main button
/// wait, because twice means no there. A button that is held means pain: whoever clenches a hand or
/// cannot let go is understood.
struct ButtonPresses: Sendable {
  /// Contacts of cheap pedals bounce for up to about 30 ms.
  static let bounce: Duration = .milliseconds(40)
  /// Longest time between the two presses of a double press.
  static let double: Duration = .milliseconds(400)
  /// A button that is down for so long is held.
  static let hold: Duration = .seconds(1)

  /// A press in a question that may yet become a double or a held one.
  private enum Answer: Equatable {
    case none
    case undecided(until: Duration)
    /// Too late for a second press; the button is still down.
    case untilRelease
  }

  private struct Held {
    var code: UInt16
    var until: Duration
    var isDown = true
  }

  private var changed: [UInt16: Duration] = [:]
  private var pressed: (code: UInt16, time: Duration)?
  private var answer = Answer.none
  private var held: Held?

  let meanings: [UInt16: ButtonMap.Meaning]

  init(meanings: [UInt16: ButtonMap.Meaning]) { self.meanings = meanings }

  /// When `lapse(at:)` has something to say; nil while nothing is pending.
  var due: Duration? {
    var times: [Duration] = []
    if case .undecided(let until) = answer { times.append(until) }
    if let held, held.isDown { times.append(held.until) }
    return times.min()
  }

  /// Takes an event that came in at the time `now`, on any clock that does not go backwards.
  mutating func take(
    _ event: InputEvent, at now: Duration, in context: ControlContext
  ) -> [Command] {
    guard event.type == InputEvent.keyType, event.value == 0 || event.value == 1,
      let meaning = meanings[event.code]
    else { return [] }
    let last = changed.updateValue(event.time, forKey: event.code)
    guard event.value == 1 else { return release(event.code) }
    if let last, (.zero..<Self.bounce).contains(event.time - last) {
      if held?.code == event.code { held?.isDown = true }
      return []
    }
    if case .command = meaning {} else { held = Held(code: event.code, until: now + Self.hold) }
    return press(meaning, event, at: now, in: context)
  }

  /// Returns the commands of presses that stayed alone, and of a button that is held.
  mutating func lapse(at now: Duration) -> [Command] {
    if let held, held.isDown, held.until <= now {
      self.held = nil
      answer = .none
      return [.pain]
    }
    guard case .undecided(let until) = answer, until <= now else { return [] }
    if held?.isDown == true {
      answer = .untilRelease
      return []
    }
    return flush()
  }

  private mutating func flush() -> [Command] {
    defer { answer = .none }
    return answer == .none ? [] : [.yes]
  }

  private mutating func release(_ code: UInt16) -> [Command] {
    guard held?.code == code else { return [] }
    held?.isDown = false
    return answer == .untilRelease ? flush() : []
  }

  private mutating func press(
    _ meaning: ButtonMap.Meaning, _ event: InputEvent, at now: Duration,
    in context: ControlContext
  ) -> [Command] {
    let isDouble =
      pressed.map { $0.code == event.code && event.time - $0.time <= Self.double } ?? false
    pressed = isDouble ? nil : (event.code, event.time)
    if context == .question, meaning == .main { return answer(isDouble: isDouble, at: now) }
    let earlier = flush()
    let command =
      isDouble && meaning == .main ? .repeatLine : Self.command(meaning, in: context)
    return earlier + [command]
  }

  private mutating func answer(isDouble: Bool, at now: Duration) -> [Command] {
    if isDouble, answer != .none {
      answer = .none
      return [.no]
    }
    let earlier = flush()
    answer = .undecided(until: now + Self.double)
    return earlier
  }

  private static func command(
    _ meaning: ButtonMap.Meaning, in context: ControlContext
  ) -> Command {
    switch (meaning, context) {
    case (.command(let command), _): command
    case (.forward, .question), (.main, .question): .yes
    case (.back, .question): .no
    case (.back, _): .previousStep
    case (_, .held): .goOn
    case (.forward, _): .nextStep
    case (.main, _): .togglePause
    }
  }
}
