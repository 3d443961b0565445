public import BelaiScript
public import BelaiSession

/// What a terminal can show.
public struct ScreenStyle: Equatable, Sendable {
  public enum Colors: Equatable, Sendable, CaseIterable {
    case none
    case sixteen
    /// The palette of 256 colours.
    case many
  }

  public var colors: Colors
  /// Whether only ASCII characters can be shown.
  public var isASCII: Bool
  public var language: Language

  public init(colors: Colors = .none, isASCII: Bool = false, language: Language = .indonesian) {
    self.colors = colors
    self.isASCII = isASCII
    self.language = language
  }

  /// Finds out from the environment what the terminal can show.
  ///
  /// The console of Linux has few characters in its fonts, whatever the locale promises.
  public init(environment: [String: String], language: Language) {
    let terminal = environment["TERM"] ?? ""
    let locales = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let locale = locales.first { !$0.isEmpty }?.lowercased() ?? ""
    let isUnicode = locale.contains("utf-8") || locale.contains("utf8")
    let isDeep = terminal.contains("256color") || environment["COLORTERM"] == "truecolor"
    let isMonochrome = terminal.isEmpty || terminal.hasPrefix("vt") || terminal.hasSuffix("-mono")
    self.init(
      colors: isDeep ? .many : isMonochrome ? .none : .sixteen,
      isASCII: !isUnicode || terminal == "linux", language: language)
  }

  /// Whether the environment asks for plain lines: `NO_COLOR` (no-color.org), `TERM=dumb`.
  public static func wantsPlainLines(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
  }
}

/// The size of a terminal, in character cells.
public struct ScreenSize: Equatable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A key of the keyboard and the command that it gives now.
public struct KeyHint: Equatable, Sendable {
  /// The keys as they are labelled.
  public var keys: Wording
  public var command: Command

  public init(keys: Wording, command: Command) {
    self.keys = keys
    self.command = command
  }
}
