/// The least and the most that a quantity may be, for messages.
struct Bounds {
  var least: Wording
  var most: Wording

  static let duration = Bounds(
    least: Wording("0,01 detik", "0.01 seconds"), most: Wording("12 jam", "12 hours"))

  init(least: Wording, most: Wording) {
    self.least = least
    self.most = most
  }

  init(_ bounds: ClosedRange<Int>) {
    least = Wording("\(bounds.lowerBound)", "\(bounds.lowerBound)")
    most = Wording("\(bounds.upperBound)", "\(bounds.upperBound)")
  }
}

/// Numbers and durations within commands.
extension Arguments {
  /// The longest duration of anything: half a day.
  static let longest = Duration.seconds(12 * 3600)

  /// Takes a number that is not negative.
  mutating func number(
    in bounds: Bounds = .duration
  ) throws(Diagnostic) -> (value: Number, range: Range<Int>) {
    guard let token = tokens.first else { throw missing(Wording("angkanya", "number")) }
    if case .number(let value) = token.kind {
      removeFirst()
      if value.isUnclear {
        throw fault(.word(.malformedNumber(written(token.range))), token.range)
      }
      return (value, token.range)
    }
    throw noNumber(token, bounds)
  }

  private func noNumber(_ token: Token, _ bounds: Bounds) -> Diagnostic {
    if case .dash = token.kind, let next = tokens.dropFirst().first, case .number = next.kind {
      return outOfRange(token.range.lowerBound..<next.range.upperBound, bounds)
    }
    let found = written(token.range)
    return fault(.word(.missingNumber(found: found, example: example)), token.range)
  }

  /// Takes a whole number within bounds.
  mutating func whole(in bounds: ClosedRange<Int>) throws(Diagnostic) -> Int {
    let (value, range) = try number(in: Bounds(bounds))
    guard value.isWhole else { throw fault(.word(.notWhole(written(range))), range) }
    guard bounds.contains(value.whole) else { throw outOfRange(range, Bounds(bounds)) }
    return value.whole
  }

  func outOfRange(_ range: Range<Int>, _ bounds: Bounds) -> Diagnostic {
    fault(
      .word(.outOfRange(written(range), least: bounds.least, most: bounds.most)), range)
  }

  /// Takes a duration such as `1,5 detik` or `2 menit 42 detik`, more than nothing.
  mutating func duration() throws(Diagnostic) -> (value: Duration, range: Range<Int>) {
    if tokens.isEmpty { throw missing(Wording("lamanya", "length")) }
    let (first, start) = try number()
    return try duration(from: first, start)
  }

  /// Takes the rest of a duration whose first number has been read.
  mutating func duration(
    from first: Number, _ start: Range<Int>, in bounds: Bounds = .duration
  ) throws(Diagnostic) -> (value: Duration, range: Range<Int>) {
    var (unit, end) = try self.unit(after: start)
    var total = Self.duration(first, unit)
    while case .number? = tokens.first?.kind {
      let (next, range) = try number()
      let (smaller, unitEnd) = try self.unit(after: range)
      guard smaller.seconds < unit.seconds else {
        let both = start.lowerBound..<unitEnd
        let late = written(range.lowerBound..<unitEnd)
        throw fault(.word(.unexpected(late, nearest: nil, example: example)), both)
      }
      total += Self.duration(next, smaller)
      unit = smaller
      end = unitEnd
    }
    let range = start.lowerBound..<end
    try requireSensible(total, range, bounds)
    return (total, range)
  }

  func requireSensible(
    _ duration: Duration, _ range: Range<Int>, _ bounds: Bounds = .duration
  ) throws(Diagnostic) {
    guard duration > .zero, duration <= Self.longest else {
      throw outOfRange(range, bounds)
    }
  }

  /// Takes a unit of time.
  mutating func unit(after number: Range<Int>) throws(Diagnostic) -> (unit: Unit, end: Int) {
    guard let token = tokens.first, case .word(let word) = token.kind else {
      let isOne = written(number) == "1"
      let likely = isOne ? likelyUnit.singular : likelyUnit.twin.wording
      throw fault(.word(.missingUnit(number: written(number), likely: likely)), number)
    }
    guard let unit = Unit.words[word] else {
      let nearest = NearestWord.of(word, among: Unit.spellings + otherUnits)
      throw fault(.word(.unknownUnit(written(token.range), nearest: nearest)), token.range)
    }
    removeFirst()
    return (unit, token.range.upperBound)
  }

  static func duration(_ number: Number, _ unit: Unit) -> Duration {
    .microseconds(number.millionths * unit.seconds)
  }
}
