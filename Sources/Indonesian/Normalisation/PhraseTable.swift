/// Written forms of one or more pieces and the words they are said as.
struct PhraseTable: Sendable {
  private struct Row {
    /// The texts of the pieces, spaces included.
    var pieces: [String]
    var spoken: [String]
  }

  /// Rows by the text of their first piece, the longest first.
  private var rows: [String: [Row]] = [:]

  /// `speak`: Turns the spoken side into words.
  init(_ entries: [(written: String, spoken: String)], speak: (String) -> [String]) {
    for entry in entries {
      let pieces = PieceReader(entry.written).pieces.map(\.text)
      guard let first = pieces.first else { continue }
      rows[first, default: []].append(Row(pieces: pieces, spoken: speak(entry.spoken)))
    }
    rows = rows.mapValues { $0.sorted { $0.pieces.count > $1.pieces.count } }
  }

  /// Returns the words for the longest form that stands at `index` as a whole, and its length in
  /// pieces.
  func match(_ pieces: [Piece], at index: Int) -> (words: [String], count: Int)? {
    guard let candidates = rows[pieces[index].text] else { return nil }
    if index > 0, pieces[index - 1].kind == .word, pieces[index].kind == .word { return nil }
    for row in candidates where matches(row, pieces, at: index) {
      return (row.spoken, row.pieces.count)
    }
    return nil
  }

  private func matches(_ row: Row, _ pieces: [Piece], at index: Int) -> Bool {
    guard index + row.pieces.count <= pieces.count else { return false }
    for (offset, text) in row.pieces.enumerated() where pieces[index + offset].text != text {
      return false
    }
    return true
  }
}
