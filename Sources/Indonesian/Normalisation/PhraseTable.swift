/// Written forms of one or more pieces and the words they are said as.
struct PhraseTable: Sendable {
  private struct Row {
    /// The texts of the pieces, spaces included.
    var pieces: [String]
    var spoken: [String]
  }

  /// Rows by the text of their first piece, the longest first.
  private var rows: [String: [Row]] = [:]

  /// Reads rows; of two with one written form the first stays.
  init(_ entries: [(written: String, spoken: String)]) {
    for entry in entries {
      let pieces = PieceReader(entry.written).pieces.map(\.text)
      guard let first = pieces.first else { continue }
      rows[first, default: []].append(Row(pieces: pieces, spoken: Self.words(of: entry.spoken)))
    }
    rows = rows.mapValues { $0.sorted { $0.pieces.count > $1.pieces.count } }
  }

  private static func words(of spoken: String) -> [String] {
    var reading = Reading(pieces: PieceReader(spoken).pieces, tables: [])
    return reading.read().compactMap { token in
      guard case .word(let word) = token.kind else { return nil }
      return word
    }
  }

  /// Returns the words for the longest form that stands at `index`, and its length in pieces.
  func match(_ pieces: [Piece], at index: Int) -> (words: [String], count: Int)? {
    guard let candidates = rows[pieces[index].text],
      let row = candidates.first(where: { matches($0, pieces, at: index) })
    else { return nil }
    return (row.spoken, row.pieces.count)
  }

  private func matches(_ row: Row, _ pieces: [Piece], at index: Int) -> Bool {
    guard index + row.pieces.count <= pieces.count else { return false }
    return row.pieces.indices.allSatisfy { pieces[index + $0].text == row.pieces[$0] }
  }
}

/// A table of forms, and when they are what they look like.
struct ConditionalTable: Sendable {
  /// What has to follow a form.
  enum Follower {
    case anything
    case number
    /// A word with a capital.
    case name
  }

  let table: PhraseTable
  let follower: Follower
  /// Whether the point of a form may end the sentence too.
  let mayClose: Bool
  /// Whether capitals make an acronym of a form: kpd is "kepada", KPD is spelled.
  let yieldsToAcronyms: Bool

  init(
    _ entries: [(written: String, spoken: String)], isFollowedBy follower: Follower = .anything,
    mayClose: Bool = false, yieldsToAcronyms: Bool = false
  ) {
    table = PhraseTable(entries)
    self.follower = follower
    self.mayClose = mayClose
    self.yieldsToAcronyms = yieldsToAcronyms
  }
}
