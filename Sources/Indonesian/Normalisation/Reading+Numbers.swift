extension Reading {
  /// Words before a time of day.
  private static let timeContexts = Set(["pukul", "pkl", "jam"])

  mutating func readNumber() {
    if readDate() || readTime() || readFraction() || readPhone() { return }
    let begin = index
    say(NumberReading.words(of: pieces[index].text), for: index..<index + 1)
    index += 1
    if readRange() { return }
    readSuffix()
    readUnit(begin: begin)
  }

  // MARK: - Whole forms

  /// 5/3/2026 and 2026-03-05.
  private mutating func readDate() -> Bool {
    guard let first = piece(1), let second = piece(2), let third = piece(3), let fourth = piece(4),
      second.kind == .number, fourth.kind == .number, first.text == third.text
    else { return false }
    let texts = (pieces[index].text, second.text, fourth.text)
    let words: [String]?
    if first.isMark("/"), fourth.text.count == 4 || fourth.text.count == 2 {
      words = NumberReading.date(day: texts.0, month: texts.1, year: texts.2)
    } else if first.isMark("-"), texts.0.count == 4, second.text.count == 2 {
      words = NumberReading.date(day: texts.2, month: texts.1, year: texts.0)
    } else {
      words = nil
    }
    guard let words else { return false }
    say(words, for: index..<index + 5)
    index += 5
    return true
  }

  /// 10:30 anywhere; 10.30 after "pukul", or where it can be nothing else.
  private mutating func readTime() -> Bool {
    if piece(1)?.isMark(":") == true, let minutes = piece(2), minutes.kind == .number,
      let words = NumberReading.time(hours: pieces[index].text, minutes: minutes.text)
    {
      say(words, for: index..<index + 3)
      index += 3
      return true
    }
    let parts = pieces[index].text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let words = NumberReading.time(hours: parts[0], minutes: parts[1]),
      Self.timeContexts.contains(previous?.text ?? "") || parts[0].count == 2
    else { return false }
    say(words, for: index..<index + 1)
    index += 1
    return true
  }

  /// 1/2, 3/4, and 1 1/2 as "satu setengah".
  private mutating func readFraction() -> Bool {
    if piece(1)?.isMark("/") == true, let below = piece(2), below.kind == .number,
      let words = NumberReading.fraction(pieces[index].text, below.text)
    {
      say(words, for: index..<index + 3)
      index += 3
      readUnit(begin: index - 1)
      return true
    }
    return false
  }

  /// 0812-3456-7890 is dialled.
  private mutating func readPhone() -> Bool {
    let text = pieces[index].text
    guard text.hasPrefix("0"), text.count >= 3, !text.contains(","), !text.contains(".") else {
      return false
    }
    say(NumberWords.spelled(text), for: index..<index + 1)
    index += 1
    while piece(0)?.isMark("-") == true, let more = piece(1), more.kind == .number {
      say(NumberWords.spelled(more.text), for: index + 1..<index + 2)
      index += 2
    }
    return true
  }

  // MARK: - What follows a number

  /// 2-3, 2 – 3: dua sampai tiga.
  private mutating func readRange() -> Bool {
    let dash = solid(from: 0)
    guard let mark = piece(dash), mark.isDash else { return false }
    let next = solid(from: dash + 1)
    // "5 -3" is no range, "5-3" and "5 - 3" are.
    guard let number = piece(next), number.kind == .number, (dash == 0) == (next == dash + 1) else {
      return false
    }
    say(["sampai"], for: index + dash..<index + dash + 1)
    index += next
    return true
  }

  /// 90-an, 10-nya.
  private mutating func readSuffix() {
    guard piece(0)?.isMark("-") == true, let suffix = piece(1), suffix.kind == .word,
      suffix.text == "an" || suffix.text == "nya"
    else { return }
    attach(suffix.text, of: index + 1)
    index += 2
  }

  /// 30 dtk, 2 cm, 3x, 20 m2.
  private mutating func readUnit(begin: Int) {
    let place = solid(from: 0)
    guard let unit = piece(place), unit.kind == .word, let words = Units.table[unit.text] else {
      return
    }
    // "5 s.d. 10" is a range, whose "s" is no second.
    if piece(place + 1)?.isMark(".") == true, piece(place + 2)?.kind == .word { return }
    if piece(place + 1)?.isMark("/") == true, unit.text == "s" { return }
    say(words.split(separator: " ").map(String.init), for: index + place..<index + place + 1)
    index += place + 1
    if let power = piece(0), power.kind == .number, let words = Units.powers[power.text] {
      say([words], for: index..<index + 1)
      index += 1
    }
  }
}
