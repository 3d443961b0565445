/// A point in pixels (96 to the inch), from the upper left corner.
struct Point {
  var x: Double
  var y: Double
}

/// Collects the elements of an SVG picture.
struct Drawing {
  private(set) var body = ""

  mutating func rect(
    _ style: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0,
    title: String? = nil
  ) {
    let corner = radius > 0 ? " rx=\"\(px(radius))\"" : ""
    let start =
      "<rect class=\"\(style)\" x=\"\(px(x))\" y=\"\(px(y))\" width=\"\(px(width))\""
      + " height=\"\(px(height))\"\(corner)"
    guard let title else { return add(start + "/>") }
    add(start + "><title>\(title.escapedForMarkup)</title></rect>")
  }

  mutating func line(_ style: String, from start: Point, to end: Point) {
    add(
      "<line class=\"\(style)\" x1=\"\(px(start.x))\" y1=\"\(px(start.y))\" x2=\"\(px(end.x))\""
        + " y2=\"\(px(end.y))\"/>")
  }

  mutating func dot(_ style: String, at point: Point, radius: Double) {
    add(
      "<circle class=\"\(style)\" cx=\"\(px(point.x))\" cy=\"\(px(point.y))\" r=\"\(px(radius))\"/>"
    )
  }

  mutating func shape(_ style: String, _ points: [Point], closed: Bool = false) {
    let list = points.map { "\(px($0.x)),\(px($0.y))" }.joined(separator: " ")
    add("<\(closed ? "polygon" : "polyline") class=\"\(style)\" points=\"\(list)\"/>")
  }

  mutating func text(_ style: String, _ text: String, at point: Point) {
    add(
      "<text class=\"\(style)\" x=\"\(px(point.x))\" y=\"\(px(point.y))\">"
        + text.escapedForMarkup + "</text>")
  }

  private mutating func add(_ element: String) {
    body += element + "\n"
  }
}

/// Returns `value` with at most two decimals, as SVG reads it.
func px(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return sign + "\(whole)" }
  return sign + "\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : two(rest))
}
