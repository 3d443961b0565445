import BelaiScript
import Testing

@Suite struct ReportTests {
  private static let sore = """
    Judul: Sore di ruang nifas
    Jenis: relaksasi
    Ucapan: têkan

    // pijat tangan

    # Tangan
    Tekan lembut tengah telapak. [hitung mundur 20 dtik]
    """

  private func result(_ text: String) -> CheckResult {
    Script.check(name: "sore.belai", bytes: Array(text.utf8), in: Corpus.environment)
  }

  @Test func `a message looks as the design draws it`() {
    #expect(
      result(Self.sore).report(in: .indonesian) == """
        sore.belai:8:48: kesalahan: satuan waktu 'dtik' tidak dikenal [N012]
        8 | Tekan lembut tengah telapak. [hitung mundur 20 dtik]
          |                                                ^^^^
          = saran: maksud Anda 'detik'?
        1 kesalahan; naskah belum dapat diputar
        """)
  }

  @Test func `the same message in English`() {
    #expect(
      result(Self.sore).report(in: .english) == """
        sore.belai:8:48: error: unknown unit of time 'dtik' [N012]
        8 | Tekan lembut tengah telapak. [hitung mundur 20 dtik]
          |                                                ^^^^
          = help: did you mean 'detik'?
        1 error; the script cannot be played yet
        """)
  }

  @Test func `carets stand under wide characters and after tabs`() {
    let report = result(step("👍🏽\tmata 呼吸 [jeda 8 dtik]")).report(in: .indonesian)
    let lines = report.split(separator: "\n")
    #expect(lines[1] == "6 | 👍🏽 mata 呼吸 [jeda 8 dtik]")
    #expect(lines[2] == "  |                      ^^^^")
  }

  @Test func `a long line is shown around its fault`() {
    let words = String(repeating: "pelan ", count: 200)
    let lines = result(step("\(words)[jeda 8 dtik] \(words)")).report(in: .indonesian)
      .split(separator: "\n")
    #expect(lines[1].count < 120)
    #expect(lines[1].contains("[jeda 8 dtik]"))
    #expect(lines[1].hasPrefix("6 | …") && lines[1].hasSuffix("…"))
    let caret = lines[2].distance(
      from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].startIndex)
    #expect(lines[1].dropFirst(caret).hasPrefix("dtik"))
  }

  @Test func `a file that is no text is named without a line`() {
    let report = Script.check(name: "sore.belai", bytes: [], in: Corpus.environment)
      .report(in: .indonesian)
    #expect(report.hasPrefix("sore.belai: kesalahan: berkas ini kosong [N001]\n"))
  }

  @Test func `the closing line counts by severity`() {
    let result = result(step("Ini pasti dan pasti.\nGerakkan ibu jari."))
    #expect(
      result.summary(in: .indonesian) == "2 peringatan, 1 catatan; naskah dapat diputar")
    #expect(result.summary(in: .english) == "2 warnings, 1 note; the script can be played")
    #expect(result.script != nil)
  }

  @Test func `a script without problems has no report`() {
    #expect(result(step("Halo.")).report(in: .indonesian) == "")
  }

  @Test(arguments: Corpus.scripts)
  func `every message is worded in both languages, in lower case and without a full stop`(
    _ path: String
  ) {
    let result = check(Corpus.bytes("Tests/Canonical/\(path)"))
    for diagnostic in result.diagnostics {
      for language in Language.allCases {
        let message = diagnostic.message(in: language)
        #expect(!message.hasSuffix(".") && message.first?.isUppercase != true, "\(message)")
        #expect(diagnostic.help(in: language)?.isEmpty != true)
      }
      #expect(diagnostic.message(in: .indonesian) != diagnostic.message(in: .english))
    }
  }
}
