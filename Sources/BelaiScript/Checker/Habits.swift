/// What pasting and haste put into a line of speech.
extension Parser {
  func noteHabits(_ range: Range<Int>) {
    let bytes = text.bytes
    var tab: Int?
    var hasRoundBracket = false
    for offset in range {
      if bytes[offset] == 0x09 { tab = tab ?? offset }
      if bytes[offset] == 0x28 { hasRoundBracket = true }
    }
    if tab != nil, text.hasCells(range) {
      noteTable(range)
    } else if bytes[range.lowerBound].isDigit {
      noteListMark(range)
    }
    if hasRoundBracket { noteRoundBrackets(range) }
  }

  /// A row of a table, once for a run of rows.
  private func noteTable(_ range: Range<Int>) {
    let line = text.line(at: range.lowerBound)
    if noted.tableLine != line - 1 { report(.habit(.tabSeparated), range) }
    noted.tableLine = line
  }

  /// `1. `, `2) `: once for a run of lines.
  private func noteListMark(_ range: Range<Int>) {
    let bytes = text.bytes
    let digits = range.prefix { bytes[$0].isDigit }
    let mark = range.lowerBound + digits.count
    guard digits.count <= 2, mark + 1 < range.upperBound, [0x2E, 0x29].contains(bytes[mark]),
      Invisible.kind(bytes, mark + 1).kind == .space
    else { return }
    let line = text.line(at: range.lowerBound)
    let written = range.lowerBound..<(mark + 1)
    if noted.listLine != line - 1 { report(.habit(.listMark(text.plain(written))), written) }
    noted.listLine = line
  }

  /// `(jeda 8 detik)`: a command in the brackets of ordinary text.
  private func noteRoundBrackets(_ range: Range<Int>) {
    let bytes = text.bytes
    var start = range.lowerBound
    while let open = (start..<range.upperBound).first(where: { bytes[$0] == 0x28 }) {
      guard let close = (open..<range.upperBound).first(where: { bytes[$0] == 0x29 }) else {
        return
      }
      start = close + 1
      let tokens = Tokenizer.tokens(text, (open + 1)..<close)
      let hasNumber = tokens.contains { if case .number = $0.kind { true } else { false } }
      guard hasNumber, Directive.match(tokens) != nil else { continue }
      report(.habit(.roundBrackets(text.plain(open..<start))), open..<start)
    }
  }
}

extension SourceText {
  /// Whether tabs divide a line into cells; commands do not count as cells.
  fileprivate func hasCells(_ range: Range<Int>) -> Bool {
    pieces(range, at: [0x09]).count { bytes[$0.lowerBound] != 0x5B && hasLetters($0) } > 1
  }
}
