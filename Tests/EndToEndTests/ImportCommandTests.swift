import Foundation
import Testing

@Suite struct ImportCommandTests {
  private static let table = """
    Langkah;Ucapan;Jeda
    Duduk;Duduklah dengan nyaman.;10
    ;Lemaskan bahu.;1:30
    Napas;Tarik napas, réléks.;sebentar

    """

  @Test(arguments: [
    ("UTF-8", String.Encoding.utf8), ("UTF-16", .utf16), ("Windows-1252", .windowsCP1252),
  ])
  func `a table of Excel becomes a script that checks`(
    _ name: String, _ encoding: String.Encoding
  ) throws {
    let program = try Program()
    let path = try program.file(
      "sore-hari.csv", try #require(Self.table.data(using: encoding)))
    let imported = try program.run(["impor", path])
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output.contains("baris 4: jeda ini tidak dimengerti"))
    let text = try String(contentsOfFile: program.folder + "/sore-hari.belai", encoding: .utf8)
    #expect(text.hasPrefix("Judul: Sore hari\nJenis: relaksasi\n"))
    #expect(text.contains("Lemaskan bahu. [jeda 1 menit 30 detik]"))
    #expect(text.contains("// Impor, baris 4: "))
    #expect(text.contains("réléks"))
    #expect(try program.run(["check", "sore-hari.belai"]).status == 0)
  }

  @Test(arguments: [
    ("a.smd", "# Napas\nTarik napas. [3s] (Pelan)[rate:\"slow\"].\n", "[jeda 3 detik]"),
    ("a.ssml", "<speak>Tarik napas.<break time=\"3s\"/> <mark name=\"x\"/>Lagi.</speak>", "<mark"),
    ("a.txt", "ucapan\tjeda\nTarik napas.\t3\n", "[jeda 3 detik]"),
  ])
  func `the format is known by the name or the content`(
    _ name: String, _ text: String, _ holds: String
  ) throws {
    let program = try Program()
    let imported = try program.run(["import", try program.file(name, text)])
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(
      try String(contentsOfFile: program.folder + "/a.belai", encoding: .utf8).contains(holds))
    #expect(try program.run(["check", "a.belai"]).status == 0)
  }

  @Test func `massage brings its safety lines`() throws {
    let program = try Program()
    let path = try program.file("a.csv", "peran,ucapan,jeda\nAyah,Pijat pelan.,5\n")
    #expect(try program.run(["import", path]).status == 0)
    let text = try String(contentsOfFile: program.folder + "/a.belai", encoding: .utf8)
    #expect(text.contains("Jenis: pijat\nPeran: Ayah\nJangan dipakai bila: "))
    #expect(try program.run(["check", "a.belai"]).status == 0)
  }

  @Test func `standard input becomes standard output`() throws {
    let imported = try Program().run(
      ["import", "-", "--title", "Tenang"], input: "ucapan\nTarik napas.\n")
    #expect(imported.status == 0)
    #expect(imported.output == "Judul: Tenang\nJenis: relaksasi\n\n# Mulai\nTarik napas.\n")
  }

  @Test func `nothing is replaced unless it is said so`() throws {
    let program = try Program()
    let path = try program.file("a.csv", "ucapan\nTarik napas.\n")
    let old = try program.file("a.belai", "lama")
    let refused = try program.run(["import", path])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--yes"))
    #expect(try String(contentsOfFile: old, encoding: .utf8) == "lama")
    #expect(try program.run(["import", path, "--yes", "-o", path]).status == 2)
    #expect(try program.run(["import", path, "--yes", "-o", program.folder]).status == 2)
    #expect(try program.run(["import", path, "--yes"]).status == 0)
    #expect(try String(contentsOfFile: old, encoding: .utf8).contains("Tarik napas."))
  }

  @Test(arguments: [
    ("a.csv", "langkah,gerakan\nA,B\n", "baris 1: tidak ada kolom ucapan", "Beri nama kolom"),
    ("a.csv", "ucapan\nA\n\"B\n", "baris 3: tanda kutip dibuka", "tambahkan penutupnya"),
    ("a.csv", "", "kosong", "pilih"), ("a.xlsx", "PK\u{3}\u{4}x", "Excel", "Simpan Sebagai"),
    ("a.ssml", "<speak>\n<p>Halo.</speak>", "baris 2: '<p>'", "tambahkan penutupnya"),
    ("a.ssml", "<speak>&lol;</speak>", "tidak ada kata", "tulis"),
    ("a.csv", "ucapan,jeda\nA,11 jam\nB,11 jam\n", "12 jam", "periksa"),
  ])
  func `bad input says where, what and what to do, and writes nothing`(
    _ name: String, _ text: String, _ what: String, _ help: String
  ) throws {
    let program = try Program()
    let result = try program.run(["import", try program.file(name, text)])
    #expect(result.status == 1)
    #expect(result.errors.contains(what), "\(result.errors)")
    #expect(result.errors.contains(help), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/a.belai"))
  }

  @Test func `English where the locale asks for it`() throws {
    let program = try Program()
    let path = try program.file("a.csv", "step,move\nA,B\n")
    let result = try program.run(["import", path], environment: ["LANG": "en_US.UTF-8"])
    #expect(result.errors.contains("line 1: there is no column of words"))
  }
}
