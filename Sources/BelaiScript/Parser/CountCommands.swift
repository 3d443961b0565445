/// Breathing and counting.
extension CommandParser {
  /// Reads `napas 4-2-6, 5 kali`, `napas 4-6, 1 menit`.
  static func breath(_ arguments: inout Arguments) throws(Diagnostic) -> Breath {
    let phases = try pattern(&arguments)
    let what = Wording("berapa kali atau berapa lama", "number of times or length")
    try arguments.comma(before: what)
    arguments.otherUnits = [Term.times.twin.indonesian, Term.times.twin.english]
    let (number, range) = try arguments.number(in: Bounds(1...500))
    var breath = Breath(
      inhale: phases[0], hold: phases.count > 2 ? phases[1] : .zero,
      exhale: phases.count > 2 ? phases[2] : phases[1],
      holdAfter: phases.count > 3 ? phases[3] : .zero, extent: .times(1))
    if arguments.takeTimes() {
      guard number.isWhole else {
        throw arguments.fault(.word(.notWhole(arguments.written(range))), range)
      }
      guard 1...500 ~= number.whole else { throw arguments.outOfRange(range, Bounds(1...500)) }
      breath.extent = .times(number.whole)
    } else {
      let (duration, range) = try arguments.duration(from: number, range)
      guard duration >= phases.reduce(.zero, +) else {
        throw arguments.fault(.command(.breathTooShort), range)
      }
      breath.extent = .duration(duration)
    }
    return breath
  }

  private static let phase = Bounds(
    least: Wording("0,5 detik", "0.5 seconds"), most: Wording("60 detik", "60 seconds"))

  /// Two to four lengths in seconds between dashes.
  private static func pattern(_ arguments: inout Arguments) throws(Diagnostic) -> [Duration] {
    if arguments.isAtEnd {
      throw arguments.missing(Wording("pola napas", "breathing pattern"))
    }
    var numbers: [Number] = []
    var places: [Range<Int>] = []
    repeat {
      guard case .number? = arguments.tokens.first?.kind else { throw patternFault(arguments) }
      let (number, range) = try arguments.number()
      numbers.append(number)
      places.append(range)
    } while arguments.takeTo()
    if case .word(let word)? = arguments.tokens.first?.kind, Unit.words[word] == .second {
      arguments.removeFirst()
    }
    guard 2...4 ~= numbers.count else {
      let whole = places[0].lowerBound..<places[places.count - 1].upperBound
      throw arguments.fault(.command(.breathPattern(arguments.written(whole))), whole)
    }
    let isHold = [false, numbers.count > 2, false, true]
    for index in numbers.indices {
      let least = isHold[index] ? 0 : 1
      guard least...60_000_000 ~= numbers[index].millionths else {
        throw arguments.outOfRange(places[index], phase)
      }
    }
    return numbers.map { Arguments.duration($0, .second) }
  }

  private static func patternFault(_ arguments: Arguments) -> Diagnostic {
    let part = arguments.part
    return arguments.fault(.command(.breathPattern(arguments.written(part))), part)
  }

  /// Reads `hitung 1 sampai 10, tiap 2 detik`, `hitung mundur 20 detik, ucapkan 5 terakhir`.
  static func count(_ arguments: inout Arguments) throws(Diagnostic) -> Count {
    if arguments.take(.down) { return try down(&arguments) }
    if arguments.isAtEnd {
      throw arguments.missing(Wording("apa yang dihitung", "beginning of the count"))
    }
    let (first, firstRange) = try arguments.number(in: Bounds(0...1000))
    guard arguments.takeTo() else {
      if case .word? = arguments.tokens.first?.kind { throw arguments.unexpected(insteadOf: .to) }
      throw arguments.missing(Wording("sampai berapa", "end of the count"))
    }
    return try numbers(from: first, firstRange, &arguments)
  }

  /// Reads the rest of `1 sampai 10, tiap 2 detik` from the last number on.
  private static func numbers(
    from first: Number, _ firstRange: Range<Int>, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Count {
    let from = try whole(first, firstRange, arguments)
    let to = try arguments.whole(in: 0...1000)
    try arguments.comma(before: Wording("tiap berapa detik", "beat"))
    guard arguments.take(.every) else { throw arguments.unexpected(insteadOf: .every) }
    let every = try arguments.duration().value
    return .numbers(from: from, to: to, every: every)
  }

  private static func whole(
    _ number: Number, _ range: Range<Int>, _ arguments: Arguments
  ) throws(Diagnostic) -> Int {
    guard number.isWhole else {
      throw arguments.fault(.word(.notWhole(arguments.written(range))), range)
    }
    guard 0...1000 ~= number.whole else { throw arguments.outOfRange(range, Bounds(0...1000)) }
    return number.whole
  }

  private static let countdown = Bounds(
    least: Wording("1 detik", "1 second"), most: Wording("1 jam", "1 hour"))

  private static func down(_ arguments: inout Arguments) throws(Diagnostic) -> Count {
    arguments.example = Directive.countdownExample
    if arguments.isAtEnd { throw arguments.missing(Wording("lamanya", "length")) }
    let (number, range) = try arguments.number(in: countdown)
    // `hitung mundur 10 sampai 1` counts numbers as well.
    if arguments.takeTo() { return try numbers(from: number, range, &arguments) }
    let (duration, whole) = try arguments.duration(from: number, range, in: countdown)
    let seconds = Int(duration.components.seconds)
    guard duration == .seconds(seconds) else {
      throw arguments.fault(.word(.notWhole(arguments.written(whole))), whole)
    }
    guard 1...3600 ~= seconds else { throw arguments.outOfRange(whole, countdown) }
    guard arguments.takeComma() else { return .down(duration, spoken: seconds) }
    return .down(duration, spoken: try spoken(of: seconds, &arguments))
  }

  /// Reads `ucapkan 5 terakhir`, `say last 5`.
  private static func spoken(
    of seconds: Int, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Int {
    guard arguments.take(.say) else { throw arguments.unexpected(insteadOf: .say) }
    let isBefore = arguments.take(.last)
    let start = arguments.remainder
    let spoken = try arguments.whole(in: 1...3600)
    if !isBefore { _ = arguments.take(.last) }
    guard spoken <= seconds else {
      throw arguments.fault(
        .command(.spokenExceeds(spoken: spoken, seconds: seconds)), start)
    }
    return spoken
  }
}
