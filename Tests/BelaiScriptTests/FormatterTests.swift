import BelaiScript
import TestSupport
import Testing

@Suite struct FormatterTests {
  static let files =
    Corpus.shipped.map { "scripts/\($0)" } + Corpus.scripts.map { "Tests/Canonical/\($0)" }

  @Test(arguments: files)
  func `formatting twice is formatting once`(_ path: String) {
    let once = ScriptFormatter.format(String(decoding: Corpus.bytes(path), as: UTF8.self))
    #expect(ScriptFormatter.format(once) == once)
  }

  @Test(arguments: files)
  func `what is heard and what is wrong stay the same`(_ path: String) {
    let bytes = Corpus.bytes(path)
    let before = check(bytes)
    guard before.sources[0].bytes.count > 0 else { return }
    let after = check(ScriptFormatter.format(String(decoding: bytes, as: UTF8.self)))
    #expect(after.script?.withoutSpans == before.script?.withoutSpans)
    // Tabs are blanks, so that a formatted row of a table is a line like any other.
    let codes = before.diagnostics.map(\.code).filter { $0 != "N092" }
    #expect(after.diagnostics.map(\.code) == codes)
  }

  @Test(arguments: [
    ("[JEDA  8dtk]", "[jeda 8 detik]"), ("[jeda: 8 detik ]", "[jeda 8 detik]"),
    ("[jeda 5 – 20 detik]", "[jeda 5-20 detik]"), ("[pause 8 s]", "[pause 8 seconds]"),
    ("[napas 4 - 2 - 6,5 kali]", "[napas 4-2-6,5 kali]"),
    ("[napas 4–6 , 5x]", "[napas 4-6, 5 kali]"), ("[ulangi 3x]", "[ulangi 3 kali]"),
    ("[tiap sisi kiri,kanan]", "[tiap sisi: kiri, kanan]"), ("[mode pijat]", "[mode: pijat]"),
    ("[latar “Hujan”,pelan]", "[latar Hujan, pelan]"), ("[ habis ]", "[habis]"),
    ("[suara kecepatan 110,nada 40]", "[suara: kecepatan 110, nada 40]"),
    ("[suara pelan]", "[suara pelan]"), ("[jeda: : 8 detik]", "[jeda: : 8 detik]"),
    ("[rekaman ']", "[rekaman ']"), ("[latar , hujan]", "[latar , hujan]"),
    ("[jedda  8]", "[jedda 8]"),
    ("Tarik\u{A0} napas[jeda 2 detik]lalu.", "Tarik napas [jeda 2 detik] lalu."),
    ("Tarik napas [jeda 2 detik], lalu.", "Tarik napas [jeda 2 detik], lalu."),
    ("//catatan", "// catatan"), ("Bagus 👍🏽", "Bagus 👍🏽"), ("[jeda 8 detik", "[jeda 8 detik"),
  ])
  func `a line has one layout`(_ line: String, _ expected: String) {
    #expect(ScriptFormatter.format("# Satu\n  \(line)\t") == "# Satu\n\(expected)\n")
  }

  @Test func `a whole script has one layout`() {
    let text = """
      \u{FEFF}
      judul :Contoh\r
      JENIS: relaksasi


      peran: Bunda, Ayah
      ## Satu[mode relaksasi]

      BUNDA : Halo.
      //catatan


      Lagi.
      # Dua
      Selesai.


      """
    let expected = """
      Judul: Contoh
      Jenis: relaksasi

      Peran: Bunda, Ayah

      # Satu [mode: relaksasi]
      Bunda: Halo.
      // catatan

      Lagi.

      # Dua
      Selesai.

      """
    #expect(ScriptFormatter.format(text) == expected)
  }

  @Test(arguments: files)
  func `every remark stays, in its order`(_ path: String) {
    let text = String(decoding: Corpus.bytes(path), as: UTF8.self)
    #expect(remarks(ScriptFormatter.format(text)) == remarks(text))
  }

  /// The letters of every remark, without blanks.
  private func remarks(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }
      .filter { $0.hasPrefix("//") }.map { $0.filter { $0.isLetter } }
  }

  @Test(arguments: [
    (
      "Judul: A\r\nJenis: relaksasi\r\n# B\r\nC.",
      "Judul: A\r\nJenis: relaksasi\r\n\r\n# B\r\nC.\r\n"
    ),
    ("Judul: A\nJenis: relaksasi\r\n# B\nC.", "Judul: A\nJenis: relaksasi\n\n# B\nC.\n"),
    ("\u{FEFF}Judul: A\r# B\r", "Judul: A\n\n# B\n"),
  ])
  func `line breaks of Windows stay where most are`(_ text: String, _ expected: String) {
    let once = ScriptFormatter.format(text)
    #expect(Array(once.utf8) == Array(expected.utf8))
    #expect(Array(ScriptFormatter.format(once).utf8) == Array(expected.utf8))
  }

  @Test(arguments: ["", "\n \n", "\u{0}"])
  func `what is no script comes back as it is`(_ text: String) {
    #expect(ScriptFormatter.format(text) == text)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `formatting survives random text and stays the same`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let pieces = [
      "[", "]", "jeda ", "8", "-", " ", "\n", "# ", "//", ":", "Judul", ",", "x", "“", "é",
    ]
    let text = (0..<200).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    let once = ScriptFormatter.format(text)
    #expect(ScriptFormatter.format(once) == once)
  }
}
