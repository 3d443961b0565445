/// Breaks words into lines by an approximation of their width.
///
/// The widths are those of a wide common face (DejaVu Sans), so that other faces never take more.
struct TextFit {
  /// In pixels.
  let size: Double

  func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + Self.em($1) } * size
  }

  /// Returns at most `count` lines no wider than `width`; what does not fit ends with "…".
  func lines(_ text: String, width: Double, count: Int) -> [String] {
    guard count > 0, width > 1.5 * size else { return [] }
    var lines: [String] = []
    var words = text.split(separator: " ")[...]
    while let first = words.first, lines.count < count {
      var line = String(first)
      words.removeFirst()
      while let next = words.first, self.width(of: line + " " + next) <= width {
        line += " " + next
        words.removeFirst()
      }
      lines.append(line)
    }
    let isCut = !words.isEmpty
    return lines.enumerated().map { index, line in
      let mustEnd = isCut && index == lines.count - 1
      return mustEnd || self.width(of: line) > width ? cut(line, width) : line
    }
  }

  private func cut(_ line: String, _ width: Double) -> String {
    var kept = line[...]
    while !kept.isEmpty, self.width(of: kept) + size > width { kept.removeLast() }
    return kept.trimmedEnd + "…"
  }

  private static func em(_ character: Character) -> Double {
    switch character {
    case "i", "l", "j", ".", ",", ":", ";", "'", "|", "!", " ": 0.33
    case "f", "t", "r", "(", ")", "-", "/": 0.41
    case "m", "w", "M", "W", "%", "@", "—", "…": 1.0
    case "A"..."Z": 0.70
    default: character.isASCII ? 0.62 : 0.80
    }
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var text = self
    while let last = text.last, " ,.;:".contains(last) { text.removeLast() }
    return text
  }
}
