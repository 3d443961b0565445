/// Text broken into lines of a terminal.
enum Lines {
  /// Breaks text at its spaces, and words that are too long wherever they must.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.cells + 1 + word.cells <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var pieces = pieces(of: word, width: width)
      line = pieces.popLast() ?? ""
      lines += pieces
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Breaks text into lines that differ as little in length as may be, for the eye's calm.
  static func balanced(_ text: String, width: Int) -> [String] {
    let count = wrap(text, width: width).count
    guard count > 1 else { return wrap(text, width: width) }
    let longest = text.split(separator: " ").map(\.cells).max() ?? 1
    var (low, high) = (min(width, longest), width)
    while low < high {
      let middle = (low + high) / 2
      if wrap(text, width: middle).count <= count { high = middle } else { low = middle + 1 }
    }
    return wrap(text, width: high)
  }

  /// Returns the text, or as much of it as fits with `end` behind it.
  static func clip(_ text: String, width: Int, end: String) -> String {
    guard text.cells > width else { return text }
    let end = end.cells <= width ? end : ""
    return prefix(text[...], width: width - end.cells) + end
  }

  /// Returns at most `count` lines; where some are left out, the last one ends with `end`.
  static func clip(_ lines: [String], count: Int, width: Int, end: String) -> [String] {
    guard lines.count > count else { return lines }
    var kept = Array(lines.prefix(max(0, count)))
    if let last = kept.popLast() {
      let end = end.cells <= width ? end : ""
      kept.append(prefix(last[...], width: width - end.cells) + end)
    }
    return kept
  }

  /// Joins items with gaps between, as many to a line as fit.
  static func fill(_ items: [String], gap: String, width: Int) -> [String] {
    items.reduce(into: []) { lines, item in
      if let last = lines.last, last.cells + gap.cells + item.cells <= width {
        lines[lines.count - 1] = last + gap + item
      } else {
        lines.append(item)
      }
    }
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.cells > width {
      let piece = prefix(rest, width: width)
      guard !piece.isEmpty else { return pieces }
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces + [String(rest)]
  }

  private static func prefix(_ text: Substring, width: Int) -> String {
    var taken = ""
    var cells = 0
    for character in text {
      cells += String(character).cells
      if cells > width { break }
      taken.append(character)
    }
    return taken
  }
}
