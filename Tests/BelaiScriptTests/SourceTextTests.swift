import BelaiScript
import Testing

@Suite struct SourceTextTests {
  @Test func `columns count what the author sees`() throws {
    let text = try SourceText(name: "a", bytes: Array("a\r\nne\u{301}b👍🏽c".utf8))
    #expect(text.line(at: 3) == 2)
    #expect(text.column(at: 7) == 3)
    #expect(text.column(at: text.bytes.count) == 6)
  }

  @Test func `lines end with LF, CR LF or CR`() throws {
    let text = try SourceText(name: "a", bytes: Array("a\nb\r\nc\rd".utf8))
    #expect(text.lineCount == 4)
    #expect((1...4).map { text.string(text.bytes(ofLine: $0)) } == ["a", "b", "c", "d"])
  }

  @Test func `a byte order mark is not part of the text`() throws {
    let text = try SourceText(name: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(text.bytes == [0x61])
  }

  @Test(
    arguments: [
      ([], "N001"), ([0x20, 0x0A], "N001"), ([0x61, 0x00, 0x01, 0x02], "N002"),
      ([0xFF, 0xFE, 0x61, 0x00], "N003"), ([0x61, 0xE9, 0x62], "N003"), ([0xC0, 0xAF], "N003"),
      ([0xED, 0xA0, 0x80], "N003"), ([0xF4, 0x90, 0x80, 0x80], "N003"),
      ([0x61, 0xE2, 0x80], "N003"),
    ] as [([UInt8], String)])
  func `bytes that are no text have a problem of their own`(_ bytes: [UInt8], _ code: String) {
    #expect { try SourceText(name: "a", bytes: bytes) } throws: { ($0 as? Problem)?.code == code }
  }

  @Test func `a file beyond the limit is not read`() {
    let bytes = [UInt8](repeating: 0x61, count: SourceText.byteLimit + 1)
    #expect(check(bytes).diagnostics.map(\.code) == ["N004"])
  }

  @Test func `the line of the first foreign byte is told`() {
    let result = check([0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x0A])
    #expect(result.diagnostics.first?.message(in: .indonesian).hasSuffix("(baris 3)") == true)
  }
}
