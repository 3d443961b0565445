/// The smallest part of a text that rules look at: a run of letters, a number, or a mark.
struct Piece: Equatable {
  enum Kind: Equatable {
    /// Lower-case letters.
    case word
    /// Digits, with `.` and `,` between digits.
    case number
    /// A single mark.
    case mark
    case space
    case newline
  }

  var kind: Kind
  var text: String
  /// The letters as the author wrote them, upper case kept; differs from `text` only in case.
  var isUpperCase = false
  var source: Range<Int>
}

/// Cuts a text into pieces, once, from front to back.
struct PieceReader {
  private(set) var pieces: [Piece] = []

  init(_ text: String) {
    var offset = 0
    for character in text {
      let length = character.utf8.count
      add(character, at: offset..<offset + length)
      offset += length
    }
    joinNumbers()
  }

  private mutating func add(_ character: Character, at source: Range<Int>) {
    let folded = CharacterFolding.fold(character)
    switch folded {
    case .letters(let letters, let isUpper): extend(.word, letters, isUpper: isUpper, source)
    case .digit(let digit): extend(.number, String(digit), isUpper: false, source)
    case .space: extend(.space, " ", isUpper: false, source)
    case .newline: pieces.append(Piece(kind: .newline, text: "\n", source: source))
    case .mark(let mark): pieces.append(Piece(kind: .mark, text: String(mark), source: source))
    case .nothing: break
    }
  }

  /// Adds to the last piece where it is of the same kind and touches.
  private mutating func extend(
    _ kind: Piece.Kind, _ text: String, isUpper: Bool, _ source: Range<Int>
  ) {
    if let last = pieces.last, last.kind == kind {
      pieces[pieces.count - 1].text += text
      pieces[pieces.count - 1].isUpperCase = last.isUpperCase && isUpper
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(kind: kind, text: text, isUpperCase: isUpper, source: source))
    }
  }

  /// Makes one piece of digits with a point or comma between them.
  private mutating func joinNumbers() {
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      var piece = pieces[index]
      index += 1
      while piece.kind == .number, index + 1 < pieces.count, pieces[index].isDecimalMark,
        pieces[index + 1].kind == .number
      {
        piece.text += pieces[index].text + pieces[index + 1].text
        piece.source = piece.source.lowerBound..<pieces[index + 1].source.upperBound
        index += 2
      }
      joined.append(piece)
    }
    pieces = joined
  }
}

extension Piece {
  var isDecimalMark: Bool { kind == .mark && (text == "." || text == ",") }
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
  func isWord(_ word: String) -> Bool { kind == .word && text == word }
  var isDash: Bool { isMark("-") || isMark("–") }
}
