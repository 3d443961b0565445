import Foundation
import Testing

@Suite struct NewCommandTests {
  @Test(arguments: [
    ("pijat", "10", "2,5"), ("pijat", "15", "5"), ("pijat", "5", "1"), ("relaksasi", "7", "1"),
    ("relaksasi", "60", "5"),
  ])
  func `a new script checks strictly and takes the asked minutes`(
    _ kind: String, _ minutes: String, _ pass: String
  ) throws {
    let program = try Program()
    let written = try program.run([
      "baru", "--title", "Sesi Sore", "--kind", kind, "--minutes", minutes, "--pass", pass,
    ])
    #expect(written.status == 0, "\(written.errors)")
    let checked = try program.run(["check", "--strict", "sesi-sore.belai"])
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.output.contains(", \(kind): \(minutes) menit 0 detik"), "\(checked.output)")
  }

  @Test func `a script can begin with a shipped one`() throws {
    let program = try Program()
    let written = try program.run([
      "new", "--from", "relaksasi-napas", "--title", "Napas Kami", "--minutes", "8",
    ])
    #expect(written.status == 0, "\(written.errors)")
    let checked = try program.run(["check", "--strict", "napas-kami.belai"])
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.output.contains("Napas Kami, relaksasi: 8 menit 0 detik"))
  }

  @Test(arguments: [
    ["--kind", "pijat"], ["--title", "A", "--minutes", "99"], ["--title", "A", "--pass", "9"],
    ["--title", "..."], ["--title", "A", "--kind", "lari"],
    ["--title", "A", "--from", "relaksasi-napas", "--pass", "2"],
  ])
  func `an answer that cannot be used is refused and nothing is written`(
    _ arguments: [String]
  ) throws {
    let program = try Program()
    let result = try program.run(["new"] + arguments)
    #expect(result.status == 64, "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/a.belai"))
  }

  @Test func `nothing is replaced unless it is said so`() throws {
    let program = try Program()
    let old = try program.file("a.belai", "lama")
    let refused = try program.run(["new", "--title", "A", "--kind", "relaksasi"])
    #expect(refused.status == 2)
    #expect(try String(contentsOfFile: old, encoding: .utf8) == "lama")
    #expect(try program.run(["new", "--title", "A", "--kind", "relaksasi", "--yes"]).status == 0)
  }
}
