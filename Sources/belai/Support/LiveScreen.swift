import BelaiControls
import BelaiScript
import BelaiSession
import BelaiTimeline
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A calm block at the bottom of the terminal that is drawn anew as the session goes on.
///
/// What to do now stands in the middle; below it a bar that breathes with the tone or beats with
/// the strokes, the time, and the keys. The cursor is hidden while it stands and given back in any
/// case.
final class LiveScreen: SessionScreen {
  private let session: Session
  private let drawnLines = Mutex(0)
  private let drawing = Mutex<Task<Void, Never>?>(nil)

  /// Drawn so often that a breath is seen to grow, and no oftener.
  private static let interval = Duration.milliseconds(125)

  init(for session: Session) {
    self.session = session
    put("\u{1B}[?25l")
    let task = Task { [weak self] in
      while !Task.isCancelled {
        self?.draw()
        try? await Task.sleep(for: Self.interval)
      }
    }
    drawing.withLock { $0 = task }
  }

  deinit { put("\u{1B}[?25h") }

  func show(_ event: Event, _ snapshot: SessionSnapshot) { draw() }

  func close() {
    drawing.withLock { $0?.cancel() }
    draw()
    put("\u{1B}[?25h\n")
  }

  private func draw() {
    let size = Self.size()
    let lines = ScreenBlock(session.snapshot, width: size.columns, height: size.rows).lines
    drawnLines.withLock { drawn in
      var text = drawn > 1 ? "\u{1B}[\(drawn - 1)A\r" : "\r"
      text += lines.map { "\u{1B}[2K" + $0 }.joined(separator: "\n")
      // A block that has become shorter leaves no lines of the longer one behind.
      if drawn > lines.count {
        let spare = drawn - lines.count
        text += String(repeating: "\n\u{1B}[2K", count: spare) + "\u{1B}[\(spare)A"
      }
      drawn = lines.count
      put(text)
    }
  }

  private func put(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// The terminal's size, asked each time: windows are made larger while a session runs.
  private static func size() -> (columns: Int, rows: Int) {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
