import Indonesian
import Testing

@Suite struct FinalKTests {
  @Test(arguments: ["klinik", "teknik", "musik", "praktik", "musiknya", "produk", "blok"])
  func `the k of a loanword stays a k`(word: String) {
    let ipa = Pronouncer().pronounce(word).ipa
    #expect(!ipa.contains("ʔ"))
    #expect(ipa.contains("k"))
  }

  @Test(arguments: ["anak", "bapak", "titik", "tengkuk", "telapak", "batik", "anaknya"])
  func `the final k of a native word is a glottal stop`(word: String) {
    #expect(Pronouncer().pronounce(word).ipa.contains("ʔ"))
  }
}
