import Testing

@testable import BelaiScreen

@Suite struct BigTextTests {
  @Test func `every letter, digit and mark of the coach has a form`() {
    let needed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;?!-'\"()/"
    for character in needed {
      guard let glyph = BigFont.glyphs[character] else {
        Issue.record("\(character)")
        continue
      }
      #expect(glyph.count == BigFont.rows && Set(glyph.map(\.count)).count == 1, "\(character)")
    }
    #expect(Set(BigFont.glyphs.values).count == BigFont.glyphs.count, "two look the same")
  }

  @Test func `words are drawn in the largest form that fits`() {
    #expect(
      BigText.lines("Ya.", rows: 3, columns: 12, isASCII: false)
        == ["█ █ ▄▀▄  ", " █  █▀█  ", " ▀  ▀ ▀ ▀"])
    #expect(
      BigText.lines("Ya", rows: 5, columns: 20, isASCII: true)?.first == "##  ##    ##  ")
    #expect(BigText.lines("Ya", rows: 10, columns: 28, isASCII: false)?.count == 10)
  }

  @Test(arguments: [("Ya", 2, 80), ("Ya", 24, 6), ("", 24, 80), ("baik €", 24, 200)])
  func `what does not fit or has no form is left to ordinary letters`(
    text: String, rows: Int, columns: Int
  ) {
    #expect(BigText.lines(text, rows: rows, columns: columns, isASCII: false) == nil)
  }

  @Test func `lines are about as long as each other and never too wide`() throws {
    let text = "Ayah, geser turun selebar jempol, lalu buat lingkaran lagi."
    for columns in 40...200 {
      guard let lines = BigText.lines(text, rows: 50, columns: columns, isASCII: false) else {
        continue
      }
      #expect(lines.allSatisfy { $0.count <= columns })
    }
    let lines = try #require(BigText.lines(text, rows: 7, columns: 190, isASCII: false))
    #expect(abs(lines[0].count - lines[4].count) < 40)
  }
}
