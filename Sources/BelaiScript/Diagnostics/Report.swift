extension CheckResult {
  /// Returns every message with its line of the text, and a closing line that counts them; empty
  /// when there is nothing to say.
  public func report(in language: Language) -> String {
    let messages = diagnostics.map { report($0, in: language) }
    let closing = diagnostics.isEmpty ? [] : [summary(in: language)]
    return (messages + closing).joined(separator: "\n")
  }

  /// Returns one message as it is shown, with its line of the text.
  public func report(_ diagnostic: Diagnostic, in language: Language) -> String {
    let source = sources[diagnostic.span.file]
    let line = source.line(at: diagnostic.span.bytes.lowerBound)
    let column = source.column(at: diagnostic.span.bytes.lowerBound)
    let severity = diagnostic.severity.word[language]
    let text = "\(severity): \(diagnostic.message(in: language)) [\(diagnostic.code)]"
    var lines = [
      source.bytes.isEmpty ? "\(source.name): \(text)" : "\(source.name):\(line):\(column): \(text)"
    ]
    let gutter = String(repeating: " ", count: "\(line)".utf8.count)
    if !source.bytes.isEmpty {
      let excerpt = Excerpt(source, line: line, span: diagnostic.span.bytes)
      lines += ["\(line) | \(excerpt.text)", "\(gutter) | \(excerpt.carets)"]
    }
    if let help = diagnostic.help(in: language) {
      lines.append("\(gutter) = \(Self.helpWord[language]): \(help)")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns the closing line, such as `1 kesalahan; naskah belum dapat diputar`.
  public func summary(in language: Language) -> String {
    let severities: [Diagnostic.Severity] = [.error, .warning, .note]
    let counts = severities.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let plural = count > 1 && language == .english ? "s" : ""
      return "\(count) \(severity.word[language])\(plural)"
    }
    let verdict =
      diagnostics.contains { $0.severity == .error }
      ? Wording("naskah belum dapat diputar", "the script cannot be played yet")
      : Wording("naskah dapat diputar", "the script can be played")
    return (counts.isEmpty ? "" : counts.joined(separator: ", ") + "; ") + verdict[language]
  }

  private static var helpWord: Wording { Wording("saran", "help") }
}

extension Diagnostic.Severity {
  /// The word for it.
  public var word: Wording {
    switch self {
    case .error: Wording("kesalahan", "error")
    case .warning: Wording("peringatan", "warning")
    case .note: Wording("catatan", "note")
    }
  }
}

/// A line of the text with carets under the part at fault, cut to what fits a screen.
struct Excerpt {
  /// Columns of the line that are shown.
  static let widthLimit = 100

  private(set) var text = ""
  private(set) var carets = ""

  init(_ source: SourceText, line: Int, span: Range<Int>) {
    let range = source.bytes(ofLine: line)
    let start = min(max(span.lowerBound, range.lowerBound), range.upperBound)
    let end = min(max(span.upperBound, start), range.upperBound)
    let before = source.tail(of: range.lowerBound..<start, atMost: Self.widthLimit / 2)
    let marked = source.head(of: start..<end, atMost: Self.widthLimit / 2)
    let room = max(0, Self.widthLimit - before.width - marked.width)
    let after = source.head(of: end..<range.upperBound, atMost: room)
    text = before.shown + marked.shown + (marked.isCut ? "" : after.shown)
    carets =
      String(repeating: " ", count: before.width)
      + String(repeating: "^", count: max(1, marked.width))
  }
}

/// A part of a line as it is shown.
struct Clipped {
  var shown: String
  var isCut: Bool

  var width: Int { shown.reduce(0) { $0 + DisplayWidth.of($1) } }
}

extension SourceText {
  /// Returns the beginning of a part, with an ellipsis where it is cut.
  fileprivate func head(of range: Range<Int>, atMost width: Int) -> Clipped {
    // A character on the screen seldom has more than a few bytes; no long line is read whole.
    let reach = boundary(before: min(range.upperBound, range.lowerBound + width * 8), range)
    var shown = ""
    var used = 0
    for character in string(range.lowerBound..<reach) {
      used += DisplayWidth.of(character)
      if used > width { return Clipped(shown: shown + "…", isCut: true) }
      shown.append(DisplayWidth.visible(character))
    }
    let isCut = reach < range.upperBound
    return Clipped(shown: isCut ? shown + "…" : shown, isCut: isCut)
  }

  /// Returns the end of a part, with an ellipsis where it is cut.
  fileprivate func tail(of range: Range<Int>, atMost width: Int) -> Clipped {
    let reach = boundary(before: max(range.lowerBound, range.upperBound - width * 8), range)
    var shown: [Character] = []
    var used = 0
    for character in string(reach..<range.upperBound).reversed() {
      used += DisplayWidth.of(character)
      if used > width { return Clipped(shown: "…" + String(shown.reversed()), isCut: true) }
      shown.append(DisplayWidth.visible(character))
    }
    let isCut = reach > range.lowerBound
    return Clipped(shown: (isCut ? "…" : "") + String(shown.reversed()), isCut: isCut)
  }

  /// Returns the nearest place at or before an offset where a character begins.
  private func boundary(before offset: Int, _ range: Range<Int>) -> Int {
    var offset = offset
    while offset > range.lowerBound, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}
