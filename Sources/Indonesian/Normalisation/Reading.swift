/// One pass over the pieces of a text, from front to back.
///
/// Every rule looks a bounded number of pieces ahead, or reads what it has looked at, so the pass
/// is linear.
struct Reading {
  let pieces: [Piece]
  let tables: [ConditionalTable]
  private(set) var tokens: [SpokenToken] = []
  /// The piece that is read next.
  var index = 0
  /// The piece after the last number or unit that was read.
  var measureEnd = -1
  /// The count of tokens after the last time of day.
  var timeEnd: Int?

  init(pieces: [Piece], tables: [ConditionalTable]) {
    self.pieces = pieces
    self.tables = tables
  }

  mutating func read() -> [SpokenToken] {
    while index < pieces.count {
      let before = index
      if !readPhrase() {
        switch pieces[index].kind {
        case .word: readWord()
        case .number: readNumber()
        case .mark: readMark()
        case .newline:
          pause(.statement, at: index)
          index += 1
        case .space: index += 1
        }
      }
      precondition(index > before, "every turn reads a piece")
    }
    dropLastComma()
    return tokens
  }

  // MARK: - What comes out

  /// Adds words that stand for the pieces of a range.
  mutating func say(_ words: [String], for range: Range<Int>) {
    let source =
      pieces[range.lowerBound].source.lowerBound..<pieces[range.upperBound - 1].source.upperBound
    for word in words { tokens.append(SpokenToken(kind: .word(word), source: source)) }
  }

  /// Adds the words of a table's spoken side, one space apart.
  mutating func say(_ words: String, for range: Range<Int>) {
    say(words.split(separator: " ").map(String.init), for: range)
  }

  /// Adds a suffix to the word that came last: ASI-nya, 90-an.
  mutating func attach(_ suffix: String, of piece: Int) {
    guard let last = tokens.last, case .word(let word) = last.kind else {
      return say([suffix], for: piece..<piece + 1)
    }
    let source = last.source.lowerBound..<pieces[piece].source.upperBound
    tokens[tokens.count - 1].kind = .word(word + suffix)
    var place = tokens.count - 1
    while place >= 0, tokens[place].source == last.source {
      tokens[place].source = source
      place -= 1
    }
  }

  /// Adds a pause; of several in a row the strongest stays.
  mutating func pause(_ phrasing: Phrasing, at piece: Int) {
    guard let last = tokens.last else { return }
    if case .pause(let earlier) = last.kind {
      if phrasing > earlier { tokens[tokens.count - 1].kind = .pause(phrasing) }
    } else {
      tokens.append(SpokenToken(kind: .pause(phrasing), source: pieces[piece].source))
    }
  }

  private mutating func dropLastComma() {
    if let last = tokens.last, last.kind == .pause(.comma) { tokens.removeLast() }
  }

  // MARK: - Looking around

  func piece(_ offset: Int) -> Piece? {
    let place = index + offset
    return pieces.indices.contains(place) ? pieces[place] : nil
  }

  /// The offset of the next piece that is no space, from `offset` on.
  func solid(from offset: Int) -> Int {
    // Spaces in a row are one piece.
    piece(offset)?.kind == .space ? offset + 1 : offset
  }

  /// The last piece before this one that is no space.
  var previous: Piece? {
    piece(-1)?.kind == .space ? piece(-2) : piece(-1)
  }

  /// Whether the piece at an offset is a number, spaces passed over.
  func isNumber(from offset: Int) -> Bool { piece(solid(from: offset))?.kind == .number }

  // MARK: - Phrases

  /// Reads a form of the tables, the author's first.
  private mutating func readPhrase() -> Bool {
    for table in tables {
      guard let match = table.table.match(pieces, at: index),
        allows(table.follower, after: match.count),
        !(table.yieldsToAcronyms && match.count == 1 && isAcronym)
      else { continue }
      say(match.words, for: index..<index + match.count)
      index += match.count
      if pieces[index - 1].isMark("."), endsSentence(table) { pause(.statement, at: index - 1) }
      return true
    }
    return false
  }

  private var isAcronym: Bool {
    pieces[index].isUpperCase && Acronyms.spelled.contains(pieces[index].text)
  }

  private func allows(_ follower: ConditionalTable.Follower, after count: Int) -> Bool {
    switch follower {
    case .anything: true
    case .number: isNumber(from: count)
    case .name:
      piece(solid(from: count))?.isCapitalised == true && piece(count)?.kind != .word
    }
  }

  /// Whether the line ends here, or the sentence does and another begins.
  private func endsSentence(_ table: ConditionalTable) -> Bool {
    guard let next = piece(solid(from: 0)) else { return true }
    return next.kind == .newline || (table.mayClose && next.isCapitalised)
  }

  /// Whether a form of several pieces stands at an offset: the "s" of "s.d." is no second.
  func isLongForm(at offset: Int) -> Bool {
    tables.contains { table in
      guard let match = table.table.match(pieces, at: index + offset), match.count > 1 else {
        return false
      }
      return allows(table.follower, after: offset + match.count)
    }
  }
}
