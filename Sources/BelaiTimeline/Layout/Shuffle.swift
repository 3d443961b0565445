import BelaiScript

/// SplitMix64 (Steele, Lea, Flood 2014): small, fast, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
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
}

/// The choices of one `[acak]` block: each has a stream of its own, so that a block elsewhere in
/// the script does not change them.
struct Shuffle {
  private var generator: SplitMix64
  private var last: Int?

  init(seed: UInt64, at span: Span) {
    var mixer = SplitMix64(seed: seed)
    generator = SplitMix64(
      seed: mixer.next() ^ UInt64(span.file) << 40 ^ UInt64(span.bytes.lowerBound))
  }

  /// Returns an index below `count`, never the same twice in a row where there is a choice.
  mutating func next(of count: Int) -> Int {
    precondition(count > 0, "a shuffle has lines")
    guard count > 1 else { return 0 }
    let choices = last == nil ? count : count - 1
    var index = Int(generator.next() % UInt64(choices))
    if let last, index >= last { index += 1 }
    last = index
    return index
  }
}
