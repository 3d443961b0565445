import BelaiControls
import BelaiScript
import BelaiSession
import Foundation

/// Every control of a session, all at once; the ones that are not to be had say so in one line.
final class SessionControls: Sendable {
  /// What the person chose.
  struct Choice {
    /// Whether standard input is the line protocol.
    var usesLine = false
    /// The device, pipe or file with the buttons; nil for whatever is there.
    var buttons: String?
  }

  private let controls: [any Control]
  private let lines: LineControl?

  /// Whether single keys are read.
  let hasKeyboard: Bool

  /// `redraw` is called when the terminal has changed under the screen.
  init(_ choice: Choice, of session: Session, redraw: @escaping @Sendable () -> Void) {
    let context: ContextSource = { ControlContext(session.snapshot) }
    let handler: CommandHandler = { session.send($0, source: $1.rawValue) }
    let terminal = Self.terminal(choice)
    lines = choice.usesLine ? LineControl(handler: handler) : nil
    var controls: [any Control] = []
    if let terminal {
      controls.append(KeyboardControl(terminal, context: context, handler: handler))
    }
    if let lines { controls.append(lines) }
    controls.append(SignalControl(terminal: terminal, redraw: redraw, handler: handler))
    controls.append(MPRISControl(handler: handler))
    if let buttons = Self.buttons(choice, context, handler) { controls.append(buttons) }
    self.controls = controls
    hasKeyboard = terminal != nil
  }

  /// The terminal whose keys are heard; nil where nobody sits at one.
  ///
  /// Where standard input is something else, the keys come from the terminal that the program was
  /// started from.
  private static func terminal(_ choice: Choice) -> Terminal? {
    if !choice.usesLine, isTerminal(STDIN_FILENO) { return try? Terminal(STDIN_FILENO) }
    return isTerminal(STDERR_FILENO) ? try? Terminal.controlling() : nil
  }

  /// Pedals and buttons; nil where the machine cannot have any and none was asked for.
  private static func buttons(
    _ choice: Choice, _ context: @escaping ContextSource, _ handler: @escaping CommandHandler
  ) -> ButtonControl? {
    let map = ButtonFile().map
    if let path = choice.buttons {
      return ButtonControl(map: map, place: .device(path), context: context, handler: handler)
    }
    let isThere = FileManager.default.fileExists(atPath: "/dev/input")
    guard isThere || map.device != nil else { return nil }
    return ButtonControl(map: map, context: context, handler: handler)
  }

  /// Starts them and returns a line for each that cannot be used.
  func start() -> [String] {
    var problems: [String] = []
    for control in controls {
      do {
        try control.start()
      } catch {
        problems.append(sentence(for: error, in: control.source))
      }
    }
    return problems
  }

  func stop() {
    for control in controls { control.stop() }
  }

  func report(_ event: Event, _ snapshot: SessionSnapshot) {
    lines?.report(event)
    for control in controls { control.update(snapshot) }
  }
}
