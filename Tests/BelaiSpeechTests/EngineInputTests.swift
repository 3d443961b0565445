import Indonesian
import TestSupport
import Testing

@testable import BelaiSpeech

/// What the engine is given: phonemes that it knows, in double brackets, and closing marks.
@Suite struct EngineInputTests {
  private static let mnemonics = Phoneme.allCases.map { Array($0.espeak.utf8) }
    .sorted { $0.count > $1.count }

  /// Whether a word is nothing but known mnemonics, stresses and separators.
  private static func isKnown(_ word: some Sequence<UInt8>) -> Bool {
    var rest = Array(word)[...]
    while let first = rest.first {
      if "',|".utf8.contains(first) {
        rest.removeFirst()
      } else if let mnemonic = mnemonics.first(where: { rest.starts(with: $0) }) {
        rest.removeFirst(mnemonic.count)
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a clause is words in double brackets, one space apart, and one mark.
  private static func isKnown(clause: String) -> Bool {
    guard let mark = clause.last, ",.?!".contains(mark) else { return false }
    return clause.dropLast().split(separator: " ", omittingEmptySubsequences: false).allSatisfy {
      $0.hasPrefix("[[") && $0.hasSuffix("]]") && $0.count > 4
        && isKnown($0.utf8.dropFirst(2).dropLast(2))
    }
  }

  @Test func `the measure notices what is unknown`() {
    #expect(Self.isKnown(clause: "[[t@Nk'u?]] [[,ibu'ibu]],"))
    for clause in ["", ".", "[[]].", "[[$a]].", "tengkuk.", "[[a]]", "[[a]]  [[a]]."] {
      #expect(!Self.isKnown(clause: clause), "\(clause)")
    }
  }

  @Test(arguments: 0..<100)
  func `any text reaches the engine as known phonemes and punctuation`(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let synthesizer = try Synthesizer(sampleRate: 48_000)
    let normaliser = Normaliser(pronunciations: [("x", "[[$$]] <b>"), ("a", ""), ("2", "é ₂")])
    for _ in 0..<5 {
      let text = random.text(characters: 60)
      for clause in Clause.clauses(of: normaliser.tokens(of: text)) {
        let input = synthesizer.phonemes(of: clause)
        #expect(Self.isKnown(clause: input), "\(text.debugDescription): \(input)")
      }
    }
  }
}
