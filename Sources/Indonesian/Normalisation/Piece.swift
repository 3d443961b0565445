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
  /// Whether every letter is a capital in the source.
  var isUpperCase = false
  /// Whether the first letter is a capital in the source.
  var isCapitalised = false
  /// UTF-8 byte offsets in the source text.
  var source: Range<Int>
}

extension Piece {
  func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
  func isWord(_ word: String) -> Bool { kind == .word && text == word }
  var isDash: Bool { isMark("-") || isMark("–") }
  /// What stands between the ends of a range: a dash, or a tilde.
  var isRangeMark: Bool { isDash || isMark("~") }
  fileprivate var isDecimalMark: Bool { isMark(".") || isMark(",") }
}

/// Cuts a text into pieces, once, from front to back.
struct PieceReader {
  private(set) var pieces: [Piece] = []
  /// Whether something unsaid stands between the last piece and what comes: 😀 parts words.
  private var isBroken = false

  init(_ text: String) {
    var offset = 0
    for character in text {
      let length = character.utf8.count
      add(character, at: offset..<offset + length)
      offset += length
    }
    pieces = Self.joined(pieces)
  }

  private mutating func add(_ character: Character, at source: Range<Int>) {
    switch CharacterFolding.fold(character) {
    case .letters(let letters, let isUpper): extend(.word, letters, isUpper: isUpper, source)
    case .digit(let digit): extend(.number, String(digit), isUpper: false, source)
    case .space: extend(.space, " ", isUpper: false, source)
    case .newline: pieces.append(Piece(kind: .newline, text: "\n", source: source))
    case .mark(let mark): pieces.append(Piece(kind: .mark, text: String(mark), source: source))
    case .nothing: isBroken = true
    case .invisible: break
    }
  }

  /// Adds to the last piece where it is of the same kind and touches.
  private mutating func extend(
    _ kind: Piece.Kind, _ text: String, isUpper: Bool, _ source: Range<Int>
  ) {
    defer { isBroken = false }
    let last = pieces.count - 1
    guard last >= 0, pieces[last].kind == kind, !isBroken || kind == .space else {
      return pieces.append(
        Piece(
          kind: kind, text: text, isUpperCase: isUpper, isCapitalised: isUpper, source: source))
    }
    // In place: a copy of the piece would make a long word cost the square of its length.
    if kind != .space { pieces[last].text += text }
    pieces[last].isUpperCase = pieces[last].isUpperCase && isUpper
    pieces[last].source = pieces[last].source.lowerBound..<source.upperBound
  }

  /// Makes one piece of digits with a point or comma between them, and of letters with an
  /// apostrophe: "1.500,5", "Jum'at".
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      var piece = pieces[index]
      index += 1
      while index + 1 < pieces.count, joins(pieces[index], piece, pieces[index + 1]) {
        let mark = pieces[index].isDecimalMark ? pieces[index].text : ""
        piece.text += mark + pieces[index + 1].text
        piece.isUpperCase = piece.isUpperCase && pieces[index + 1].isUpperCase
        piece.source = piece.source.lowerBound..<pieces[index + 1].source.upperBound
        index += 2
      }
      joined.append(piece)
    }
    return joined
  }

  private static func joins(_ mark: Piece, _ before: Piece, _ after: Piece) -> Bool {
    guard before.kind == after.kind, before.source.upperBound == mark.source.lowerBound,
      mark.source.upperBound == after.source.lowerBound
    else { return false }
    return before.kind == .number && mark.isDecimalMark
      || before.kind == .word && mark.isMark("'")
  }
}
