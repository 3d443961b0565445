/// One of the marks in brackets: `3s`, `break:"weak"`, `sub:"Aluminium"`, `whisper`.
struct SpeechMarkdownModifier: Equatable {
  var key: String
  var value: String?

  /// Cuts `key:"value";key` into its parts.
  static func list(_ text: String) -> [SpeechMarkdownModifier] {
    text.split(separator: ";").map { part in
      let ends = part.split(separator: ":", maxSplits: 1).map { SpeechText.blanks(String($0)) }
      let value = ends.count > 1 ? ends[1].filter { !"\"“”".contains($0) } : nil
      let bare = value.map { $0.hasPrefix("'") && $0.hasSuffix("'") ? $0.filter { $0 != "'" } : $0 }
      return SpeechMarkdownModifier(key: (ends.first ?? "").lowercased(), value: bare)
    }
  }

  /// The rest that is meant; nil where it is none.
  var rest: WrittenLength? {
    if let value { return key == "break" ? BreakLength.of(value) : nil }
    return BreakLength.time(key)
  }

  /// `break:"none"` asks for no rest.
  var isSilentBreak: Bool { value == "none" || value == "x-weak" }
}

/// The rests of SSML and Speech Markdown.
enum BreakLength {
  /// Returns the length of a time such as `2s` or `250ms`, or of a strength.
  static func of(_ text: String) -> WrittenLength? {
    guard let milliseconds = strengths[text.lowercased()] else { return time(text) }
    return WrittenLength(milliseconds: milliseconds)
  }

  static func time(_ text: String) -> WrittenLength? {
    guard text.contains(where: \.isNumber), text.contains(where: \.isLetter) else { return nil }
    return WrittenLength(text)
  }

  /// SSML 1.1 §3.2.3 leaves the lengths to the engine; these are ours.
  private static let strengths = ["weak": 250, "medium": 500, "strong": 1_000, "x-strong": 1_500]
}
