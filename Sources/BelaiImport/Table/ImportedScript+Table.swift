extension ImportedScript {
  /// Reads a table of steps, words and rests; the first row names the columns.
  ///
  /// - Throws: `ImportError` with the line at fault.
  public init(table bytes: [UInt8]) throws(ImportError) {
    let rows = try SeparatedText.rows(of: try Decoding.text(of: bytes))
    guard let header = rows.first else { throw ImportError(.empty) }
    let columns = try Columns(header)
    for name in columns.unknown { note(.column, name, line: header.line) }
    var title = ""
    for row in rows.dropFirst() { add(row, columns, &title) }
    guard hasWords else { throw ImportError(.noWords, line: rows.last?.line ?? 1) }
  }

  private mutating func add(_ row: SeparatedText.Row, _ columns: Columns, _ title: inout String) {
    open(columns.cell(.step, of: row), &title)
    addSurplus(row, columns)
    let role = Self.roleName(columns.cell(.role, of: row))
    let lines = columns.cell(.speech, of: row)
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !SpeechText.blanks(String($0.element)).isEmpty }
    for (index, words) in lines {
      if index != lines.first?.offset { parts.append(.lineBreak) }
      if !role.isEmpty { parts.append(.role(role)) }
      speak(String(words), line: row.line + index)
    }
    rest(columns.cell(.rest, of: row), columns.unit, line: row.line)
    parts.append(.lineBreak)
  }

  /// Begins a step where its cell says something new; a bare number is its number.
  private mutating func open(_ cell: String, _ title: inout String) {
    let words = SpeechText.blanks(cell)
    guard !words.isEmpty, words != title else { return }
    title = words
    let isNumber = words.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
    let heading = isNumber ? "Langkah \(words.filter(\.isNumber))" : SpeechText.heading(words)
    if !heading.isEmpty { parts.append(.step(heading)) }
  }

  private mutating func addSurplus(_ row: SeparatedText.Row, _ columns: Columns) {
    let surplus = row.cells.dropFirst(columns.count).map(SpeechText.blanks)
    let words = surplus.filter { !$0.isEmpty }.joined(separator: "; ")
    if !words.isEmpty { note(.surplus, words, line: row.line) }
  }

  private mutating func rest(_ cell: String, _ unit: WrittenLength.Unit, line: Int) {
    let words = SpeechText.blanks(cell)
    guard !words.isEmpty, words != "-", words != "–" else { return }
    if let length = WrittenLength(words, unit: unit) {
      rest(length)
    } else {
      note(.rest, words, line: line)
    }
  }

  /// A name as `Peran:` can hold it.
  private static func roleName(_ cell: String) -> String {
    let words = SpeechText.heading(cell).filter { !",;:=".contains($0) }
    return String(SpeechText.blanks(words).prefix(40))
  }
}
