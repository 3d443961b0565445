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

  @Test func `a hyphen reads standard input and writes standard output`() throws {
    let result = try Program().run(["format", "-"], input: Self.untidy)
    #expect(result.status == 0)
    #expect(
      result.output
        == "Judul: Uji\nJenis: relaksasi\n\n# Duduk\n// catatan\nDuduklah. [jeda 2 detik]\n")
    let checked = try Program().run(["format", "--check", "-"], input: Self.untidy)
    #expect(checked.status == 1)
    #expect(!checked.output.contains("Duduklah"))
    let faulty = try Program().run(["format", "-"], input: "Judul: Uji\n# A\nDuduk.\n")
    #expect(faulty.status == 1)
    #expect(faulty.output.isEmpty)
  }

  @Test func `one bad file does not keep the others from being formatted`() throws {
    let program = try Program()
    let good = try program.file("baik.belai", Self.untidy)
    let bad = try program.file("rusak.belai", "Judul: Uji\n# A\n[jeda 2 detk]\n")
    let result = try program.run(["format", bad, "hilang.belai", good])
    #expect(result.status == 2)
    #expect(result.errors.contains("rusak.belai"))
    #expect(result.errors.contains("hilang.belai"))
    #expect(try String(contentsOfFile: good, encoding: .utf8).contains("[jeda 2 detik]"))
  }

  @Test func `permissions stay, and a link stays a link`() throws {
    let program = try Program()
    let path = try program.file("uji.belai", Self.untidy)
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let link = program.folder + "/tautan.belai"
    try files.createSymbolicLink(atPath: link, withDestinationPath: "uji.belai")
    #expect(try program.run(["format", link]).status == 0)
    #expect(try files.destinationOfSymbolicLink(atPath: link) == "uji.belai")
    let attributes = try files.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("[jeda 2 detik]"))
    #expect(
      try files.contentsOfDirectory(atPath: program.folder).filter { $0.contains("uji") } == [
        "uji.belai"
      ])
  }

  @Test(arguments: [
    ("UTF-16", String.Encoding.utf16), ("Windows-1252", String.Encoding.windowsCP1252),
  ])
  func `another encoding is told and the file stays as it is`(
    _ name: String, _ encoding: String.Encoding
  ) throws {
    let program = try Program()
    let text = Self.untidy.replacing("Duduklah", with: "Réléks")
    let bytes = try #require(text.data(using: encoding))
    let path = try program.file("uji.belai", bytes)
    let result = try program.run(["format", path])
    #expect(result.status == 1)
    #expect(result.errors.contains("UTF-8"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func `line breaks of Windows stay, a byte order mark goes`() throws {
    let program = try Program()
    let path = try program.file("uji.belai", "\u{FEFF}" + Self.untidy.replacing("\n", with: "\r\n"))
    #expect(try program.run(["format", path]).status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.starts(with: Data("Judul: Uji\r\n".utf8)))
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{FEFF}"))
  }
}
