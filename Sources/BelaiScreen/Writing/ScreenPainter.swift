/// Turns pictures of the screen into what has to be written: only the lines that have changed.
public struct ScreenPainter: Sendable {
  private let colors: ScreenStyle.Colors
  private var shown: [String] = []
  private var size: ScreenSize?

  public init(colors: ScreenStyle.Colors) { self.colors = colors }

  /// Makes the next picture be drawn whole: something else has written on the terminal.
  public mutating func forget() { size = nil }

  /// Returns what makes the terminal show `lines`; nil where it does already.
  ///
  /// Private mode 2026 lets a terminal show the change at once; others ignore it (ECMA-48 §5.4).
  public mutating func text(showing lines: [ScreenLine], size: ScreenSize) -> String? {
    let wanted = lines.map { $0.rendered(in: colors) }
    let isWhole = self.size != size
    defer { (shown, self.size) = (wanted, size) }
    let changed = wanted.indices.filter { row in
      isWhole || row >= shown.count || shown[row] != wanted[row]
    }
    let leftOver = isWhole ? [] : Array(wanted.count..<max(wanted.count, shown.count))
    guard isWhole || !changed.isEmpty || !leftOver.isEmpty else { return nil }
    var text = "\u{1B}[?2026h" + (isWhole ? "\u{1B}[?25l\u{1B}[2J" : "")
    // Erased before it is written: after a full line, erasing would take its last character.
    for row in changed { text += "\u{1B}[\(row + 1);1H\u{1B}[K" + wanted[row] }
    for row in leftOver { text += "\u{1B}[\(row + 1);1H\u{1B}[K" }
    return text + "\u{1B}[?2026l"
  }

  /// What is written before the first picture: the terminal's text goes up into its history.
  public static func opening(_ size: ScreenSize) -> String {
    String(repeating: "\n", count: max(0, size.rows))
  }

  /// What is written last: the picture stays, the cursor stands below it.
  public static func closing(_ size: ScreenSize) -> String {
    "\u{1B}[\(max(1, size.rows));1H\u{1B}[?25h\n"
  }
}
