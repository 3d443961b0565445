/// A disc that grows and shrinks inside a ring of dots; cells are taken as twice as high as wide.
struct Disc {
  /// In rows, from the middle.
  let radius: Int
  /// How much of the ring is filled, 0…1.
  let fill: Double

  /// The largest disc that fits; nil where none can be made out.
  init?(rows: Int, columns: Int, fill: Double) {
    radius = min((rows - 1) / 2, (columns - 1) / 4, 9)
    self.fill = min(1, max(0, fill))
    if radius < 1 { return nil }
  }

  func lines(isASCII: Bool) -> [String] {
    let (full, dot): (Character, Character) = isASCII ? ("#", ".") : ("█", "·")
    return (-radius...radius).map { row in
      (-2 * radius...2 * radius).reduce(into: "") { line, column in
        let distance = Self.distance(row, column)
        let isRing = abs(distance - Double(radius)) < 0.5
        line.append(distance <= fill * Double(radius) + 0.2 ? full : isRing ? dot : " ")
      }
    }
  }

  private static func distance(_ row: Int, _ column: Int) -> Double {
    let (x, y) = (Double(column) / 2, Double(row))
    return (x * x + y * y).squareRoot()
  }
}
