/// How far elastic rests are stretched, and what the rests that take all remaining time get.
///
/// All elastic rests share one fraction between their bounds. Each takes the difference of two
/// rounded cumulative shares, so that the remainders spread over them and the sum is exact.
struct Stretch {
  /// The fraction as `taken` of `slack` frames.
  var taken: Int
  var slack: Int
  /// Frames for all rests of remaining time together, and how many such rests there are.
  var remaining = 0
  var remainingRests = 0
  /// Frames that no rest could take; they lengthen the tail.
  var left = 0

  private(set) var passedSlack = 0
  private(set) var passedRemaining = 0

  init(taken: Int, of slack: Int) {
    self.taken = taken
    self.slack = slack
  }

  static let shortest = Stretch(taken: 0, of: 1)
  static let longest = Stretch(taken: 1, of: 1)
  /// Where no length is wanted every rest has the middle of its bounds.
  static let middle = Stretch(taken: 1, of: 2)

  /// Returns the length of the next elastic rest, in frames.
  mutating func elastic(_ bounds: ClosedRange<Int>) -> Int {
    let before = share(passedSlack)
    passedSlack += bounds.count - 1
    return bounds.lowerBound + share(passedSlack) - before
  }

  /// Returns the length of the next rest of remaining time, in frames.
  mutating func takeRemaining() -> Int {
    defer { passedRemaining += 1 }
    guard passedRemaining < remainingRests else { return 0 }
    let (each, odd) = remaining.quotientAndRemainder(dividingBy: remainingRests)
    return each + (passedRemaining < odd ? 1 : 0)
  }

  private func share(_ passed: Int) -> Int {
    guard slack > 0 else { return 0 }
    return Int(clamping: Int128(taken) * Int128(passed) / Int128(slack))
  }
}
