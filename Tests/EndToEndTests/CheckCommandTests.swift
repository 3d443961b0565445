import Foundation
import Testing

@Suite struct CheckCommandTests {
  static let evening = """
    Judul: Sore
    Jenis: relaksasi

    # Satu
    [jeda 11 menit]

    """

  private static let english = ["LC_ALL": "en_US.UTF-8"]

  @Test func `the example of the manual for programs is what is printed`() throws {
    let program = try Program()
    _ = try program.file("sore.belai", Self.evening)
    let printed = try program.run(["check", "--json", "sore.belai"], environment: Self.english)
    let manual = try String(contentsOfFile: repository + "/docs/CheckJSON.md", encoding: .utf8)
    let example = try #require(manual.components(separatedBy: "```json\n").dropFirst().first)
    let expected = try #require(example.components(separatedBy: "```").first)
    // A relaxation script has three levels; the manual shows the first of them.
    #expect(printed.output.components(separatedBy: "\"level\"").count == 4)
    #expect(try shortened(printed.output) == shortened(expected))
    #expect(printed.status == 0)
  }

  @Test func `the document for programs stays as it is`() throws {
    let program = try Program()
    _ = try program.file("sore.belai", Self.massage)
    _ = try program.file("rusak.belai", "Judul: Rusak\nJenis: relaksasi\n\n# Satu\n[jeda 8 dtik]\n")
    let printed = try program.run(
      ["check", "--json", "sore.belai", "rusak.belai"], environment: Self.english)
    #expect(printed.output == Self.golden)
    #expect(printed.status == 1)
  }

  private static let massage = """
    Judul: Sore
    Jenis: pijat
    Jangan dipakai bila: demam
    Berhenti bila: nyeri

    # Satu [mode: pijat]
    [irama 30 per menit, selama 1 menit]
    [tingkat: hening]
    [jeda 5 detik]
    [habis]

    # Dua
    [bel]
    [jeda 10-20 detik]

    """

  private static let golden: String = {
    let path = repository + "/Tests/EndToEndTests/Golden/check.json"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }()

  @Test func `each step has its minutes at each level, and each listener`() throws {
    let program = try Program()
    _ = try program.file(
      "sore.belai",
      """
      Judul: Sore
      Jenis: pijat
      Peran: Ayah, Bunda
      Jangan dipakai bila: demam
      Berhenti bila: nyeri

      # Siap
      Ayah: Hangatkan tangan. [jeda 1 menit]
      # Diam
      [tingkat: lengkap]
      [jeda 30 detik]
      [habis]
      [jeda 2 menit]
      """)
    let lines = try program.run(["check", "sore.belai"]).output.split(separator: "\n").map(
      String.init)
    let rows = lines.map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["lengkap", "singkat", "hening"]))
    #expect(rows.contains(["2:32", "2:02", "2:02", "Diam"]))
    let listener = try #require(rows.first { $0.suffix(3) == ["ucapan", "untuk", "Ayah"] })
    #expect(listener[2] == "–")
    #expect(listener[0] == listener[1])
    // In the relaxation mode nobody speaks to him.
    #expect(rows.count { $0.last == "Ayah" } == 1)
    #expect(lines.count { $0.hasPrefix("Sore, ") } == 2)
  }

  @Test func `words without room are told with the real length of the words`() throws {
    let program = try Program()
    let text = """
      Judul: Sore
      Jenis: relaksasi

      # Satu
      [selama 2 detik]
      Tarik napas dalam-dalam dari hidung, lalu embuskan perlahan lewat mulut.
      [habis]
      """
    _ = try program.file("sore.belai", text)
    let checked = try program.run(["check", "sore.belai"])
    #expect(checked.status == 0)
    #expect(checked.errors.contains("sore.belai:5:1: peringatan: isi blok ini belum selesai"))
    #expect(try program.run(["check", "--strict", "sore.belai"]).status == 1)
    _ = try program.file("sore.belai", text.replacing("2 detik", with: "20 detik"))
    #expect(try program.run(["check", "--strict", "sore.belai"]).errors == "")
  }

  @Test func `a length out of reach is told once for all levels`() throws {
    let program = try Program()
    let text = Self.evening.replacing("# Satu", with: "Lama: 5 menit\n\n# Satu")
    _ = try program.file("sore.belai", text.replacing("11 menit", with: "9 menit"))
    let checked = try program.run(["check", "sore.belai"])
    #expect(checked.errors.components(separatedBy: "tidak tercapai").count == 2)
    #expect(checked.status == 1)
  }
}

/// Returns a document with its keys in order, and of each script only the first session.
private func shortened(_ json: String) throws -> String {
  var whole = try #require(
    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  let scripts = try #require(whole["scripts"] as? [[String: Any]])
  whole["scripts"] = scripts.map { script in
    let first = (script["sessions"] as? [[String: Any]] ?? []).prefix(1)
    return script.merging(["sessions": Array(first)]) { $1 }
  }
  let data = try JSONSerialization.data(withJSONObject: whole, options: [.sortedKeys])
  return String(decoding: data, as: UTF8.self)
}
