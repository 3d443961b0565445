/// A number as it is written, and the words for it.
enum NumberReading {
  /// Returns the words of digits with points and commas: grouped, decimal, or digit by digit.
  static func words(of text: String) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, let whole = integer(parts[0]), !parts[1].contains(".") {
      return whole + ["koma"] + NumberWords.spelled(parts[1])
    }
    guard parts.count == 1 else { return NumberWords.spelled(text) }
    if let whole = integer(text[...]) { return whole }
    // A point that groups nothing is an English decimal point.
    let points = text.split(separator: ".", omittingEmptySubsequences: false)
    if points.count == 2, let whole = integer(points[0]) {
      return whole + ["koma"] + NumberWords.spelled(points[1])
    }
    return NumberWords.spelled(text)
  }

  /// Returns the value of a whole number, grouped by points or not; nil where it is no cardinal.
  static func value(of text: String) -> Int? {
    guard let digits = digits(of: text[...]), digits.utf8.count <= 12 else { return nil }
    return Int(digits)
  }

  /// Returns the digits of a whole number without its grouping; nil where the points group nothing.
  private static func digits(of text: Substring) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return text.contains(",") ? nil : String(text) }
    let isGrouped =
      (1...3).contains(groups[0].utf8.count) && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return isGrouped ? groups.joined() : nil
  }

  private static func integer(_ text: Substring) -> [String]? {
    guard let digits = digits(of: text) else { return nil }
    // A leading zero, or more digits than anybody counts, is a number to be dialled.
    guard digits.utf8.count <= 12, digits == "0" || !digits.hasPrefix("0"), let value = Int(digits)
    else { return NumberWords.spelled(digits) }
    return NumberWords.cardinal(value)
  }

  /// Returns hours, minutes and seconds of "07.30"; nil where it is no time.
  static func time(
    _ hours: Substring, _ minutes: Substring, _ seconds: Substring? = nil
  ) -> [String]? {
    guard hours.utf8.count <= 2, let hour = Int(hours), hour <= 24, let past = sixtieth(minutes)
    else { return nil }
    var words = hours == "00" ? ["nol", "nol"] : NumberWords.cardinal(hour)
    guard let seconds else { return words + (past == 0 ? [] : sixtiethWords(past)) }
    guard let rest = sixtieth(seconds) else { return nil }
    words += past == 0 ? ["nol", "nol"] : sixtiethWords(past)
    return words + (rest == 0 ? [] : sixtiethWords(rest))
  }

  private static func sixtieth(_ text: Substring) -> Int? {
    guard text.utf8.count == 2, let value = Int(text), 0..<60 ~= value else { return nil }
    return value
  }

  private static func sixtiethWords(_ value: Int) -> [String] {
    (value < 10 ? ["nol"] : []) + NumberWords.cardinal(value)
  }

  /// Returns day, month and year, if there is one; nil where it is no date.
  static func date(day: Substring, month: Substring, year: Substring?) -> [String]? {
    guard let day = Int(day), 1...31 ~= day, let month = Int(month), 1...12 ~= month else {
      return nil
    }
    let words = NumberWords.cardinal(day) + [Calendar.months[month - 1]]
    guard let year else { return words }
    guard let number = Int(year), 0...9_999 ~= number else { return nil }
    return words + NumberWords.cardinal(number)
  }

  /// Returns a fraction of two whole numbers, smaller than one; nil where it is none.
  static func fraction(_ above: String, _ below: String) -> [String]? {
    guard !above.hasPrefix("0"), !below.hasPrefix("0"), let above = Int(above),
      let below = Int(below), above < below, 2...1_000 ~= below
    else { return nil }
    if above == 1, below == 2 { return ["setengah"] }
    let words = NumberWords.cardinal(below)
    let head = above == 1 ? ["seper" + words[0]] : NumberWords.cardinal(above) + ["per" + words[0]]
    return head + words.dropFirst()
  }
}
