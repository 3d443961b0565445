/// One pass over the pieces of a text, from front to back.
struct Reading {
  let pieces: [Piece]
  let tables: [PhraseTable]
  private(set) var tokens: [SpokenToken] = []
  /// The piece that is read next.
  var index = 0

  init(pieces: [Piece], tables: [PhraseTable]) {
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
      pieces[range.lowerBound].source
      .lowerBound..<pieces[range.upperBound - 1]
      .source.upperBound
    for word in words { tokens.append(SpokenToken(kind: .word(word), source: source)) }
  }

  /// Adds a suffix to the word that came last: ASI-nya, 90-an.
  mutating func attach(_ suffix: String, of piece: Int) {
    guard let last = tokens.last, case .word(let word) = last.kind else {
      return say([suffix], for: piece..<piece + 1)
    }
    tokens[tokens.count - 1] = SpokenToken(
      kind: .word(word + suffix),
      source: last.source.lowerBound..<pieces[piece].source.upperBound)
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
    var offset = offset
    while let next = piece(offset), next.kind == .space { offset += 1 }
    return offset
  }

  /// The last piece before this one that is no space.
  var previous: Piece? {
    var place = index - 1
    while place >= 0, pieces[place].kind == .space { place -= 1 }
    return place >= 0 ? pieces[place] : nil
  }

  // MARK: - Phrases and marks

  /// Reads a form of the tables, the author's first.
  private mutating func readPhrase() -> Bool {
    for table in tables {
      guard let match = table.match(pieces, at: index) else { continue }
      let end = index + match.count
      // "dr" before a name is a doctor only with its point; a letter that goes on is another word.
      if pieces[end - 1].kind == .word, end < pieces.count, pieces[end].kind == .word { continue }
      say(match.words, for: index..<end)
      index = end
      if pieces[end - 1].isMark("."), endsSentence { pause(.statement, at: end - 1) }
      return true
    }
    return false
  }

  /// Whether nothing follows but the end of the line.
  private var endsSentence: Bool {
    guard let next = piece(solid(from: 0)) else { return true }
    return next.kind == .newline
  }

  private mutating func readMark() {
    let mark = pieces[index].text
    if let phrasing = Marks.pauses[mark] {
      readPause(phrasing, mark)
    } else if let fraction = Marks.fractions[mark] {
      say(fraction, for: index..<index + 1)
    } else if mark == "-" || mark == "–" {
      return readDash()
    } else if mark == "/" {
      return readSlash()
    } else if let words = Marks.words[mark] {
      say(words, for: index..<index + 1)
    } else if mark == "°" {
      return readDegree()
    }
    index += 1
  }

  private mutating func readPause(_ phrasing: Phrasing, _ mark: String) {
    // A point inside a name (belai.id) is said; one between a word and a space ends a sentence.
    let isInside = mark == "." && piece(-1)?.kind == .word && piece(1)?.kind == .word
    if isInside {
      say(["titik"], for: index..<index + 1)
    } else {
      pause(phrasing, at: index)
    }
  }

  /// A dash between words joins them, one among spaces is a pause; before a number it is minus.
  private mutating func readDash() {
    let isLoose = (piece(-1)?.kind ?? .space) == .space && (piece(1)?.kind ?? .space) == .space
    if piece(1)?.kind == .number, piece(-1)?.kind != .word {
      say(["minus"], for: index..<index + 1)
    } else if isLoose || pieces[index].text == "–" {
      pause(.comma, at: index)
    }
    index += 1
  }

  /// "10 ml/hari" is said "per", "ya/tidak" is said "atau".
  private mutating func readSlash() {
    guard let next = piece(1), next.kind == .word, let before = piece(-1) else {
      index += 1
      return
    }
    if let unit = Units.table[next.text], before.kind == .word || before.kind == .number {
      say(["per"] + unit.split(separator: " ").map(String.init), for: index..<index + 2)
      index += 2
    } else if Marks.times.contains(next.text) {
      say(["per"], for: index..<index + 1)
      index += 1
    } else {
      if before.kind == .word, !before.isWord("dan") {
        say(["atau"], for: index..<index + 1)
      }
      index += 1
    }
  }

  private mutating func readDegree() {
    if let next = piece(1), next.isWord("c") || next.isWord("f") {
      say(
        ["derajat", next.text == "c" ? "célsius" : "fahrenheit"], for: index..<index + 2)
      index += 2
    } else {
      say(["derajat"], for: index..<index + 1)
      index += 1
    }
  }
}
