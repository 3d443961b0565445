/// The canonical spelling of one command.
struct CommandLayout {
  private(set) var text = ""
  private let source: SourceText
  private let isIndonesian: Bool

  init(
    _ directive: Directive, _ source: SourceText, _ inside: Range<Int>,
    written: ArraySlice<Token>, _ tokens: ArraySlice<Token>
  ) {
    self.source = source
    let keyword = written.map(\.word).joined(separator: " ")
    isIndonesian = keyword == directive.twin.indonesian
    text = keyword
    let arguments = tokens.first?.kind == .colon ? tokens.dropFirst() : tokens
    guard let first = arguments.first, let last = arguments.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let names = directive.isNamed ? self.names(range) : []
    if directive.isNamed, first.kind == .comma || names.isEmpty {
      text = source.plain(inside)
      return
    }
    if directive.hasColon(arguments) { text += ":" }
    if directive.isNamed {
      text += " " + names.joined(separator: ", ")
    } else {
      lay(arguments)
    }
  }

  /// Names stay as they are written, without quotes.
  private func names(_ range: Range<Int>) -> [String] {
    let arguments = Arguments(
      like: Wording("", ""), source, file: 0, whole: range, Tokenizer.tokens(source, range)[...])
    return arguments.parts.map(arguments.name)
  }

  private mutating func lay(_ tokens: ArraySlice<Token>) {
    var before: Token?
    for token in tokens {
      switch token.kind {
      case .comma: text += ","
      case .dash where before?.isNumber == true: text += "-"
      case .number where before?.kind == .dash && text.hasSuffix("-"): text += written(token)
      case .number, .dash, .colon, .other: text += " " + written(token)
      case .word(let word): text += " " + spelling(of: word)
      }
      before = token
    }
  }

  private func written(_ token: Token) -> String {
    token.kind == .dash ? "-" : source.plain(token.range)
  }

  /// Writes abbreviations out, in the language of the command.
  private func spelling(of word: String) -> String {
    if word == "x" || word == "×" { return isIndonesian ? "kali" : "times" }
    guard let unit = Unit.words[word], word.count <= 4, word != "jam", word != "hour" else {
      return word
    }
    return isIndonesian ? unit.twin.indonesian : unit.twin.english
  }
}

extension Token {
  fileprivate var word: String { if case .word(let word) = kind { word } else { "" } }
  fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}

extension Directive {
  fileprivate var isNamed: Bool {
    switch self {
    case .bed, .sound, .recording, .include: true
    default: false
    }
  }

  /// Lists of choices come after a colon.
  fileprivate func hasColon(_ arguments: ArraySlice<Token>) -> Bool {
    switch self {
    case .sides, .level, .mode: true
    case .voice: arguments.count > 1
    default: false
    }
  }
}
