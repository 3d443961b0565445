import BelaiScript
import BelaiTimeline
import Testing

/// What authors write, and what becomes of it: each command of the language.
@Suite struct WrittenTests {
  static let cases: [(written: String, heard: [String])] = [
    ("satu\ndua", ["speech 0-400 satu", "rest 400-1000", "speech 1000-1300 dua"]),
    ("satu\n\ndua", ["speech 0-400 satu", "rest 400-1900", "speech 1900-2200 dua"]),
    ("satu [jeda 8 detik]\ndua", ["speech 0-400 satu", "rest 400-8400", "speech 8400-8700 dua"]),
    ("satu [suara pelan] dua", ["speech 0-400 satu", "speech 400-700 dua"]),
    ("satu [suara pelan]\ndua", ["speech 0-400 satu", "rest 400-1000", "speech 1000-1300 dua"]),
    ("[jeda 5-20 detik]", ["rest 0-12500"]),
    ("[jeda 1,5 detik]", ["rest 0-1500"]),
    (
      "[napas 4-2-6, 1 kali]",
      [
        "inhale 0-4000", "speech 0-1100 Tarik napas", "hold 4000-6000", "speech 4000-4500 Tahan",
        "exhale 6000-12000", "speech 6000-7700 Embuskan perlahan",
      ]
    ),
    (
      "[hitung 1 sampai 2, tiap 2 detik]",
      ["count 0-100 1", "rest 100-2000", "count 2000-2100 2", "rest 2100-4000"]
    ),
    (
      "[hitung mundur 3 detik, ucapkan 1 terakhir]",
      ["rest 0-2000", "count 2000-2100 1", "rest 2100-3000"]
    ),
    ("[irama 20 per menit, selama 6 detik]", ["tick 0-3000", "tick 3000-6000"]),
    (
      "[irama 20 per menit]\n[jeda 6 detik]\n[habis]",
      ["rest 0-6000", "tick 0-200", "tick 3000-3200"]
    ),
    (
      "[ulangi 2 kali]\n{ke} dari {kali}\n[habis]",
      ["speech 0-800 1 dari 2", "rest 800-1400", "speech 1400-2200 2 dari 2"]
    ),
    (
      "[selama 3 detik]\nsatu [jeda 2 detik]\n[habis]",
      ["speech 0-400 satu", "rest 400-2400", "speech 2400-2800 satu", "rest 2800-3000"]
    ),
    (
      "[tiap sisi: kiri, kanan]\n{sisi} [jeda 1 detik]\n[habis]",
      [
        "speech 0-400 kiri", "rest 400-1400", "rest 1400-1500", "speech 1500-2000 kanan",
        "rest 2000-3000",
      ]
    ),
    ("[tunggu lanjut, paling lama 60 detik]", ["wait 0-60000"]),
    ("[tingkat: singkat]\nsatu\n[habis]\n[mode: relaksasi]\ndua\n[habis]", []),
    ("[latar hujan]\n[jeda 9 detik]", ["hujan(800,2000) 0-9000", "rest 0-9000"]),
    (
      "[latar hujan]\n[jeda 9 detik]\n[pudar 6 detik]",
      ["hujan(800,6000) 0-15000", "rest 0-9000", "rest 9000-15000"]
    ),
    ("satu\n[bel]\ndua", ["speech 0-400 satu", "bel 400-2400", "speech 2400-2700 dua"]),
    ("Ayah: satu\nBunda: dua", ["speech 0-400 satu", "rest 400-1000", "speech 1000-1300 dua"]),
  ]

  @Test(arguments: cases)
  func `is laid out as the language says`(written: String, heard: [String]) throws {
    #expect(outline(try timeline(read(written), plain())) == heard)
  }

  @Test func `remaining time is filled to the frame`() throws {
    let script = try read("satu\n[jeda sisa waktu]\ndua", header: "Lama: 1 menit\n")
    #expect(
      outline(try timeline(script, plain())) == [
        "speech 0-400 satu", "rest 400-59700", "speech 59700-60000 dua",
      ])
  }

  private func read(_ body: String, header: String = "") throws -> Script {
    let text = """
      Judul: Uji
      Jenis: pijat
      Peran: Ayah, Bunda
      Jangan dipakai bila: demam
      Berhenti bila: nyeri
      \(header)
      # Langkah
      \(body)
      """
    let environment = ScriptEnvironment(sounds: ["bel"], beds: ["hujan"])
    let result = Script.check(name: "uji.belai", bytes: Array(text.utf8), in: environment)
    return try #require(result.script, "\(result.diagnostics)")
  }
}
