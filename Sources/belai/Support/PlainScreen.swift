import BelaiScreen
import BelaiScript
import BelaiSession

/// One plain line for each thing that happens, without control codes: for screen readers, logs and
/// pipes.
final class PlainScreen: SessionScreen {
  func open(hasKeyboard: Bool, notices: [String]) {}

  func show(_ event: Event, _ snapshot: SessionSnapshot) {
    guard let line = PlainLine.make(for: event, in: .ofTerminal) else { return }
    warn("\(PlainLine.clock(snapshot.elapsed)) \(line)")
  }

  func redraw() {}

  func close() {}
}
