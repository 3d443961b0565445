/// A length as people write it: `10`, `10 detik`, `1:30`, `2 menit 42 detik`, `5-10 detik`.
public struct WrittenLength: Equatable, Sendable {
  /// What a bare number means.
  public enum Unit: Int, Equatable, Sendable {
    case milliseconds = 1
    case seconds = 1_000
    case minutes = 60_000
    case hours = 3_600_000

    /// The unit that a word names.
    public init?(_ word: String) {
      switch word.lowercased() {
      case "ms", "milidetik", "milliseconds": self = .milliseconds
      case "detik", "dtk", "det", "d", "s", "sec", "secs", "second", "seconds", "\"", "″", "”",
        "''":
        self = .seconds
      case "menit", "mnt", "m", "min", "mins", "minute", "minutes", "'", "′", "’": self = .minutes
      case "jam", "j", "h", "hr", "hrs", "hour", "hours": self = .hours
      default: return nil
      }
    }
  }

  /// The shortest and the longest that is meant, in milliseconds; the same unless it is a range.
  public let milliseconds: ClosedRange<Int>

  /// No rest of the script language is longer.
  private static let longest = 12 * Unit.hours.rawValue

  public init?(milliseconds: Int) {
    guard 0...Self.longest ~= milliseconds else { return nil }
    self.milliseconds = milliseconds...milliseconds
  }

  /// Reads a length; nil where it is none, negative, or longer than twelve hours.
  public init?(_ text: String, unit: Unit = .seconds) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, Self.fillers.contains(first) { words.removeFirst() }
    var plain = words.joined(separator: " ").replacing("–", with: "-").replacing("—", with: "-")
    plain = plain.replacing(" sampai ", with: "-").replacing(" s/d ", with: "-")
    if plain.hasPrefix("±") || plain.hasPrefix("~") { plain.removeFirst() }
    let ends = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), let last = Self.amount(ends[ends.count - 1], unit) else {
      return nil
    }
    // In "5-10 menit" the unit stands once, for both.
    guard ends.count == 2 else {
      self.init(bounds: (last.total, last.total))
      return
    }
    guard let first = Self.amount(ends[0], last.unit ?? unit) else { return nil }
    self.init(bounds: (first.total, last.total))
  }

  private static let fillers: Set = [
    "jeda", "selama", "sekitar", "kira-kira", "kurang", "lebih", "pause", "for", "about", "±", "~",
  ]

  private init?(bounds: (Int, Int)) {
    guard bounds.0 <= bounds.1, 0...Self.longest ~= bounds.0, bounds.1 <= Self.longest else {
      return nil
    }
    milliseconds = bounds.0...bounds.1
  }

  /// Reads `1:30` or numbers with units; also says the last unit that was written.
  private static func amount(_ text: Substring, _ unit: Unit) -> (total: Int, unit: Unit?)? {
    if text.contains(":") { return clock(text).map { ($0, nil) } }
    var rest = text.drop(while: \.isWhitespace)
    var (total, last): (Double, Unit?) = (0, nil)
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
      guard let value = number(digits) else { return nil }
      rest = rest[digits.endIndex...].drop(while: \.isWhitespace)
      let word = rest.prefix { !$0.isWhitespace && !$0.isNumber }
      rest = rest[word.endIndex...].drop(while: \.isWhitespace)
      var name = word[...]
      if name.count > 1, name.last == "." { name.removeLast() }
      if name.isEmpty {
        // A bare number stands alone: "2 30" could mean anything.
        guard last == nil, rest.isEmpty else { return nil }
      } else {
        guard let named = Unit(String(name)), last.map({ named.rawValue < $0.rawValue }) ?? true
        else { return nil }
        last = named
      }
      total += value * Double((name.isEmpty ? unit : last ?? unit).rawValue)
    }
    return total <= Double(longest) ? (Int(total.rounded()), last) : nil
  }

  /// Reads `m:ss` or `h:mm:ss`.
  private static func clock(_ text: Substring) -> Int? {
    let words = text.filter { !$0.isWhitespace }
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 3 ? number($0[...]) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let seconds = numbers.reduce(0) { $0 * 60 + $1 }
    return Int((seconds * 1000).rounded())
  }

  /// Reads `1,5`; three digits after the mark may mean thousands and are nobody's rest.
  private static func number(_ text: Substring) -> Double? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
      parts.count == 1 || (1...2).contains(parts[1].count)
    else { return nil }
    return Double(parts.joined(separator: "."))
  }

  /// Whether nothing would be heard of it: the language writes no more than hundredths.
  public var isNothing: Bool { milliseconds.upperBound < 10 }

  /// The length in the words of a script, such as `2 menit 42 detik`.
  public var written: String {
    let (low, high) = (milliseconds.lowerBound, milliseconds.upperBound)
    if low / 10 == high / 10 { return Self.words(high) }
    if high < 60_000 { return "\(Self.decimal(max(10, low)))-\(Self.decimal(high)) detik" }
    return "\(Self.words(max(10, low))) - \(Self.words(high))"
  }

  private static func words(_ milliseconds: Int) -> String {
    let (hours, rest) = milliseconds.quotientAndRemainder(dividingBy: Unit.hours.rawValue)
    let (minutes, seconds) = rest.quotientAndRemainder(dividingBy: Unit.minutes.rawValue)
    var words: [String] = []
    if hours > 0 { words.append("\(hours) jam") }
    if minutes > 0 { words.append("\(minutes) menit") }
    if seconds >= 10 { words.append("\(decimal(seconds)) detik") }
    return words.joined(separator: " ")
  }

  private static func decimal(_ milliseconds: Int) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000 / 10)
    if rest == 0 { return "\(seconds)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(seconds),\(digits)"
  }
}
