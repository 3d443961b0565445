/// Words made of blocks, to be read from across the room.
enum BigText {
  /// How large a dot is.
  enum Form: CaseIterable {
    /// Four cells wide, two high.
    case double
    /// Two cells wide, one high: about square.
    case single
    /// One cell wide, half a cell high; not in ASCII.
    case half
  }

  /// Returns the lines of the largest form that fits; nil where even the smallest does not, or where
  /// a character has no form.
  static func lines(
    _ text: String, rows: Int, columns: Int, isASCII: Bool, forms: [Form] = Form.allCases
  ) -> [String]? {
    guard !text.isEmpty, let words = words(text) else { return nil }
    return forms.lazy.filter { !isASCII || $0 != .half }.compactMap { form in
      let width = columns / form.width
      // What cannot fit is not tried: a line of text takes at least two rows.
      guard words.reduce(0, { $0 + $1.dots }) / max(width, 1) <= rows / 2,
        let dots = wrap(words, width: width)
      else { return nil }
      let lines = Array(dots.map { form.draw($0, isASCII: isASCII) }.joined(separator: [""]))
      return lines.count <= rows ? lines : nil
    }.first
  }

  /// A word as rows of dots.
  private typealias Dots = [String]

  private static func words(_ text: String) -> [Dots]? {
    let words = text.split(separator: " ").map { word in
      word.uppercased().map { BigFont.glyphs[$0] }
    }
    let known = words.map { $0.compactMap(\.self) }
    guard zip(words, known).allSatisfy({ $0.count == $1.count }) else { return nil }
    return known.map { glyphs in
      (0..<BigFont.rows).map { row in glyphs.map { $0[row] }.joined(separator: " ") }
    }
  }

  /// Puts words into lines no wider than so many dots, of about the same length; nil where a word is
  /// wider.
  private static func wrap(_ words: [Dots], width: Int) -> [Dots]? {
    guard let longest = words.map(\.dots).max(), longest <= width else { return nil }
    let count = fill(words, width: width).count
    let balanced = (longest...width).first { fill(words, width: $0).count == count }
    return fill(words, width: balanced ?? width)
  }

  private static func fill(_ words: [Dots], width: Int) -> [Dots] {
    words.reduce(into: []) { lines, word in
      guard let last = lines.last, last.dots + BigFont.space.count + word.dots <= width else {
        return lines.append(word)
      }
      lines[lines.count - 1] = zip(last, word).map { $0 + BigFont.space + $1 }
    }
  }
}

extension [String] {
  fileprivate var dots: Int { first?.count ?? 0 }
}

extension BigText.Form {
  /// Cells that a dot is wide.
  var width: Int {
    switch self {
    case .double: 4
    case .single: 2
    case .half: 1
    }
  }

  func draw(_ dots: [String], isASCII: Bool) -> [String] {
    switch self {
    case .double: scaled(dots, isASCII: isASCII).flatMap { [$0, $0] }
    case .single: scaled(dots, isASCII: isASCII)
    case .half:
      stride(from: 0, to: dots.count, by: 2).map { row in
        let below =
          row + 1 < dots.count ? dots[row + 1] : String(repeating: " ", count: dots[row].count)
        return String(zip(dots[row], below).map(Self.halves))
      }
    }
  }

  private func scaled(_ dots: [String], isASCII: Bool) -> [String] {
    let full = String(repeating: isASCII ? "#" : "█", count: width)
    let empty = String(repeating: " ", count: width)
    return dots.map { row in row.reduce(into: "") { $0 += $1 == " " ? empty : full } }
  }

  private static func halves(_ above: Character, _ below: Character) -> Character {
    switch (above, below) {
    case (" ", " "): " "
    case (" ", _): "▄"
    case (_, " "): "▀"
    default: "█"
    }
  }
}
