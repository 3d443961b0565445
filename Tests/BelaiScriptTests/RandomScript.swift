import TestSupport

/// A script without a fault from a seed: every construct, in blocks within blocks.
struct RandomScript {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// Returns the text, and how many commands and lines of speech it has, blocks counted once.
  mutating func text(steps: Int) -> (text: String, items: Int) {
    var lines = [
      "Judul: Contoh", "Jenis: relaksasi", "Peran: Bunda, Ayah", "Isian: nama = Sari", "",
    ]
    var count = 0
    for step in 1...steps {
      lines.append("# Langkah \(step)\(pick(["", " [mode: pijat]", " [mode: relaksasi, pijat]"]))")
      let (body, items) = content(depth: 0)
      lines += body
      count += items
    }
    return (lines.joined(separator: "\n") + "\n", count)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &numbers) ?? ""
  }

  private mutating func content(depth: Int) -> (lines: [String], items: Int) {
    // Something that is heard comes first, so that no block is empty or without a length.
    var lines = ["Tarik napas.", "[jeda 2 detik]"]
    var items = 2
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      if depth < 3, Int.random(in: 0..<4, using: &numbers) == 0 {
        let (body, inner) = content(depth: depth + 1)
        lines += [pick(Self.openers)] + body + [pick(["[habis]", "[end]"])]
        items += inner + 1
      } else {
        lines.append(pick(Self.lines))
        items += lines.last == "" || lines.last == "// catatan" ? 0 : 1
      }
    }
    return (lines, items)
  }

  private static let openers = [
    "[ulangi 2 kali]", "[repeat 3 times]", "[selama 2 menit]", "[tiap sisi: kiri, kanan]",
    "[each side: left]", "[tingkat: lengkap, singkat, hening]", "[mode: pijat, relaksasi]",
    "[irama 30 per menit]",
  ]

  private static let lines = [
    "Bahu turun.", "Bunda: Lepaskan, {nama}.", "Ayah: Usap pelan-pelan.", "[jeda 5-20 detik]",
    "[napas 4-2-6, 5 kali]", "[breathe 4-6, 1 minute]", "[hitung 1 sampai 5, tiap 2 detik]",
    "[hitung mundur 10 detik, ucapkan 3 terakhir]", "[tunggu lanjut, paling lama 30 detik]",
    "[bel]", "[bunyi lonceng]", "[latar hujan, pelan]", "[bed stop]", "[pudar 3 detik]",
    "[suara: kecepatan 110, nada 40]", "[irama 20 per menit, selama 10 detik]", "", "// catatan",
  ]
}
