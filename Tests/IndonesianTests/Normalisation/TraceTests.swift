import Indonesian
import TestSupport
import Testing

/// Where the words come from: captions and highlighting keep the author's spelling by it.
@Suite struct TraceTests {
  private let normaliser = Normaliser(pronunciations: [("let-down", "lét daun"), ("Ny.", "nyonya")])

  /// Asserts what every list of tokens promises about its sources.
  private func check(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let tokens = normaliser.tokens(of: text)
    var said = [Bool](repeating: false, count: text.utf8.count)
    var last = 0..<0
    for token in tokens {
      let source = token.source
      #expect(!source.isEmpty && source.upperBound <= said.count, sourceLocation: location)
      // The point of an abbreviation may be the end of the sentence too.
      let isInside = token.kind.isPause && last.upperBound == source.upperBound
      #expect(
        source == last || source.lowerBound >= last.upperBound || isInside,
        "\(text.debugDescription)", sourceLocation: location)
      last = source
      if !token.kind.isPause { for byte in source { said[byte] = true } }
    }
    for (index, byte) in text.utf8.enumerated() where Self.isSaid(byte) {
      #expect(said[index], "byte \(index) of \(text.debugDescription)", sourceLocation: location)
    }
  }

  private static func isSaid(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  @Test(arguments: ReviewedTexts.all)
  func `every letter and digit of a reviewed text is in the source of a word`(
    row: ReviewedTexts.Row
  ) {
    check(row.written)
  }

  @Test(arguments: 0..<300)
  func `sources are in bounds, in order and whole in any text`(seed: UInt64) {
    var source = RandomText(seed: seed)
    for _ in 0..<10 { check(source.text(characters: 40)) }
  }

  @Test(arguments: [
    ("Ulangi «3x» sehari.", ["tiga", "kali"], 1..<3),
    ("Tekan «2-3» mnt", ["dua", "sampai", "tiga"], 1..<4),
    ("bayar «Rp50rb» ya", ["lima", "puluh", "ribu", "rupiah"], 1..<5),
    ("di «IMD» ya", ["i", "ém", "dé"], 1..<4),
    ("«Ny.» Ani", ["nyonya"], 0..<1),
    ("ini «pelan-pelan» saja", ["pelan-pelan"], 1..<2),
    ("sang «ASI-nya» cukup", ["asinya"], 1..<2),
    ("Suhu «37,5 °C» ya", ["tiga", "puluh", "tujuh", "koma", "lima", "derajat", "célsius"], 1..<8),
  ])
  func `words are found where the marks are`(marked: String, words: [String], place: Range<Int>) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    let start = parts[0].utf8.count
    let tokens = normaliser.tokens(of: parts.joined())[place]
    #expect(tokens.map(\.kind) == words.map { .word($0) })
    #expect(tokens.first?.source.lowerBound == start)
    #expect(tokens.last?.source.upperBound == start + parts[1].utf8.count)
  }

  @Test(arguments: [
    ("Duduk. Tarik napas", [Phrasing.statement]), ("Duduk, lemas?", [.comma, .question]),
    ("pisang dll. Lalu makan", [.statement]), ("dr. Sari datang", []),
    ("Wah!!! Bagus...", [.exclamation, .statement]), ("(pelan) saja", [.comma]),
    ("satu\ndua", [.statement]), ("napas – lalu", [.comma]), ("Apa?!", [.question]),
  ])
  func `marks become the pauses that are heard`(text: String, pauses: [Phrasing]) {
    let heard = normaliser.tokens(of: text).compactMap { token -> Phrasing? in
      guard case .pause(let phrasing) = token.kind else { return nil }
      return phrasing
    }
    #expect(heard == pauses)
  }

  @Test func `the author's words come before the tables`() {
    let author = Normaliser(pronunciations: [
      ("dll.", "dan semua"), ("IMD", "inisiasi dini"), ("3x", "tiga kali ya"), ("bra", "béha"),
    ])
    #expect(author.words(of: "IMD dll. 3x. Bra") == "inisiasi dini dan semua tiga kali ya beha")
    #expect(author.words(of: "branda") == "branda")
  }
}

extension SpokenToken.Kind {
  fileprivate var isPause: Bool {
    if case .pause = self { true } else { false }
  }
}
