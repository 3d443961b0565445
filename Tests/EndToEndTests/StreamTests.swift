import Foundation
import Testing

/// Streams through the real program.
@Suite(.serialized) struct StreamTests {
  private static let script = """
    Judul: Singkat
    Jenis: relaksasi

    # Satu
    Tarik napas. [jeda 1 detik]
    """

  @Test func `standard output carries the session and nothing else`() throws {
    let program = try Program()
    let path = try program.file("singkat.belai", Self.script)
    let result = try program.run(["relax", path, "--plain", "--output", "-"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.outputBytes.count % 4 == 0)
    let samples = stride(from: 0, to: result.outputBytes.count - 1, by: 2).map {
      Int16(bitPattern: UInt16(result.outputBytes[$0]) | UInt16(result.outputBytes[$0 + 1]) << 8)
    }
    #expect(samples.contains { abs(Int($0)) > 1_000 }, "words are heard")
    #expect(samples.prefix(96_000).allSatisfy { $0 == 0 })
    #expect(samples.suffix(48_000).allSatisfy { $0 == 0 })
    let heard = try program.run(["render", path, "--mode", "relaksasi", "-o", "-"]).outputBytes
    #expect(result.outputBytes.count >= heard.count + 2 * 192_000)
    #expect(result.errors.contains("Tarik napas."), "the lines stand on standard error")
  }

  @Test(arguments: [
    ("tcp://127.0.0.1:1", "tidak dapat dihubungi (connect: Connection refused)"),
    ("tcp://tidak.ada.invalid:4953", "tidak dapat dihubungi (getaddrinfo: "),
    ("pipe:/etc/hostname", "bukan pipa bernama"), ("pipe:/tidak-ada/folder/pipa", "No such file"),
  ])
  func `a stream that cannot be opened is one sentence`(target: String, says: String) throws {
    let program = try Program()
    let path = try program.file("singkat.belai", Self.script)
    let result = try program.run(["relax", path, "--plain", "--output", target])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("belai: kesalahan: "))
    #expect(result.errors.contains(says), "\(result.errors)")
    #expect(result.errors.contains("'\(target)'"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `a pipe that nobody reads is one sentence`() throws {
    let program = try Program()
    let path = try program.file("singkat.belai", Self.script)
    let result = try program.run(["relax", path, "--output", "pipe:\(program.folder)/pipa"])
    #expect(result.status == 2)
    #expect(result.errors.contains("tidak ada yang membaca suara"))
  }

  @Test(arguments: ["tcp://ruang", "tcp://ruang:0", "udp://ruang:1", "pipe:", "x.aac"])
  func `what is no output is a usage error`(target: String) throws {
    #expect(
      try Program().run(["relax", "relaksasi-napas", "--output", target]).status == 64)
  }

  @Test func `sound and answers do not share standard output`() throws {
    let result = try Program().run(
      ["relax", "relaksasi-napas", "--output", "-", "--control", "-"])
    #expect(result.status == 64)
    #expect(result.outputBytes.isEmpty)
  }

  @Test(arguments: [
    ("| head -c 400000 >/dev/null", "write: Broken pipe"),
    (">/dev/full", "write: No space left on device"),
  ])
  func `a reader that goes away ends the session with what to do`(
    redirection: String, says: String
  ) throws {
    let program = try Program()
    let path = try program.file("singkat.belai", Self.script)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    let line = "'\(Program.path)' relax '\(path)' --plain --output - 2>salah \(redirection)"
    shell.arguments = ["-c", line + "; echo ${PIPESTATUS[0]} >status"]
    shell.currentDirectoryURL = URL(fileURLWithPath: program.folder)
    shell.environment = program.process([]).environment
    try shell.run()
    shell.waitUntilExit()
    let status = try String(contentsOfFile: program.folder + "/status", encoding: .utf8)
    let errors = try String(contentsOfFile: program.folder + "/salah", encoding: .utf8)
    #expect(status == "2\n")
    #expect(errors.split(separator: "\n").last?.contains(says) == true, "\(errors)")
  }
}
