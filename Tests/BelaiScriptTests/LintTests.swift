import BelaiScript
import Testing

/// Words that promise, diagnose or push, and pressure that nobody asks about.
@Suite struct LintTests {
  private func massage(_ steps: String) -> [String] {
    let header =
      "Judul: A\nJenis: pijat\nJangan dipakai bila: demam\nBerhenti bila: nyeri\nPeran: Ayah\n"
    return check("\(header)\n\(steps)\n").diagnostics.map(\.code)
  }

  /// What is marked in a line of a relaxation, and its code.
  private func marked(_ line: String) -> [[String]] {
    let result = check(step(line))
    return result.diagnostics.map { [$0.code, result.sources[0].string($0.span.bytes)] }
  }

  @Test(arguments: [
    ("Ini dijamin nyaman.", "N080", "dijamin"), ("ASI langsung keluar.", "N080", "ASI langsung"),
    ("Aman untuk semua ibu.", "N080", "Aman untuk semua"),
    ("This is guaranteed to help.", "N080", "guaranteed"),
    ("Pijat ini menyembuhkan.", "N081", "menyembuhkan"),
    ("It prevents bleeding.", "N081", "prevents bleeding"),
    ("Boleh hentikan obat nanti.", "N081", "hentikan obat"),
    ("Tahan  sedikit lagi.", "N082", "Tahan sedikit"),
    ("Tekan kuat-kuat.", "N082", "Tekan kuat-kuat"),
    ("Please endure.", "N082", "endure"), ("Biarkan sakit.", "N082", "Biarkan sakit"),
  ])
  func `the words at fault are marked and nothing else`(
    _ line: String, _ code: String, _ words: String
  ) {
    #expect(marked(line).map { $0[0] } == [code])
    let found = marked(line).map { $0[1].replacing("  ", with: " ") }
    #expect(found == [words])
  }

  @Test(arguments: [
    "Jangan tekan kuat.", "Jangan pernah paksa.", "Tidak perlu sekuat tenaga.", "Never press hard.",
    "Don't press hard.", "Massage without any guarantee.", "Bukan untuk menyembuhkan.",
    "Hindari tekan keras.",
  ])
  func `a denial just before takes the harm away`(_ line: String) {
    #expect(marked(line).isEmpty)
  }

  @Test(arguments: [
    ("Tidak. Paksa saja.", "N082"), ("Tidak apa-apa; ini pasti.", "N080"),
    ("Tidak usah ragu lagi karena pasti.", "N080"), ("Belum? Pasti!", "N080"),
    ("Pasti tidak.", "N080"),
  ])
  func `a denial that is far, or in another sentence, does not`(_ line: String, _ code: String) {
    #expect(marked(line).map { $0[0] } == [code])
  }

  @Test func `a push that a denial makes is still a push`() {
    #expect(marked("Jangan berhenti.").map { $0[1] } == ["Jangan berhenti"])
    #expect(marked("Do not stop.").map { $0[1] } == ["Do not stop"])
  }

  @Test(arguments: SpecialStep.allCases)
  func `no case may ask anybody to endure`(_ special: SpecialStep) {
    let titles: [SpecialStep: String] = [
      .pain: "Bila nyeri", .paused: "Bila dijeda", .refused: "Bila ditolak",
    ]
    #expect(marked("# \(titles[special] ?? "")\nTahan sedikit.").map { $0[0] } == ["N082"])
  }

  @Test(
    arguments: [
      ("# A\nTekan lembut.", ["N084"]), ("# A\nPress softly.", ["N084"]),
      ("# A\nTekan lembut. Sudah pas?", []), ("# A\nTekan lembut.\nBunda, sudah pas?", []),
      ("# A\nTekan lembut.\n# B\nSudah pas?", []),
      ("# A\nTekan lembut.\n# B\nUsap.\n# C\nSudah pas?", ["N084"]),
      ("# A\nSudah pas?\nTekan lembut.", ["N084"]), ("# A\nTekan.\nTekan lagi.", ["N084"]),
      ("# A\nTekan.\n# B\nTekan.", ["N084", "N084"]), ("# A\nTekan tombol.", []),
      ("# A\nTekan saja tombol itu.", []), ("# A\nJangan menekan tulang.", []),
      ("# A\nTekan lembut.\n# Bila nyeri\nSakit?", ["N084"]), ("# A\nUsap lembut.", []),
    ] as [(String, [String])])
  func `pressure is followed by a question in its step or the next`(
    _ steps: String, _ codes: [String]
  ) {
    #expect(massage(steps) == codes)
  }

  @Test func `pressure in a relaxation is not asked about`() {
    #expect(marked("Tekan lembut.").isEmpty)
  }

  @Test(arguments: ["Gerakkan ibu jari.", "Gerakkan Ibu  Jari."])
  func `a thumb is called jempol`(_ line: String) {
    let result = check(step(line))
    #expect(result.diagnostics.map(\.code) == ["N085"])
    #expect(result.diagnostics.map(\.severity) == [.note])
    #expect(result.diagnostics.first?.help(in: .indonesian) == "tulis 'jempol'")
  }

  @Test(
    arguments: [
      ("Lama: 15 menit", []), ("Lama: 16 menit", ["N083"]), ("Lama: 1 jam", ["N083"]),
      ("Duration: 901 seconds", ["N083"]),
    ] as [(String, [String])])
  func `a massage takes fifteen minutes at most`(_ duration: String, _ codes: [String]) {
    let header =
      "Judul: A\nJenis: pijat\nJangan dipakai bila: demam\nBerhenti bila: nyeri\n\(duration)\n"
    let result = check("\(header)\n# A\nUsap.\n[jeda sisa waktu]\n")
    #expect(result.diagnostics.map(\.code) == codes)
  }

  @Test func `how long a massage takes is estimated from its commands`() throws {
    let lines = "# A\nUsap.\n[ulangi 4 kali]\n[jeda 4 menit]\n[habis]"
    #expect(massage(lines) == ["N083"])
    #expect(massage(lines.replacing("4 kali", with: "3 kali")).isEmpty)
    // What only a relaxation hears does not count.
    #expect(
      massage("# A\nUsap.\n# B [mode: relaksasi]\n[ulangi 9 kali]\n[jeda 4 menit]\n[habis]").isEmpty
    )
  }
}
