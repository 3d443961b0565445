import Foundation
import Testing

@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: Data
    var says: String
  }

  static let head = "Judul: Uji\nJenis: relaksasi\n\n# Satu\n"

  static let cases = [
    Case(testDescription: "an empty file", bytes: Data(), says: "kosong"),
    Case(
      testDescription: "a binary file", bytes: Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]), says: "N0"),
    Case(
      testDescription: "a file in Windows-1252",
      bytes: Data("Judul: caf".utf8) + Data([0xE9, 0x0A]),
      says: "UTF-8"),
    Case(
      testDescription: "ten megabytes of one line",
      bytes: Data(count: 0)
        + Data(
          String(repeating: "a ", count: 5_000_000).utf8), says: "N0"),
    Case(
      testDescription: "deep nesting",
      bytes: Data((head + String(repeating: "[ulangi 2 kali]\n", count: 500)).utf8), says: "N0"),
    Case(
      testDescription: "a missing [habis]",
      bytes: Data((head + "[ulangi 3 kali]\nPelan.\n").utf8), says: "[habis]"),
    Case(
      testDescription: "an unknown word in brackets",
      bytes: Data((head + "[jedah 3 detik]\n").utf8),
      says: "'jeda'"),
    Case(
      testDescription: "a missing sound", bytes: Data((head + "[bunyi lonceng-besar]\n").utf8),
      says: "lonceng"),
  ]

  @Test(arguments: cases)
  func `a faulty script is explained and never plays`(input: Case) throws {
    let program = try Program()
    let path = try program.file("uji.belai", input.bytes)
    for arguments in [["check", path], ["play", path, "--device", "null"]] {
      let result = try program.run(arguments)
      #expect(result.status == 1, "\(arguments[0]): \(result.errors.prefix(300))")
      #expect(result.errors.contains(input.says), "\(result.errors.prefix(300))")
    }
    let render = try program.run(["render", path, "-o", "hasil.flac"])
    #expect(render.status == 1)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/hasil.flac"))
  }

  @Test func `a folder is no script`() throws {
    let program = try Program()
    let result = try program.run(["check", program.folder])
    #expect(result.status == 2)
    #expect(result.errors.contains("tidak dapat dibaca"))
  }

  @Test func `an unknown ending and a folder that is not there are said before any work`() throws {
    let program = try Program()
    #expect(try program.run(["render", "relaksasi-napas", "-o", "x.aac"]).status == 64)
    let result = try program.run(["render", "relaksasi-napas", "-o", "tidak/ada/x.flac"])
    #expect(result.status == 2)
    #expect(result.errors.contains("tidak/ada/x.flac"))
  }

  @Test func `a device that is not there is named, with what to do`() throws {
    let result = try Program().run(["play", "relaksasi-napas", "--device", "hw:9,9"])
    #expect(result.status == 2)
    #expect(result.errors.contains("'hw:9,9'"))
    #expect(result.errors.contains("belai devices"))
  }

  @Test func `without any device the session is written to a file instead`() throws {
    let program = try Program()
    let result = try program.run(["play", "relaksasi-napas"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Tidak ada perangkat suara"))
    #expect(result.output.contains("relaksasi-napas.flac"))
    #expect(FileManager.default.fileExists(atPath: program.folder + "/relaksasi-napas.flac"))
  }

  @Test func `a value that the script does not have is refused`() throws {
    let result = try Program().run(["timeline", "relaksasi-napas", "--set", "ayah=Bapak"])
    #expect(result.status == 64)
    #expect(result.errors.contains("'ayah'"))
  }

  @Test func `a length that cannot be met says what can`() throws {
    let result = try Program().run(["timeline", "relaksasi-napas", "--duration", "1m"])
    #expect(result.status == 1)
    #expect(result.errors.contains("antara"))
  }
}
