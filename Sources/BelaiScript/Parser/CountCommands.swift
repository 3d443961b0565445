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

  /// Two to four lengths in seconds between dashes.
  private static func pattern(_ arguments: inout Arguments) throws(Diagnostic) -> [Duration] {
    if arguments.isAtEnd {
      throw arguments.missing(Wording("pola napas", "breathing pattern"))
    }
    var numbers: [Number] = []
    let start = arguments.remainder.lowerBound
    var end = start
    repeat {
      guard case .number(let number)? = arguments.tokens.first?.kind else {
        throw patternFault(arguments)
      }
      end = arguments.tokens.first?.range.upperBound ?? end
      arguments.removeFirst()
      numbers.append(number)
    } while arguments.takeTo()
    if case .word(let word)? = arguments.tokens.first?.kind, Unit.words[word] == .second {
      arguments.removeFirst()
    }
    let isHold = [false, numbers.count > 2, false, true]
    let isSensible = numbers.enumerated().allSatisfy { index, number in
      number.millionths <= 60_000_000 && !number.isUnclear
        && (number.millionths > 0 || isHold[min(index, 3)])
    }
    guard 2...4 ~= numbers.count, isSensible else {
      throw arguments.fault(.command(.breathPattern(arguments.written(start..<end))), start..<end)
    }
    return numbers.map { Arguments.duration($0, .second) }
  }

  private static func patternFault(_ arguments: Arguments) -> Diagnostic {
    let part = arguments.part
    return arguments.fault(.command(.breathPattern(arguments.written(part))), part)
  }

  /// Reads `hitung 1 sampai 10, tiap 2 detik`, `hitung mundur 20 detik, ucapkan 5 terakhir`.
  static func count(_ arguments: inout Arguments) throws(Diagnostic) -> Count {
    let isDown = arguments.take(.down)
    if arguments.isAtEnd {
      throw arguments.missing(Wording("apa yang dihitung", "what to count"))
    }
    let (first, firstRange) = try arguments.number(in: Bounds(0...1000))
    guard arguments.takeTo() else {
      guard isDown else {
        throw arguments.missing(Wording("sampai berapa", "where to count to"))
      }
      return try down(first, firstRange, &arguments)
    }
    let from = try whole(first, firstRange, arguments)
    let to = try arguments.whole(in: 0...1000)
    try arguments.comma(before: Wording("tiap berapa detik", "beat"))
    guard arguments.take(.every) else { throw arguments.unexpected() }
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

  private static func down(
    _ number: Number, _ range: Range<Int>, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Count {
    let (duration, whole) = try arguments.duration(from: number, range)
    let seconds = Int(duration.components.seconds)
    guard duration == .seconds(seconds) else {
      throw arguments.fault(.word(.notWhole(arguments.written(whole))), whole)
    }
    guard 1...3600 ~= seconds else {
      throw arguments.outOfRange(
        whole, Bounds(least: Wording("1 detik", "1 second"), most: Wording("1 jam", "1 hour")))
    }
    guard arguments.takeComma() else { return .down(duration, spoken: seconds) }
    return .down(duration, spoken: try spoken(of: seconds, &arguments))
  }

  /// Reads `ucapkan 5 terakhir`, `say last 5`.
  private static func spoken(
    of seconds: Int, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Int {
    guard arguments.take(.say) else { throw arguments.unexpected() }
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
