extension Reading {
  /// Words before a time of day.
  private static let timeContexts = Set(["pukul", "pkl", "jam"])
  /// Words between two times.
  private static let timeLinks = Set(["sampai", "dengan", "hingga", "dan", "atau"])

  // MARK: - Dates

  /// 5/3/2026, 05-03-2026, 05.03.2026 and 2026-03-05; after "tanggal" also 5/3.
  mutating func readDate() -> Bool {
    readPointedDate() || readMarkedDate() || readShortDate()
  }

  private mutating func readPointedDate() -> Bool {
    let parts = pieces[index].text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      let words = NumberReading.date(day: parts[0], month: parts[1], year: parts[2])
    else { return false }
    return finish(words, count: 1)
  }

  private mutating func readMarkedDate() -> Bool {
    guard let first = piece(1), let month = piece(2), let second = piece(3), let last = piece(4),
      month.kind == .number, last.kind == .number, first.text == second.text,
      first.isMark("/") || first.isMark("-")
    else { return false }
    let begin = pieces[index].text
    let words: [String]?
    if begin.utf8.count == 4, first.isMark("-") {
      words = NumberReading.date(day: last.text[...], month: month.text[...], year: begin[...])
    } else if last.text.utf8.count == 4 || (last.text.utf8.count == 2 && first.isMark("/")) {
      words = NumberReading.date(day: begin[...], month: month.text[...], year: last.text[...])
    } else {
      words = nil
    }
    guard let words else { return false }
    return finish(words, count: 5)
  }

  private mutating func readShortDate() -> Bool {
    guard ["tanggal", "tgl"].contains(previous?.text), let mark = piece(1), let month = piece(2),
      mark.isMark("/") || mark.isMark("-"), month.kind == .number,
      let words = NumberReading.date(
        day: pieces[index].text[...], month: month.text[...], year: nil)
    else { return false }
    // "tanggal 5-7" is a range, unless a month is written with two digits.
    guard mark.isMark("/") || month.text.utf8.count == 2 && month.text.hasPrefix("0") else {
      return false
    }
    return finish(words, count: 3)
  }

  private mutating func finish(_ words: [String], count: Int) -> Bool {
    say(words, for: index..<index + count)
    index += count
    _ = readRange(isTight: false)
    return true
  }

  // MARK: - Times

  /// 10:30 anywhere; 10.30 after "pukul", or where it can be nothing else.
  mutating func readTime() -> Bool {
    guard let (words, count) = colonTime ?? pointTime else { return false }
    say(words, for: index..<index + count)
    index += count
    timeEnd = tokens.count
    _ = readRange(isTight: false)
    return true
  }

  private var colonTime: (words: [String], count: Int)? {
    guard let minutes = timePart(after: 1), piece(0)?.kind == .number else { return nil }
    let hours = pieces[index].text
    if let seconds = timePart(after: 3),
      let words = NumberReading.time(hours[...], minutes[...], seconds[...])
    {
      return (words, 5)
    }
    return NumberReading.time(hours[...], minutes[...]).map { ($0, 3) }
  }

  private func timePart(after colon: Int) -> String? {
    guard piece(colon)?.isMark(":") == true, let part = piece(colon + 1), part.kind == .number
    else { return nil }
    return part.text
  }

  private var pointTime: (words: [String], count: Int)? {
    let parts = pieces[index].text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    guard expectsTime || (parts.count == 2 && parts[0].utf8.count == 2 && !isMeasure(from: 1))
    else { return nil }
    let words =
      parts.count == 2
      ? NumberReading.time(parts[0], parts[1])
      : NumberReading.time(parts[0], parts[1], parts[2])
    return words.map { ($0, 1) }
  }

  /// Whether a word before this number, or the beginning of a range, says that it is a time.
  private var expectsTime: Bool {
    if Self.timeContexts.contains(previous?.text ?? "") { return true }
    guard let timeEnd, tokens.count > timeEnd, tokens.count <= timeEnd + 2,
      case .word(let word)? = tokens.last?.kind
    else { return false }
    return Self.timeLinks.contains(word)
  }
}
