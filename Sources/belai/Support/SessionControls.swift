import BelaiControls
import BelaiScript
import BelaiSession

/// Every control of a session, all at once; the ones that are not to be had say so in one line.
final class SessionControls: Sendable {
  private let controls: [any Control]
  private let lines: LineControl?
  private let problems: [String]

  /// Whether single keys are read.
  let hasKeyboard: Bool

  /// `redraw` is called when the terminal has changed under the screen.
  init(
    usesLineControl: Bool, isOnTerminal: Bool, redraw: @escaping @Sendable () -> Void,
    handler: @escaping CommandHandler
  ) {
    var controls: [any Control] = []
    var problems: [String] = []
    var terminal: Terminal?
    if isOnTerminal, !usesLineControl {
      do {
        let keyboard = try KeyboardControl(handler: handler)
        terminal = keyboard.terminal
        controls.append(keyboard)
      } catch {
        problems.append(Self.sentence(for: error, name: wording("papan ketik", "keyboard")))
      }
    }
    lines = usesLineControl ? LineControl(handler: handler) : nil
    if let lines { controls.append(lines) }
    controls.append(SignalControl(terminal: terminal, redraw: redraw, handler: handler))
    controls.append(MPRISControl(handler: handler))
    self.controls = controls
    self.problems = problems
    hasKeyboard = terminal != nil
  }

  /// Starts them and returns a line for each that cannot be used.
  func start() -> [String] {
    var problems = problems
    for control in controls {
      do {
        try control.start()
      } catch {
        problems.append(Self.sentence(for: error, name: Self.name(of: control.source)))
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

  private static func name(of source: ControlSource) -> String {
    switch source {
    case .keyboard: wording("papan ketik", "keyboard")
    case .button: wording("pedal dan tombol", "pedals and buttons")
    case .mpris: wording("tombol media", "media keys")
    case .line: wording("masukan baris", "line control")
    case .signal: wording("sinyal", "signals")
    }
  }

  private static func sentence(for error: ControlError, name: String) -> String {
    wording(
      "belai: \(name) tidak dapat dipakai (\(error.call): \(error.words)); kendali lain tetap jalan",
      "belai: no \(name) (\(error.call): \(error.words)); the other controls work")
  }
}
