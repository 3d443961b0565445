import BelaiScript

/// Words on their way into a script, where brackets, braces and some beginnings mean something.
struct SpeechText {
  private(set) var words = ""
  /// Brackets whose content is no command.
  private(set) var lostBrackets: [String] = []

  init(_ text: String) {
    var rest = Self.blanks(text)[...]
    while let open = rest.firstIndex(of: "[") {
      words += Self.braces(rest[..<open])
      guard let close = rest[open...].firstIndex(of: "]") else {
        rest = rest[rest.index(after: open)...]
        continue
      }
      let whole = String(rest[open...close])
      rest = rest[rest.index(after: close)...]
      if Self.isCommand(whole) {
        words += whole
      } else {
        lostBrackets.append(whole)
        if let next = rest.first, next.isPunctuation, words.last == " " { words.removeLast() }
      }
    }
    words = Self.unmarked(Self.blanks(words + Self.braces(rest)))
  }

  private static func braces(_ text: Substring) -> String {
    String(
      text.map { character in
        switch character {
        case "{": "("
        case "}", "]": ")"
        default: character
        }
      })
  }

  /// Whether brackets are a command of the language that needs nothing around it.
  private static func isCommand(_ brackets: String) -> Bool {
    guard brackets.count < 100 else { return false }
    let script = "Judul: A\nJenis: relaksasi\n# A\nA.\n\(brackets)\n"
    let result = Script.check(name: "", bytes: Array(script.utf8), in: ScriptEnvironment())
    return result.script != nil
  }

  /// Returns the text with single plain blanks and nothing that cannot be seen.
  static func blanks(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: continue
      default: break
      }
      let isBlank = scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      if !isBlank { result.append(scalar) } else if result.last != " " { result.append(" ") }
    }
    if result.last == " " { result.removeLast() }
    return String(result.first == " " ? result.dropFirst() : result[...])
  }

  /// Takes away what would make a heading, a remark or the number of a list of the line.
  private static func unmarked(_ text: String) -> String {
    var rest = text[...]
    while true {
      let before = rest
      if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
      rest = rest.drop { $0 == "#" || $0 == " " }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let mark = rest[digits.endIndex...]
      if 1...2 ~= digits.count, mark.hasPrefix(". ") || mark.hasPrefix(") ") {
        rest = mark.dropFirst(2)
      }
      if rest.count == before.count { return String(rest) }
    }
  }

  /// Returns a heading: words only, however they are marked.
  static func heading(_ text: String) -> String {
    let words = blanks(unmarked(blanks(text)))
    let plain = words.map { character -> Character in
      switch character {
      case "[", "{": "("
      case "]", "}": ")"
      default: character
      }
    }
    return String(plain.prefix(200))
  }
}

/// Returns a text as one line of no more than `limit` characters.
func plain(_ text: String, limit: Int) -> String {
  let line = SpeechText.blanks(text)
  return line.count <= limit ? line : line.prefix(limit) + "…"
}

extension ImportedScript {
  /// Adds words, with a note for each pair of brackets that is no command.
  mutating func speak(_ text: String, line: Int) {
    let speech = SpeechText(text)
    for lost in speech.lostBrackets { parts.append(.note(ImportNote(.brackets, lost, line: line))) }
    if speech.words.contains(where: { $0.isLetter || $0.isNumber }) {
      parts.append(.words(speech.words))
    }
  }

  mutating func note(_ kind: ImportNote.Kind, _ text: String, line: Int) {
    parts.append(.note(ImportNote(kind, text, line: line)))
  }

  mutating func rest(_ length: WrittenLength) {
    if !length.isNothing { parts.append(.rest(length)) }
  }
}
