import Testing

@testable import Indonesian

@Suite struct PronouncerTests {
  private let pronouncer = Pronouncer()

  @Test(arguments: ReviewedWords.table)
  func `a reviewed word is said as the table has it`(row: ReviewedWords.Row) {
    #expect(pronouncer.pronounce(row.word).ipa == row.ipa)
  }

  @Test(arguments: [
    ("têkan", "təkan"), ("tékan", "tekan"), ("tèkan", "tekan"), ("te\u{302}kan", "təkan"),
    ("dêngan", "dəŋan"), ("mêmêrah", "məmərah"), ("mêmérah", "məmerah"),
  ])
  func `an accent decides before anything else`(word: String, ipa: String) {
    let said = pronouncer.pronounce(word)
    #expect(said.ipa.replacing("ɛ", with: "e") == ipa)
    #expect(said.certainty == .known)
  }

  @Test(arguments: [
    ("menyapu", "məɲapu"), ("memijat", "məmidʒat"), ("pemijatan", "pəmidʒatan"),
    ("menekan", "mənəkan"), ("mengangkat", "məŋaŋkat"), ("tekankan", "təkankan"),
    ("bernapas", "bərnapas"), ("kelembutan", "kələmbutan"), ("menamai", "mənamai"),
    ("tengkuknya", "təŋkuʔɲa"), ("pemeriksaan", "pəməriksaʔan"),
    ("keadaan", "kəʔadaʔan"), ("lepaskanlah", "ləpaskanlah"), ("diperah", "dipərah"),
    // Not berta-nya, leda-kan, berta-mu, memang-kunya, belo-kan, tega-kan, sera-kan, meni-kah, pela-ku,
    // bedak-an; but somebody writes "menembakan".
    ("bertanya", "bərtaɲa"), ("ledakan", "lədakan"), ("bertamu", "bərtamu"),
    ("memangkunya", "məmaŋkuɲa"), ("sekawan", "səkawan"), ("pembelokan", "pəmbelokan"),
    ("ketegakan", "kətəɡakan"),
    ("berserakan", "bərsərakan"), ("bertanda", "bərtanda"),
    ("menikah", "mənikah"), ("pelaku", "pəlaku"), ("membedakan", "məmbedakan"),
    ("terbedakan", "tərbedakan"), ("menembakan", "mənɛmbakan"),
    ("mengecerkan", "məŋɛtʃɛrkan"), ("pelawan", "pəlawan"), ("termakan", "tərmakan"),
  ])
  func `affixes come off and go on again`(word: String, ipa: String) {
    let said = pronouncer.pronounce(word)
    #expect(said.ipa == ipa)
    #expect(said.certainty == .derived)
  }

  @Test func `neighbours decide between the readings of a homograph`() {
    let milk = pronouncer.pronounce(words: ["memerah", "asi"])
    let face = pronouncer.pronounce(words: ["wajahnya", "memerah"])
    #expect(milk[0].ipa == "məmərah")
    #expect(face[1].ipa == "məmerah")
    #expect(pronouncer.isHomograph("memerah"))
    #expect(pronouncer.readings(of: "apel").count == 2)
    #expect(!pronouncer.isHomograph("bahu"))
  }

  @Test(arguments: [
    ("lembut", "l@mb'ut"), ("tengkuk", "t@Nk'u?"), ("pelan", "p@l'an"), ("detik", "d@t'i?"),
    ("dengan", "d@N'an"), ("vetsin", "f'E2t|sin"), ("punggung", "p'uNguN"), ("minyak", "m'in^a?"),
  ])
  func `stress leaves a schwa for the last syllable`(word: String, espeak: String) {
    #expect(pronouncer.pronounce(word).espeak == espeak)
  }

  @Test(arguments: 0..<200)
  func `any letters give a sound of its own kind for each e`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<50 {
      var word = ""
      for _ in 0..<(state >> 60) + 1 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word.unicodeScalars.append(Unicode.Scalar(UInt8(97 + (state >> 33) % 26)))
      }
      let said = pronouncer.pronounce(word)
      let vowels = said.phonemes.count { [.schwa, .e, .openE].contains($0) }
      #expect(vowels == word.count { $0 == "e" }, "\(word)")
    }
  }

  @Test(arguments: ["", "-", "🙂", "é", "---a", "\u{301}", "ẽ", "中文"])
  func `odd text does not trap`(word: String) {
    _ = pronouncer.pronounce(word).espeak
  }

  @Test func `a word of a megabyte ends`() {
    let word = String(repeating: "menge", count: 200_000)
    #expect(pronouncer.pronounce(word).certainty == .guess)
  }
}
