/// What stands on a terminal: the part of ECMA-48 that the program uses, the rest is noted.
struct TerminalScreen {
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var pending = ""
  private(set) var isCursorShown = true
  /// Sequences that are not known.
  private(set) var strange: [String] = []

  init(columns: Int, rows: Int) {
    cells = [[Character]](repeating: [Character](repeating: " ", count: columns), count: rows)
  }

  /// The lines without what is empty at their ends.
  var lines: [String] {
    cells.map { line in
      line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// The words one after the other, whatever line they stand on.
  var flowing: String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  mutating func write(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if !pending.isEmpty { return control(scalar) }
    switch scalar {
    case "\u{1B}": pending = "\u{1B}"
    case "\n": lineFeed()
    case "\r": column = 0
    case _ where scalar.value < 0x20: break
    default: put(Character(scalar))
    }
  }

  private mutating func put(_ character: Character) {
    if column >= cells[row].count {
      column = 0
      lineFeed()
    }
    cells[row][column] = character
    column += 1
  }

  private mutating func lineFeed() {
    guard row + 1 == cells.count else { return row += 1 }
    cells.removeFirst()
    cells.append([Character](repeating: " ", count: cells[0].count))
  }

  private mutating func control(_ scalar: Unicode.Scalar) {
    pending.unicodeScalars.append(scalar)
    guard pending.count > 2, scalar.value >= 0x40, scalar.value <= 0x7E else { return }
    carryOut(pending.dropFirst(2))
    pending = ""
  }

  private mutating func carryOut(_ sequence: Substring) {
    let numbers = sequence.dropLast().split(separator: ";").compactMap { Int($0) }
    switch sequence.last {
    case "H":
      row = min(max((numbers.first ?? 1) - 1, 0), cells.count - 1)
      column = (numbers.count > 1 ? numbers[1] : 1) - 1
    case "J": for line in cells.indices { erase(line, from: 0) }
    case "K": erase(row, from: column)
    case "m": break
    case "h" where sequence == "?25h": isCursorShown = true
    case "l" where sequence == "?25l": isCursorShown = false
    case "h" where sequence == "?2026h", "l" where sequence == "?2026l": break
    default: strange.append(String(sequence))
    }
  }

  private mutating func erase(_ line: Int, from start: Int) {
    for index in cells[line].indices where index >= start { cells[line][index] = " " }
  }
}
