import BelaiScript
import TestSupport
import Testing

@Suite struct MutationTests {
  static let samples =
    Corpus.shipped.map { "scripts/\($0)" } + [
      "Tests/Canonical/accepted/header-all-keys.belai",
      "Tests/Canonical/accepted/blocks-in-blocks.belai", "Tests/Canonical/includes/too-many.belai",
    ]

  /// Checks a text and requires that everything said about it stays within it.
  private func survive(_ bytes: [UInt8]) {
    let result = check(bytes)
    #expect(result.script == nil || result.diagnostics.allSatisfy { $0.severity != .error })
    for diagnostic in result.diagnostics {
      let source = result.sources[diagnostic.span.file]
      #expect(diagnostic.span.bytes.upperBound <= source.bytes.count)
      #expect(source.column(at: diagnostic.span.bytes.lowerBound) >= 1)
    }
    #expect(result.report(in: .indonesian).isEmpty == result.diagnostics.isEmpty)
  }

  @Test(arguments: samples)
  func `every prefix of a script is survived`(_ path: String) {
    let bytes = Array(Corpus.bytes(path).prefix(3000))
    for length in stride(from: 0, through: bytes.count, by: 7) { survive(Array(bytes[..<length])) }
  }

  @Test(arguments: samples)
  func `every script with a line deleted is survived`(_ path: String) {
    let lines = Corpus.bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    for deleted in lines.indices {
      let rest = lines.indices.filter { $0 != deleted }.map { Array(lines[$0]) }
      survive(Array(rest.joined(separator: [0x0A])))
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `random bytes in a script are survived`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var bytes = Array(ScriptTests.massage.utf8)
    let spice = Array("[]{}:,-#/()0123456789 \n\r\téê–“”\u{200B}".utf8)
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(spice.randomElement(using: &numbers) ?? 0x5B, at: place)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &numbers))
      }
    }
    survive(bytes)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `random tokens are survived`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let tokens = [
      "[", "]", "jeda ", "napas ", "hitung ", "mundur ", "ulangi ", "selama ", "acak", "habis",
      "8", "1,5", "-", ", ", ":", " detik", " kali", "\n", "\n# ", "{ke}", "{", "}", "sertakan ",
      "napas-tenang", "lingkaran", "rekaman salam.ogg", "Bahu.", "tiap sisi: kiri", "\u{A0}", "é",
      "[habis]", "[ulangi 2 kali]", "[acak]", "[tingkat: singkat]", "(jeda 8 detik)", "\t",
    ]
    let body = (0..<120).map { _ in tokens.randomElement(using: &numbers) ?? "" }.joined()
    survive(Array(step(body).utf8))
  }

  @Test func `the work grows with the length of the text and not faster`() {
    // Counted in what comes out, not in time: each line is one item, however many there are.
    for count in [1000, 100_000] {
      let result = check(step(String(repeating: "Bahu turun.\n\n", count: count / 2)))
      let isTooLong = result.script == nil
      #expect(isTooLong ? count > 10_000 : result.script?.steps[0].items.count == count / 2 + 1)
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 1_000_000), String(repeating: "[ulangi 2 kali]\n", count: 50_000),
    String(repeating: "{", count: 19_000), String(repeating: "(", count: 19_000),
    String(repeating: "[x]", count: 6000), String(repeating: "# a\n", count: 50_000),
    String(repeating: "a", count: 10_000_000),
  ])
  func `abuse gets a few messages`(_ lines: String) {
    let result = check(step(lines))
    #expect(result.diagnostics.count <= 201)
  }
}
