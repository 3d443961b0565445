import Indonesian
import Testing

@Suite struct NormaliserTests {
  private let normaliser = Normaliser()

  @Test(arguments: ReviewedTexts.all)
  func `a reviewed text is said as the table has it`(row: ReviewedTexts.Row) {
    #expect(normaliser.words(of: row.written) == row.spoken)
  }

  @Test func `the example of the README is true`() {
    let words = normaliser.words(of: "Ny. Ani: 2-3 menit, 3x/hari.")
    #expect(words == "nyonya ani dua sampai tiga menit tiga kali per hari")
    #expect(Pronouncer().pronounce("tengkuk").ipa == "təŋkuʔ")
  }

  @Test func `the table is as long as was promised`() {
    #expect(ReviewedTexts.all.count >= 260)
    #expect(Set(ReviewedTexts.all.map { Array($0.written.utf8) }).count == ReviewedTexts.all.count)
  }
}
