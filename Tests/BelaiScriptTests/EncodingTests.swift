import BelaiScript
import TestSupport
import Testing

/// What editors save, and what is said of it when it is no UTF-8.
@Suite struct EncodingTests {
  private static let text = "Judul: Contoh\nJenis: relaksasi\n\n# Satu\nHalo.\n"

  private func utf16(_ isBigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(Self.text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private func message(of bytes: [UInt8], _ language: Language) -> String? {
    check(bytes).diagnostics.first?.message(in: language)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is called by its name, with a mark and without`(_ isBigEndian: Bool, _ mark: Bool) {
    let bytes = utf16(isBigEndian, mark: mark)
    #expect(
      message(of: bytes, .indonesian)
        == "berkas ini tidak disimpan sebagai UTF-8; tampaknya UTF-16 (baris 1)")
    #expect(
      message(of: bytes, .english)
        == "this file is not saved as UTF-8; it looks like UTF-16 (line 1)")
  }

  @Test(
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0], [UInt8](repeating: 0, count: 100),
      Array("Judul: Contoh\n".utf8) + [0],
    ] as [[UInt8]])
  func `a file with a zero byte is no plain text`(_ bytes: [UInt8]) {
    #expect(message(of: bytes, .indonesian) == "berkas ini bukan teks biasa")
    #expect(message(of: bytes, .english) == "this file is not plain text")
    let help = check(bytes).diagnostics.first?.help(in: .indonesian)
    #expect(help?.contains("'Teks Biasa' (UTF-8)") == true)
  }

  @Test func `a byte order mark alone is an empty file`() {
    let result = check([0xEF, 0xBB, 0xBF])
    #expect(result.diagnostics.map(\.code) == ["N001"])
    #expect(result.sources.map(\.bytes) == [[]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the line of a foreign byte is counted whatever ends a line`(_ end: String) {
    let bytes = Array("a\(end)b\(end)c\(end)".utf8) + [0xE9]
    #expect(message(of: bytes, .english)?.hasSuffix("(line 4)") == true)
  }

  @Test(arguments: [0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF] as [UInt32])
  func `the first and the last letter of each length are text`(_ value: UInt32) throws {
    let letter = try #require(Unicode.Scalar(value))
    let bytes = Array("Halo \(letter)".utf8)
    #expect(try SourceText(name: "a", bytes: bytes).bytes == bytes)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is text is decided as the standard library does`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Bytes from the edges of the ranges of the RFC, so that well-formed and nearly well-formed
    // sequences are both frequent.
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
      0xEF, 0xF0, 0xF3, 0xF4, 0xF5,
    ]
    for _ in 0..<100 {
      let count = Int.random(in: 1...4, using: &numbers)
      let bytes = [0x61] + (0..<count).map { _ in edges.randomElement(using: &numbers) ?? 0x41 }
      let isText = (try? SourceText(name: "a", bytes: bytes)) != nil
      #expect(isText == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test(arguments: [(20_000, [String]()), (20_001, ["N005"])])
  func `a line may have twenty thousand bytes`(_ count: Int, _ codes: [String]) {
    let words = String(repeating: "a ", count: count / 2) + String(repeating: "b", count: count % 2)
    let result = check(step(words))
    #expect(result.diagnostics.map(\.code) == codes)
    let lines = result.diagnostics.map { result.sources[0].line(at: $0.span.bytes.lowerBound) }
    #expect(lines.allSatisfy { $0 == 6 })
  }

  @Test func `the limit of a line is written as each language writes numbers`() {
    let long = check(step(String(repeating: "a", count: 20_001))).diagnostics[0]
    #expect(long.message(in: .indonesian) == "baris ini lebih panjang dari 20.000 huruf")
    #expect(long.message(in: .english) == "this line is longer than 20,000 bytes")
    #expect(long.help(in: .indonesian) == "tulis satu kalimat per baris")
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a place is told as counting the lines before it does`(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let parts = ["\n", "\r\n", "\r", "a", "é", "👩‍👧", "\u{301}", " "]
    let text = "x" + (0..<60).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    let source = try SourceText(name: "a", bytes: Array(text.utf8))
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    #expect(source.lineCount == lines.count)
    var offset = 0
    for (index, line) in lines.enumerated() {
      let range = source.bytes(ofLine: index + 1)
      #expect(source.string(range) == line)
      #expect(source.line(at: range.lowerBound) == index + 1)
      #expect(source.column(at: range.upperBound) == line.count + 1)
      #expect(range.lowerBound >= offset)
      offset = range.upperBound
    }
  }
}
