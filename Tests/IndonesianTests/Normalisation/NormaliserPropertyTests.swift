import Foundation
import Indonesian
import TestSupport
import Testing

/// What holds for every text, reviewed or not.
@Suite struct NormaliserPropertyTests {
  private let normaliser = Normaliser()

  private func isSpoken(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { "a"..."z" ~= $0 || "êéè-".contains($0) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever is written, only letters are said`(_ seed: UInt64) {
    var source = RandomText(seed: seed)
    for _ in 0..<10 {
      let text = source.text(characters: 40)
      for case .word(let word) in normaliser.tokens(of: text).map(\.kind) {
        #expect(isSpoken(word), "\(word.debugDescription) in \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: ReviewedTexts.all)
  func `words that are spoken are said the same when they are written out`(
    row: ReviewedTexts.Row
  ) {
    // Names of letters and of months are words of their own already.
    #expect(normaliser.words(of: row.spoken) == row.spoken)
  }

  @Test(arguments: ReviewedTexts.all)
  func `a text is said the same with its letters taken apart or put together`(
    row: ReviewedTexts.Row
  ) {
    let apart = row.written.decomposedStringWithCanonicalMapping
    let together = row.written.precomposedStringWithCanonicalMapping
    #expect(normaliser.words(of: apart) == normaliser.words(of: together))
  }

  @Test(arguments: ReviewedTexts.all)
  func `blanks around a text and marks that cannot be seen say nothing`(row: ReviewedTexts.Row) {
    for text in [" \(row.written)", "\(row.written)\u{A0}\t", "\n\(row.written)\r\n"] {
      #expect(normaliser.words(of: text) == row.spoken)
    }
    #expect(normaliser.words(of: "\u{FEFF}\(row.written)\u{200B}") == row.spoken)
  }

  @Test(arguments: ReviewedTexts.all)
  func `what stands on another line changes nothing`(row: ReviewedTexts.Row) {
    for line in ["Halo.", "Tarik napas", "Bahu turun!"] {
      let spoken = normaliser.words(of: line)
      let both = normaliser.words(of: "\(line)\n\(row.written)\n\(line)")
      #expect(both == "\(spoken) \(row.spoken) \(spoken)")
    }
  }

  @Test(arguments: ReviewedTexts.all)
  func `quotes and emphasis around a text are not said`(row: ReviewedTexts.Row) {
    for (open, close) in [("“", "”"), ("\"", "\""), ("*", "*"), ("_", "_"), ("«", "»")] {
      #expect(normaliser.words(of: open + row.written + close) == row.spoken, "\(open)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `the same text is said the same again`(_ seed: UInt64) {
    var source = RandomText(seed: seed)
    let text = source.text(characters: 80)
    let tokens = normaliser.tokens(of: text)
    #expect(Normaliser().tokens(of: text) == tokens)
    #expect(Normaliser(pronunciations: []).tokens(of: text) == tokens)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `pauses never follow each other, and the first token is a word`(_ seed: UInt64) {
    var source = RandomText(seed: seed)
    for _ in 0..<10 {
      let text = source.text(characters: 60)
      let kinds = normaliser.tokens(of: text).map(\.kind)
      for (kind, next) in zip(kinds, kinds.dropFirst()) {
        if case .pause = kind, case .pause = next {
          Issue.record("two pauses in \(text.debugDescription)")
        }
      }
      if case .pause? = kinds.first {
        Issue.record("begins with a pause: \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: ["", " ", "\n\n", "…", "?!", "---", "🙂🙂", "\u{200B}", "()", "[]", "***"])
  func `what says nothing has no words`(_ text: String) {
    #expect(normaliser.words(of: text).isEmpty)
  }

  @Test(arguments: [
    ("１２ kali", "12 kali"), ("ﬁlm", "film"), ("ＡＳＩ", "ASI"), ("bahu\u{AD}nya", "bahunya"),
    ("ba\u{200B}hu", "bahu"), ("２０２６", "2026"),
  ])
  func `other forms of the same letters are said the same`(_ text: String, _ plain: String) {
    #expect(normaliser.words(of: text) == normaliser.words(of: plain))
  }
}
