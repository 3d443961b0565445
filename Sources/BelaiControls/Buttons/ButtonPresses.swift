import BelaiSession

/// Turns a device's key events into commands.
///
/// Pure: times are those of the events. A first press acts at once; only in a question does the
/// main button wait, because twice means no there.
struct ButtonPresses: Sendable {
  /// Contacts of cheap pedals bounce for up to about 30 ms.
  static let bounce: Duration = .milliseconds(40)
  /// Longest time between the two presses of a double press.
  static let double: Duration = .milliseconds(400)

  private var changed: [UInt16: Duration] = [:]
  private var pressed: (code: UInt16, time: Duration)?
  /// A press in a question that may yet become a double one.
  private(set) var isUndecided = false

  let meanings: [UInt16: ButtonMap.Meaning]

  init(meanings: [UInt16: ButtonMap.Meaning]) { self.meanings = meanings }

  mutating func take(_ event: InputEvent, in context: ControlContext) -> [Command] {
    guard event.type == InputEvent.keyType, event.value == 0 || event.value == 1,
      let meaning = meanings[event.code]
    else { return [] }
    let last = changed.updateValue(event.time, forKey: event.code)
    guard event.value == 1 else { return [] }
    if let last, (.zero..<Self.bounce).contains(event.time - last) { return [] }
    return press(meaning, event, in: context)
  }

  /// Returns the commands of a press that stayed alone.
  mutating func flush() -> [Command] {
    defer { isUndecided = false }
    return isUndecided ? [.yes] : []
  }

  private mutating func press(
    _ meaning: ButtonMap.Meaning, _ event: InputEvent, in context: ControlContext
  ) -> [Command] {
    let isDouble = pressed.map {
      $0.code == event.code && event.time - $0.time <= Self.double
    }
    pressed = isDouble == true ? nil : (event.code, event.time)
    if context == .question, meaning == .main { return answer(isDouble: isDouble == true) }
    let earlier = flush()
    let command =
      isDouble == true && meaning == .main ? .repeatLine : Self.command(meaning, in: context)
    return earlier + [command]
  }

  private mutating func answer(isDouble: Bool) -> [Command] {
    if isDouble && isUndecided {
      isUndecided = false
      return [.no]
    }
    let earlier = flush()
    isUndecided = true
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
