import Foundation
import Testing

@Suite struct PronunciationNoteTests {
  private static func script(_ line: String, header: String = "") -> String {
    "Judul: Sore\nJenis: relaksasi\n\(header)\n# Satu\n\(line)\n[jeda 2 detik]\n"
  }

  private func check(_ text: String, _ options: [String] = []) throws -> Program.Result {
    let program = try Program()
    _ = try program.file("sore.belai", text)
    return try program.run(["check"] + options + ["sore.belai"])
  }

  @Test func `a word that no table knows is noted with what will be said`() throws {
    let checked = try check(Self.script("Bayangkan danau zwelgem."))
    #expect(checked.errors.contains("sore.belai:5:17: catatan: lafal 'zwelgem' hanya perkiraan"))
    #expect(checked.errors.contains("[N098]"))
    #expect(checked.errors.contains("Ucapan: zw"))
  }

  @Test func `a note fails nobody, strictly either`() throws {
    #expect(try check(Self.script("Bayangkan danau zwelgem."), ["--strict"]).status == 0)
  }

  @Test(arguments: [("zwêlgém", ""), ("zwelgem", "Ucapan: zwêlgém\n")])
  func `what the author decides is no guess`(word: String, header: String) throws {
    let checked = try check(Self.script("Bayangkan danau \(word).", header: header))
    #expect(!checked.errors.contains("N098"))
    #expect(checked.status == 0)
  }

  @Test func `a homograph is pointed out where its neighbours do not tell`() throws {
    #expect(try check(Self.script("Bayangkan sebutir apel.")).errors.contains("[N099]"))
    #expect(try !check(Self.script("Saatnya memerah ASI.")).errors.contains("[N099]"))
  }

  @Test func `the shipped scripts have no note on how a word is said`() throws {
    let scripts = repository + "/scripts"
    let names = try FileManager.default.contentsOfDirectory(atPath: scripts)
      .filter { $0.hasSuffix(".belai") && !$0.hasPrefix("english") }.map { scripts + "/" + $0 }
    #expect(names.count >= 10)
    let checked = try Program().run(["check"] + names)
    #expect(
      !checked.errors.contains("N098") && !checked.errors.contains("N099"), "\(checked.errors)")
  }
}
