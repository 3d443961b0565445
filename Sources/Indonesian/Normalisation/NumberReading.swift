/// A number as it is written, and the words for it.
enum NumberReading {
  /// Returns the words of digits with points and commas: grouped, decimal, or digit by digit.
  static func words(of text: String) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, let whole = integer(String(parts[0])), !parts[1].contains(".") {
      return whole + ["koma"] + NumberWords.spelled(parts[1])
    }
    if parts.count == 1, let whole = integer(text) { return whole }
    let points = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1, points.count == 2, let whole = integer(String(points[0])) {
      return whole + ["koma"] + NumberWords.spelled(points[1])
    }
    return NumberWords.spelled(text)
  }

  /// Returns the words of a whole number, grouped by points or not; nil where it is no cardinal.
  static func integer(_ text: String) -> [String]? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    let digits = groups.joined()
    // A leading zero, or more digits than anybody counts, is a number to be dialled.
    guard digits.count <= 12, digits == "0" || !digits.hasPrefix("0"), let value = Int(digits)
    else { return groups.count == 1 ? NumberWords.spelled(digits) : nil }
    return NumberWords.cardinal(value)
  }

  /// Returns hours and minutes of "07.30"; nil where it is no time.
  static func time(hours: some StringProtocol, minutes: some StringProtocol) -> [String]? {
    guard hours.count <= 2, minutes.count == 2, let hour = Int(hours), let minute = Int(minutes),
      hour <= 24, minute < 60
    else { return nil }
    return NumberWords.cardinal(hour) + (minute == 0 ? [] : NumberWords.cardinal(minute))
  }

  /// Returns day, month and year; nil where it is no date.
  static func date(day: String, month: String, year: String) -> [String]? {
    guard let day = Int(day), let month = Int(month), let year = Int(year), 1...31 ~= day,
      1...12 ~= month, 0...9_999 ~= year
    else { return nil }
    return NumberWords.cardinal(day) + [Marks.months[month - 1]] + NumberWords.cardinal(year)
  }

  /// Returns a fraction of two whole numbers; nil where it is none.
  static func fraction(_ above: String, _ below: String) -> [String]? {
    guard let above = Int(above), let below = Int(below), 1...999 ~= above, 2...999 ~= below else {
      return nil
    }
    if above == 1, below == 2 { return ["setengah"] }
    let words = NumberWords.cardinal(below)
    if above == 1, words.count == 1 { return ["seper" + words[0]] }
    return NumberWords.cardinal(above) + ["per" + words[0]] + words.dropFirst()
  }
}
