import Foundation
import Testing

@Suite struct PronounceCommandTests {
  /// What comes out for bytes on standard input.
  private func answers(_ input: [UInt8]) throws -> [UInt8] {
    let program = try Program()
    let path = try program.file("masukan", Data(input))
    let process = program.process(["pronounce", "--as", "words"])
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(bytes)
  }

  @Test(arguments: [
    ("", ""), ("\n", "\t\n"), ("3x", "3x\ttiga kali\n"),
    ("3x\r\n2x\n", "3x\ttiga kali\n2x\tdua kali\n"),
    ("a\tb\n", "a\tb\ta be\n"), ("\n\npelan\n", "\t\n\t\npelan\tpelan\n"),
    ("a\u{0}b\n", "a\u{0}b\ta be\n"), ("😀\n", "😀\t\n"),
  ])
  func `every line is answered after the last tab`(input: String, output: String) throws {
    #expect(try answers(Array(input.utf8)) == Array(output.utf8))
  }

  @Test func `bytes that are no UTF-8 stay as they are and say nothing`() throws {
    let input: [UInt8] = [0xFF, 0x33, 0x78, 0xC3, 0x0A]
    #expect(try answers(input) == input.dropLast() + Array("\ttiga kali\n".utf8))
  }

  @Test func `a line that crosses blocks is one line`() throws {
    let line = String(repeating: "pelan ", count: 30_000) + "x"
    let output = String(decoding: try answers(Array((line + "\n3x").utf8)), as: UTF8.self)
    #expect(output.split(separator: "\n").count == 2)
    #expect(output.hasPrefix(line + "\tpelan pelan"))
  }

  @Test func `a line is answered before the next one comes`() throws {
    let process = try Program().process(["lafal", "--as", "words"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for (line, answer) in [("3x\n", "3x\ttiga kali\n"), ("dll.\n", "dll.\tdan lain-lain\n")] {
      input.fileHandleForWriting.write(Data(line.utf8))
      var heard = Data()
      while heard.last != UInt8(ascii: "\n") {
        let more = output.fileHandleForReading.availableData
        guard !more.isEmpty else { break }
        heard += more
      }
      #expect(String(decoding: heard, as: UTF8.self) == answer)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `nobody reading any more is no fault`() throws {
    let program = try Program()
    let path = try program.file("masukan", String(repeating: "pelan-pelan saja\n", count: 20_000))
    let process = program.process(["pronounce"])
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    process.standardOutput = output
    try process.run()
    _ = output.fileHandleForReading.availableData
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }
}
