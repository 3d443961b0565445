import TestSupport
import Testing

@testable import Indonesian

/// Long and odd lines, and what comes out of them.
@Suite struct GrowthTests {
  private static let megabyte = 1 << 20

  /// What one rule after the other takes for its beginning.
  private static let seeds = [
    "a", "menge", "é", "e\u{302}", "1", "0", "1.", "1,", "1.000.", "1-", "1/", "1:", "1 ", "0-",
    "a-", "A-", "ASI-nya-", "1-an-", "pelan-pelan-", "ke-1", "ibu2", "3x", "x ", "Rp", "Rp1-", "$",
    "s.d. ", "s.", "dr ", "dll. ", "1 cm-", "5%-", "°", "½", "½-", "'", "a'", "(", "- ", "\n", " ",
    "😀", "\u{301}", "👩‍", "[[", "*a", "II ", "kala II ", "pukul 10.30-", "+62 ", "1/2/", "<", "= ",
    "漢", "\u{0}", "\u{FEFF}", "ＡＡ", "1\u{20E3}",
  ]

  @Test(arguments: seeds)
  func `a line of one form over and over is read to its end`(seed: String) {
    check(String(repeating: seed, count: Self.megabyte / 16 / seed.utf8.count))
  }

  @Test(arguments: ["a", "1-an-", "Pelan-pelan 2-3x/hari, "])
  func `a line of a megabyte is read to its end`(seed: String) {
    check(String(repeating: seed, count: Self.megabyte / seed.utf8.count))
  }

  private func check(_ text: String) {
    let tokens = Normaliser().tokens(of: text)
    let letters = tokens.reduce(0) { sum, token in
      guard case .word(let word) = token.kind else { return sum + 1 }
      return sum + word.utf8.count
    }
    #expect(letters <= 64 * text.utf8.count)
    #expect(tokens.allSatisfy { $0.source.upperBound <= text.utf8.count })
  }

  @Test(arguments: 0..<200)
  func `any text comes down to known letters, and they to known phonemes`(seed: UInt64) {
    var random = RandomText(seed: seed)
    let pronouncer = Pronouncer()
    for _ in 0..<5 {
      let text = random.text(characters: 60)
      let words = Normaliser().tokens(of: text).compactMap { token -> String? in
        guard case .word(let word) = token.kind else { return nil }
        return word
      }
      for word in words {
        #expect(word.allSatisfy { "abcdefghijklmnopqrstuvwxyzéèê-".contains($0) }, "\(word)")
        #expect(word.contains { $0 != "-" })
      }
      for said in pronouncer.pronounce(words: words) {
        #expect(!said.sounds.isEmpty)
      }
    }
  }

  @Test func `a text read twice is read alike, and in parts too`() {
    for seed in 0..<100 as Range<UInt64> {
      var random = RandomText(seed: seed)
      let (one, two) = (random.text(characters: 30), random.text(characters: 30))
      let normaliser = Normaliser()
      #expect(normaliser.tokens(of: one) == normaliser.tokens(of: one))
      // A blank line ends everything that a rule may look at.
      let whole = normaliser.words(of: one + ".\n\n" + two)
      #expect(whole.hasPrefix(normaliser.words(of: one + ".")))
    }
  }
}
