import Glibc

/// A small generator of random numbers (SplitMix64): the same seed gives the same sounds.
struct Random {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number in 0..<1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * unit()
  }

  /// Returns a number between the bounds whose logarithm is evenly spread, as pitches and sizes
  /// are in nature.
  mutating func proportion(in range: ClosedRange<Double>) -> Double {
    range.lowerBound * exp2(log2(range.upperBound / range.lowerBound) * unit())
  }

  /// Returns white noise in −1…1.
  mutating func noise(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float(number(in: -1...1)) }
  }
}
