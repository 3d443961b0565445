import Foundation
import Testing

@Suite struct FormatCommandTests {
  private static let untidy =
    "Judul:   Uji\nJenis: relaksasi\n#Duduk\n//catatan\nDuduklah.   [ jeda   2   detik ]\n\n\n"

  @Test func `an untidy script is named, brought into shape, and then left alone`() throws {
    let program = try Program()
    let path = try program.file("uji.belai", Self.untidy)
    let named = try program.run(["format", "--check", path])
    #expect(named.status == 1)
    #expect(named.output.contains("uji.belai"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.untidy)

    #expect(try program.run(["rapikan", path]).status == 0)
    let tidy = try String(contentsOfFile: path, encoding: .utf8)
    #expect(tidy.contains("# Duduk\n// catatan\nDuduklah. [jeda 2 detik]\n"))

    let again = try program.run(["format", "--check", path])
    #expect(again.status == 0)
    #expect(again.output.isEmpty)
    #expect(try program.run(["check", path]).status == 0)
  }

  @Test func `a faulty script is told and stays as it is`() throws {
    let program = try Program()
    let faulty = "Judul: Uji\nJenis: relaksasi\n# A\nDuduk. [jeda 2 detk]\n"
    let path = try program.file("uji.belai", faulty)
    let result = try program.run(["format", path])
    #expect(result.status == 1)
    #expect(!result.errors.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == faulty)
  }

  @Test func `a file that is not there is a clear error`() throws {
    let result = try Program().run(["format", "hilang.belai"])
    #expect(result.status == 2)
    #expect(result.errors.contains("hilang.belai"))
  }
}
