import BelaiControls
import BelaiScreen
import BelaiSession
import Foundation
import Synchronization

/// The session on the whole terminal, drawn anew as it goes on.
///
/// Not on the alternate screen: what was shown last stays readable after the end. The cursor is
/// hidden while it stands and given back however the program ends.
final class LiveScreen: SessionScreen {
  private struct State {
    var painter: ScreenPainter
    var hasKeyboard = false
    var notices: [String] = []
    var isOpen = false
    /// Draws while something moves; nil while only events change anything.
    var ticking: Task<Void, Never>?
  }

  private let session: Session
  private let style: ScreenStyle
  private let state: Mutex<State>

  init(for session: Session, style: ScreenStyle) {
    self.session = session
    self.style = style
    state = Mutex(State(painter: ScreenPainter(colors: style.colors)))
  }

  func open(hasKeyboard: Bool, notices: [String]) {
    ScreenGuard.protect(STDERR_FILENO)
    state.withLock { state in
      state.hasKeyboard = hasKeyboard
      state.notices = notices
      state.isOpen = true
      put(ScreenPainter.opening(.ofTerminal))
      draw(&state)
    }
  }

  func show(_ event: Event, _ snapshot: SessionSnapshot) {
    state.withLock { state in
      // Whatever a library has written over the screen is gone with the next step.
      if case .stepBegan = event { state.painter.forget() }
      draw(&state)
      keepTicking(&state)
    }
  }

  func redraw() {
    state.withLock { state in
      state.painter.forget()
      draw(&state)
    }
  }

  func close() {
    state.withLock { state in
      state.ticking?.cancel()
      draw(&state)
      state.isOpen = false
      put(ScreenPainter.closing(.ofTerminal))
    }
    ScreenGuard.release()
  }

  private func draw(_ state: inout State) {
    guard state.isOpen else { return }
    let snapshot = session.snapshot
    let size = ScreenSize.ofTerminal
    let hints = state.hasKeyboard ? Self.hints(for: snapshot) : []
    let view = SessionView(
      snapshot, hints: hints, notices: state.notices, size: size, style: style)
    if let text = state.painter.text(showing: view.lines, size: size) { put(text) }
  }

  private static func hints(for snapshot: SessionSnapshot) -> [KeyHint] {
    KeyMap().legend(in: ControlContext(snapshot)).map {
      KeyHint(keys: $0.label, command: $0.command)
    }
  }

  /// Starts drawing by the clock where something moves by itself.
  private func keepTicking(_ state: inout State) {
    guard state.isOpen, state.ticking == nil, session.snapshot.refreshInterval != nil else {
      return
    }
    state.ticking = Task { [weak self] in
      while let interval = self?.session.snapshot.refreshInterval {
        try? await Task.sleep(for: interval, tolerance: interval / 4)
        guard let self, !Task.isCancelled else { return }
        self.state.withLock { self.draw(&$0) }
      }
      self?.state.withLock { $0.ticking = nil }
    }
  }

  private func put(_ text: String) {
    mark(text)
  }
}

extension ScreenSize {
  /// The terminal's size, asked each time: windows are made larger while a session runs.
  static var ofTerminal: ScreenSize {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0,
      size.ws_row > 0
    else { return ScreenSize(columns: 80, rows: 24) }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
