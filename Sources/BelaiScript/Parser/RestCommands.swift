/// Rests, waits and what goes with a beat.
extension CommandParser {
  /// Reads `jeda 8 detik`, `jeda 5-20 detik`, `jeda sisa waktu`.
  static func rest(_ arguments: inout Arguments) throws(Diagnostic) -> Rest {
    if arguments.take(.remaining) { return .remaining }
    if arguments.isAtEnd { throw arguments.missing(Wording("lamanya", "length")) }
    if case .word(let word)? = arguments.tokens.first?.kind,
      ["sisa", "remaining"].contains(word)
    {
      throw arguments.unexpected(insteadOf: .remaining)
    }
    let (first, firstRange) = try arguments.number()
    guard arguments.takeTo() else {
      return try fixedOrElastic(first, firstRange, &arguments)
    }
    let (second, secondRange) = try arguments.number()
    let (unit, end) = try arguments.unit(after: secondRange)
    let bounds = (Arguments.duration(first, unit), Arguments.duration(second, unit))
    let range = firstRange.lowerBound..<end
    try arguments.requireSensible(bounds.0, range)
    try arguments.requireSensible(bounds.1, range)
    return try elastic(bounds, firstRange, secondRange, arguments)
  }

  /// A single duration, or `30 detik - 1 menit`.
  private static func fixedOrElastic(
    _ first: Number, _ range: Range<Int>, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Rest {
    let (low, lowRange) = try arguments.duration(from: first, range)
    guard arguments.takeTo() else { return .fixed(low) }
    let (high, highRange) = try arguments.duration()
    return try elastic((low, high), lowRange, highRange, arguments)
  }

  private static func elastic(
    _ bounds: (Duration, Duration), _ low: Range<Int>, _ high: Range<Int>, _ arguments: Arguments
  ) throws(Diagnostic) -> Rest {
    guard bounds.0 < bounds.1 else {
      throw arguments.fault(
        .command(.rangeReversed(low: arguments.written(low), high: arguments.written(high))),
        low.lowerBound..<high.upperBound)
    }
    return .elastic(bounds.0...bounds.1)
  }

  /// How long a wait lasts whose limit is not written.
  static let defaultWait = Duration.seconds(60)

  /// Reads `tunggu lanjut, paling lama 60 detik, ingatkan tiap 20 detik`.
  static func wait(_ arguments: inout Arguments) throws(Diagnostic) -> Wait {
    var wait = Wait(limit: defaultWait)
    if arguments.takeComma() {
      guard arguments.take(.atMost) else {
        guard arguments.take(.remindEvery) else {
          throw arguments.unexpected(insteadOf: .atMost, .remindEvery)
        }
        return try reminder(wait, &arguments)
      }
      wait.limit = try arguments.duration().value
      if arguments.takeComma() {
        guard arguments.take(.remindEvery) else {
          throw arguments.unexpected(insteadOf: .remindEvery)
        }
        return try reminder(wait, &arguments)
      }
    }
    return wait
  }

  private static func reminder(
    _ wait: Wait, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Wait {
    let (every, range) = try arguments.duration()
    guard every < wait.limit else { throw arguments.fault(.command(.reminderTooLate), range) }
    return Wait(limit: wait.limit, reminder: every)
  }

  /// Reads `selama 2 menit`.
  static func during(_ arguments: inout Arguments) throws(Diagnostic) -> Duration {
    arguments.likelyUnit = .minute
    return try arguments.duration().value
  }

  /// Reads `ulangi 3 kali`.
  static func times(_ arguments: inout Arguments) throws(Diagnostic) -> Int {
    if arguments.isAtEnd {
      throw arguments.missing(Wording("berapa kali", "number of times"))
    }
    let times = try arguments.whole(in: 1...1000)
    if !arguments.isAtEnd, !arguments.takeTimes() {
      throw arguments.unexpected(insteadOf: .times)
    }
    return times
  }

  /// Reads `irama 20 per menit, selama 2 menit`; without the length it opens a block.
  static func strokes(_ arguments: inout Arguments) throws(Diagnostic) -> Command {
    if arguments.isAtEnd {
      throw arguments.missing(Wording("berapa per menit", "number per minute"))
    }
    let bounds = Bounds(1...240)
    let (number, range) = try arguments.number(in: bounds)
    guard 1_000_000...240_000_000 ~= number.millionths else {
      throw arguments.outOfRange(range, bounds)
    }
    guard arguments.take(.perMinute) else {
      if arguments.isAtEnd { throw arguments.missing(Wording("'per menit'", "words 'per minute'")) }
      throw arguments.unexpected(insteadOf: .perMinute)
    }
    let perMinute = Double(number.millionths) / 1_000_000
    guard !arguments.isAtEnd else { return .open(.strokes(perMinute: perMinute)) }
    guard arguments.takeComma(), arguments.take(.lasting) else {
      throw arguments.unexpected(insteadOf: .lasting)
    }
    arguments.likelyUnit = .minute
    let duration = try arguments.duration().value
    return .item(.strokes(Strokes(perMinute: perMinute, duration: duration), arguments.span))
  }
}
