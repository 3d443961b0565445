import BelaiScript
import Testing

@Suite struct SourceTextTests {
  @Test func `columns count what the author sees`() throws {
    let text = try SourceText(name: "a", bytes: Array("a\r\nne\u{301}b".utf8))
    #expect(text.line(at: 3) == 2)
    #expect(text.column(at: 7) == 3)
  }
}
