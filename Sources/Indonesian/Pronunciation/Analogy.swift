/// Judges the e's of a word that no table has by the words in the lexicon that look most like it.
///
/// Every e in the lexicon is an example: the letters around it, and how many vowels come before
/// and after. An example counts the more, the more of this it shares with the e in question, so
/// that loanwords are judged by loanwords and native words by native ones.
struct Analogy: Sendable {
  /// What is seen from an e.
  private struct Example {
    let left: [UInt8]
    let right: [UInt8]
    let vowelsBefore: Int
    let vowelsAfter: Int
    let isFull: Bool

    init(_ letters: [UInt8], at index: Int) {
      left = (1...Self.reach).map { index >= $0 ? Self.plain(letters[index - $0]) : 0 }
      right = (1...Self.reach).map {
        index + $0 < letters.count ? Self.plain(letters[index + $0]) : 0
      }
      vowelsBefore = letters[..<index].count(where: Letter.isVowel)
      vowelsAfter = letters[(index + 1)...].count(where: Letter.isVowel)
      isFull = letters[index] == Letter.fullE
    }

    static let reach = 4

    private static func plain(_ letter: UInt8) -> UInt8 { Lexicon.plain(letter) ?? letter }

    var bucket: Int { Int(left[0]) << 8 | Int(right[0]) }
  }

  private let buckets: [Int: [Example]]

  init(_ lexicon: Lexicon) {
    var buckets: [Int: [Example]] = [:]
    for marked in lexicon.spellings {
      let letters = marked.utf8.filter { !Letter.isMark($0) && $0 != Letter.glottalStop }
      for index in letters.indices
      where letters[index] == Letter.e || letters[index] == Letter.fullE {
        let example = Example(letters, at: index)
        buckets[example.bucket, default: []].append(example)
      }
    }
    self.buckets = buckets
  }

  /// Returns whether the e at an index is more likely a full e than a schwa.
  func isFull(_ letters: [UInt8], at index: Int) -> Bool {
    let asked = Example(letters, at: index)
    var balance = 0.0
    for example in buckets[asked.bucket] ?? [] {
      let weight = Self.likeness(asked, example)
      balance += example.isFull ? weight : -weight
    }
    return balance >= 0
  }

  // Letters that match in one run outwards from the e weigh most; the place in the word weighs too.
  private static func likeness(_ one: Example, _ other: Example) -> Double {
    let run = run(one.left, other.left) + run(one.right, other.right)
    var exponent = Double(run) * 1.5
    if min(one.vowelsAfter, 3) == min(other.vowelsAfter, 3) { exponent += 1 }
    if min(one.vowelsBefore, 2) == min(other.vowelsBefore, 2) { exponent += 1 }
    return power(exponent)
  }

  private static func run(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var length = 0
    while length < Example.reach, one[length] == other[length] {
      length += 1
      if one[length - 1] == 0 { return length + 1 }
    }
    return length
  }

  // Four to the exponent, in steps of a half.
  private static func power(_ exponent: Double) -> Double {
    var value = 1.0
    for _ in 0..<Int(exponent * 2) { value *= 2 }
    return value
  }
}
