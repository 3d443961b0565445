/// Reads Speech Markdown: plain words with `[3s]`, `(words)[modifier:"value"]` and emphasis.
struct SpeechMarkdown {
  private let text: [Character]
  private var offset = 0
  private var line = 1
  private var words = ""
  private(set) var script = ImportedScript()

  init(_ text: String) {
    let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    self.text = Array(unified)
    run()
  }

  private mutating func run() {
    while let character = peek() {
      if isAtLineStart, takeLineMark() { continue }
      switch character {
      case "\n": endLine()
      case "\\": takeEscaped()
      case "[": takeBrackets()
      case "(": takeParentheses()
      case "!": takeAudio()
      case "#" where peek(1) == "[": takeSection()
      case "+", "~", "-": takeEmphasis(character)
      default: take()
      }
    }
    say()
    script.parts.append(.lineBreak)
  }

  // MARK: characters

  private func peek(_ distance: Int = 0) -> Character? {
    offset + distance < text.count ? text[offset + distance] : nil
  }

  private var isAtLineStart: Bool { offset == 0 || text[offset - 1] == "\n" }

  private mutating func take() {
    words.append(text[offset])
    offset += 1
  }

  private mutating func takeEscaped() {
    offset += 1
    if peek() != nil, peek() != "\n" { take() }
  }

  /// Hands over the words so far.
  private mutating func say() {
    if !words.isEmpty { script.speak(words, line: line) }
    words = ""
  }

  private mutating func endLine() {
    say()
    script.parts.append(.lineBreak)
    offset += 1
    line += 1
    if peek() == "\n" { script.parts.append(.paragraphBreak) }
  }

  /// Finds the closing character on the same line.
  private func find(_ closing: Character, from start: Int) -> Int? {
    var index = start
    while index < text.count, index - start < 2_000, text[index] != "\n" {
      if text[index] == "\\" { index += 1 } else if text[index] == closing { return index }
      index += 1
    }
    return nil
  }

  // MARK: marks

  /// A heading of Markdown, or the point of a list.
  private mutating func takeLineMark() -> Bool {
    var end = offset
    while end < text.count, text[end] == "#" { end += 1 }
    if end > offset, end < text.count, text[end] == " " {
      let stop = text[end...].firstIndex(of: "\n") ?? text.count
      let heading = SpeechText.heading(String(text[end..<stop]))
      if !heading.isEmpty { script.parts.append(.step(heading)) }
      offset = stop
      return true
    }
    guard let mark = peek(), mark == "-" || mark == "*", peek(1) == " " else { return false }
    offset += 2
    return true
  }

  private mutating func takeBrackets() {
    guard let close = find("]", from: offset + 1) else { return skip(1) }
    let inside = String(text[(offset + 1)..<close])
    say()
    let modifiers = SpeechMarkdownModifier.list(inside)
    if let rest = modifiers.first.flatMap(\.rest), modifiers.count == 1 {
      script.rest(rest)
    } else if modifiers.first?.key == "break", modifiers.first?.isSilentBreak == true {
      // No rest at all.
    } else if modifiers.first?.key == "break" {
      script.note(.rest, "[\(inside)]", line: line)
    } else {
      script.note(.dropped, "[\(inside)]", line: line)
    }
    offset = close + 1
  }

  /// `(words)[modifiers]`, `(words)/ipa/`, or words in parentheses.
  private mutating func takeParentheses() {
    guard let close = find(")", from: offset + 1), close + 1 < text.count else { return take() }
    let inside = String(text[(offset + 1)..<close])
    if text[close + 1] == "[", let end = find("]", from: close + 2) {
      let marks = String(text[(close + 2)..<end])
      takeMarked(inside, SpeechMarkdownModifier.list(marks), written: "(\(inside))[\(marks)]")
      offset = end + 1
    } else if text[close + 1] == "/", let end = find("/", from: close + 2) {
      script.note(.manner, String(text[offset...end]), line: line)
      words += inside
      offset = end + 1
    } else {
      take()
    }
  }

  private mutating func takeMarked(
    _ inside: String, _ modifiers: [SpeechMarkdownModifier], written: String
  ) {
    let alias = modifiers.first { $0.key == "sub" }?.value
    words += alias ?? inside
    if modifiers.contains(where: { $0.key != "sub" }) || modifiers.isEmpty {
      script.note(.manner, written, line: line)
    }
  }

  /// `!["file"]` or `!(caption)["file"]`.
  private mutating func takeAudio() {
    var start = offset + 1
    var caption = ""
    if peek(1) == "(", let close = find(")", from: offset + 2), close + 1 < text.count {
      caption = String(text[(offset + 2)..<close])
      start = close + 1
    }
    guard start < text.count, text[start] == "[", let end = find("]", from: start + 1) else {
      return take()
    }
    script.note(.dropped, String(text[offset...end]), line: line)
    words += caption
    offset = end + 1
  }

  private mutating func takeSection() {
    guard let end = find("]", from: offset + 2) else { return skip(1) }
    say()
    script.note(.manner, String(text[offset...end]), line: line)
    offset = end + 1
  }

  /// `++strong++`, `+moderate+`, `~none~`, `-reduced-`: the words stay.
  private mutating func takeEmphasis(_ mark: Character) {
    var count = 1
    while peek(count) == mark, count < 3 { count += 1 }
    let start = offset + count
    let isInWord = offset > 0 && (text[offset - 1].isLetter || text[offset - 1].isNumber)
    guard !isInWord, count <= (mark == "+" ? 2 : 1), start < text.count,
      !text[start].isWhitespace, let close = find(mark, from: start), !text[close - 1].isWhitespace,
      (0..<count).allSatisfy({ close + $0 < text.count && text[close + $0] == mark }),
      close + count >= text.count || !(text[close + count].isLetter || text[close + count].isNumber)
    else {
      for _ in 0..<count { take() }
      return
    }
    script.note(.manner, String(text[offset..<(close + count)]), line: line)
    words += String(text[start..<close])
    offset = close + count
  }

  private mutating func skip(_ count: Int) { offset += count }
}

extension ImportedScript {
  /// Reads Speech Markdown.
  ///
  /// - Throws: `ImportError` where the file holds nothing to speak.
  public init(speechMarkdown bytes: [UInt8]) throws(ImportError) {
    self = SpeechMarkdown(try Decoding.text(of: bytes)).script
    guard hasWords else { throw ImportError(.noWords) }
  }
}
