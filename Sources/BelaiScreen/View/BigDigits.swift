/// A time made of blocks, to be read from across the room.
enum BigDigits {
  static let rows = 5

  /// Returns the lines of the largest form that fits; nil where even the smallest does not.
  static func lines(_ time: String, rows: Int, columns: Int, isASCII: Bool) -> [String]? {
    let glyphs = time.compactMap { shapes[$0] }
    let dots = glyphs.reduce(0) { $0 + ($1.first?.count ?? 0) } + glyphs.count - 1
    guard dots > 0 else { return nil }
    let scale = min(rows / Self.rows, columns / (2 * dots), 2)
    guard scale >= 1 else { return nil }
    let full = String(repeating: isASCII ? "#" : "█", count: 2 * scale)
    let empty = String(repeating: " ", count: 2 * scale)
    return (0..<Self.rows).flatMap { row in
      let bits = glyphs.map { $0[row] }.joined(separator: " ")
      let line = bits.reduce(into: "") { $0 += $1 == "x" ? full : empty }
      return [String](repeating: line, count: scale)
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["xxx", "x x", "x x", "x x", "xxx"], "1": [" x ", "xx ", " x ", " x ", "xxx"],
    "2": ["xxx", "  x", "xxx", "x  ", "xxx"], "3": ["xxx", "  x", "xxx", "  x", "xxx"],
    "4": ["x x", "x x", "xxx", "  x", "  x"], "5": ["xxx", "x  ", "xxx", "  x", "xxx"],
    "6": ["xxx", "x  ", "xxx", "x x", "xxx"], "7": ["xxx", "  x", "  x", "  x", "  x"],
    "8": ["xxx", "x x", "xxx", "x x", "xxx"], "9": ["xxx", "x x", "xxx", "  x", "xxx"],
    ":": [" ", "x", " ", "x", " "],
  ]
}
