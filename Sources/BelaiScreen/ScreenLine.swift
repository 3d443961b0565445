/// A line of the screen: text that is safe to write, and how it looks.
public struct ScreenLine: Equatable, Sendable {
  public enum Look: Equatable, Sendable, CaseIterable {
    case plain
    /// What is to be done now.
    case strong
    /// A question, or something that waits for the person.
    case asking
    /// It hurts.
    case alarm
    /// The breathing circle, digits and the bar.
    case figure
  }

  public var text: String
  public var look: Look

  init(_ text: String = "", _ look: Look = .plain) {
    self.text = text
    self.look = look
  }

  /// Returns the line as a terminal takes it; nothing of its look reaches the next line.
  public func rendered(in colors: ScreenStyle.Colors) -> String {
    let code = look.code(in: colors)
    return text.isEmpty || code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension ScreenLine.Look {
  /// Parameters of SGR (ECMA-48 §8.3.117).
  ///
  /// Nothing is dimmed: it has to be read from two metres.
  fileprivate func code(in colors: ScreenStyle.Colors) -> String {
    switch (self, colors) {
    case (.plain, _), (.figure, .none): ""
    case (.strong, _), (.asking, .none): "1"
    case (.alarm, .none): "1;7"
    case (.asking, .sixteen): "1;33"
    case (.alarm, .sixteen): "1;31"
    case (.figure, .sixteen): "36"
    case (.asking, .many): "1;38;5;222"
    case (.alarm, .many): "1;38;5;203"
    case (.figure, .many): "38;5;79"
    }
  }
}
