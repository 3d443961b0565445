import Foundation
import Testing

@Suite struct JournalCommandTests {
  private static let script = """
    Judul: Uji lanjut
    Jenis: relaksasi

    # Satu
    Kalimat satu. [jeda 1 detik]

    # Dua
    Kalimat dua ini cukup panjang supaya dapat terputus di tengah jalan. [jeda 2 detik]

    # Tiga
    Kalimat tiga.
    """

  /// A device that takes sound and throws it away.
  private func nullDevice(_ program: Program) throws -> [String: String] {
    let path = try program.file(
      "asound.conf", "</usr/share/alsa/alsa.conf>\npcm.!default { type null }\n")
    return ["ALSA_CONFIG_PATH": path]
  }

  @Test func `without a session there is nothing to go on with`() throws {
    let result = try Program().run(["resume"])
    #expect(result.status == 2)
    #expect(result.errors.contains("belai mulai"))
  }

  @Test func `after kill -9 the interrupted line is said again and nothing before it`() throws {
    let program = try Program()
    let device = try nullDevice(program)
    let path = try program.file("uji.belai", Self.script)
    let process = program.process(["play", path, "--plain"], environment: device)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var heard = ""
    while !heard.contains("Kalimat dua") {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { break }
      heard += String(decoding: bytes, as: UTF8.self)
    }
    #expect(heard.contains("Kalimat dua"))
    // The line takes seconds; a little of it is heard before the power goes.
    usleep(400_000)
    kill(process.processIdentifier, SIGKILL)
    _ = output.fileHandleForReading.readDataToEndOfFile()

    let rest = try program.run(["lanjut", "--plain"], environment: device)
    #expect(rest.status == 0)
    let told = rest.output + rest.errors
    #expect(!told.contains("Kalimat satu"))
    #expect(told.contains("Kalimat dua"))
    #expect(told.contains("Kalimat tiga"))
    #expect(try program.run(["resume"]).status == 2, "an ended session is not offered again")
    let history = try program.run(["history", "--csv"]).output
    #expect(history.contains("completed") && !history.contains("interrupted"))
  }

  @Test func `notes stand in the history until everything is forgotten`() throws {
    let program = try Program()
    #expect(try program.run(["catat", "Ibu", "tidur", "nyenyak"]).status == 0)
    #expect(try program.run(["riwayat"]).output.contains("    Ibu tidur nyenyak\n"))
    #expect(try program.run(["forget"], input: "tidak\n").status == 0)
    #expect(try program.run(["history"]).output.contains("Ibu tidur nyenyak"))
    #expect(try program.run(["lupakan"], input: "ya\n").status == 0)
    #expect(try program.run(["history"]).output == "Belum ada sesi.\n")
    #expect(try program.run(["history", "--json"]).output.contains("\"notes\" : ["))
  }

  @Test func `an empty note and two forms at once are usage errors`() throws {
    let program = try Program()
    #expect(try program.run(["note", "  "]).status == 64)
    #expect(try program.run(["history", "--csv", "--json"]).status == 64)
  }

  @Test func `a note cannot command the terminal, and a letter is too long`() throws {
    let program = try Program()
    #expect(try program.run(["note", "a\u{1B}[2J\u{202E}b\nc", "\u{7}"]).status == 0)
    #expect(try program.run(["history"]).output.contains("    a [2Jb c\n"))
    let long = try program.run(["note", String(repeating: "panjang ", count: 1000)])
    #expect(long.status == 64 && long.errors.contains("5000"))
  }

  @Test func `without a journal nothing is said to be noted or deleted`() throws {
    let program = try Program()
    let state = ["XDG_STATE_HOME": "/proc/tidak-ada"]
    for command in [["note", "x"], ["history"], ["resume"], ["forget", "--yes"]] {
      let result = try program.run(command, environment: state)
      #expect(result.status == 2 && result.output == "", "\(command)")
      #expect(result.errors.contains("riwayat tidak dapat dibuka"), "\(command)")
    }
  }

  @Test func `only the owner may read the journal`() throws {
    let program = try Program()
    _ = try program.run(["note", "rahasia"])
    let file = program.folder + "/.local/state/belai/jurnal.sqlite"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }
}
