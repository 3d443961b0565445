import Foundation
import Testing

/// Sessions that were interrupted and go on another time, through the real program.
@Suite struct ResumeTests {
  private static func script(_ first: String = "Satu", last: String = "Kalimat tiga, {ayah}.")
    -> String
  {
    """
    Judul: Uji lanjut
    Jenis: relaksasi
    Isian: ayah = Ayah

    # \(first)
    Kalimat satu. [jeda 1 detik]

    # Dua
    Kalimat dua. [jeda 30 detik]

    # Tiga
    \(last)
    """
  }

  /// A session of a script in three steps that was stopped in the second.
  private struct Interrupted {
    let program: Program
    let script: String
    /// Who listens at the other end of the pipe, however often the program starts.
    private let listener: Child

    init(_ options: [String] = [], commands: [String] = []) throws {
      program = try Program()
      script = try program.file("uji.belai", ResumeTests.script())
      let pipe = program.folder + "/pipa"
      unsafe mkfifo(pipe, 0o600)
      listener = try Child(
        ["/bin/sh", "-c", "exec cat <>\"$0\" >/dev/null", pipe], environment: [:],
        folder: program.folder)
      let child = try start(["play", script] + options)
      #expect(child.line(containing: "state playing", within: .seconds(60)) != nil)
      for command in commands + ["pause", "next-step"] { child.send(command) }
      #expect(child.line(containing: "step 2/3", within: .seconds(60)) != nil)
      child.send("stop")
      #expect(child.exitStatus(within: .seconds(60)) == 130)
    }

    /// Begins to play into the pipe, under line control.
    func start(_ arguments: [String]) throws -> Child {
      try Child(
        [Program.path] + arguments
          + ["--control", "-", "--output", "pipe:\(program.folder)/pipa"],
        environment: ["HOME": program.folder, "BELAI_DATA": repository], folder: program.folder)
    }

    /// Goes on, and returns the first step that is told.
    func step(_ arguments: [String] = []) throws -> String? {
      let child = try start(["resume"] + arguments)
      let line = child.line(containing: "event step", within: .seconds(60))
      child.send("stop")
      _ = child.exitStatus(within: .seconds(60))
      return line
    }

    var errors: String {
      (try? String(contentsOfFile: program.folder + "/errors.txt", encoding: .utf8)) ?? ""
    }
  }

  private static let second = "event step 2/3 \"Dua\""

  @Test func `an interrupted session goes on with its step, again and again`() throws {
    let session = try Interrupted()
    for _ in 0..<2 { #expect(try session.step() == Self.second) }
    let history = try session.program.run(["history", "--csv"]).output
    #expect(history.split(separator: "\r\n").count == 2, "it stays one session")
  }

  @Test func `tempo, level and loudness go on as they were`() throws {
    let session = try Interrupted(commands: ["slower", "level-brief", "softer"])
    let child = try session.start(["lanjut"])
    #expect(child.line(containing: "step 2/3", within: .seconds(60)) != nil)
    // Each answers with what is in force now.
    child.send("slower")
    #expect(child.line(containing: "event tempo", within: .seconds(60)) == "event tempo 0.8")
    child.send("softer")
    #expect(child.line(containing: "event gain", within: .seconds(60)) == "event gain -6.0")
    child.send("level-brief")
    #expect(child.line(containing: "answered level-brief", within: .seconds(60)) != nil)
    child.kill()
  }

  @Test func `the first options hold, and what is typed now comes before them`() throws {
    let session = try Interrupted(["--set", "ayah=Mas Budi", "--level", "singkat"])
    func lastLine(_ arguments: [String]) throws -> String? {
      let child = try session.start(["resume"] + arguments)
      #expect(child.line(containing: "step 2/3", within: .seconds(60)) != nil)
      child.send("next-step")
      defer { child.kill() }
      return child.line(containing: "Kalimat tiga", within: .seconds(60))
    }
    #expect(try lastLine([])?.contains("Mas Budi") == true)
    #expect(try lastLine(["--set", "ayah=Mas Agus"])?.contains("Mas Agus") == true)
    #expect(try lastLine([])?.contains("Mas Agus") == true)
  }

  @Test(arguments: [["--mode", "relaksasi"], ["--seed", "3"], ["--output", "a.flac"]])
  func `what would make it another session is refused`(arguments: [String]) throws {
    #expect(try Program().run(["resume"] + arguments).status == 64)
  }

  @Test func `a changed script begins with the same step and says so`() throws {
    let session = try Interrupted()
    _ = try session.program.file("uji.belai", Self.script("Awal baru", last: "Tamat."))
    #expect(try session.step() == Self.second)
    #expect(session.errors.contains("Naskah ini diubah"))
    #expect(session.errors.contains("langkah 'Dua'"))
  }

  @Test func `a changed script without the step asks to begin anew`() throws {
    let session = try Interrupted()
    let output = ["--output", "pipe:\(session.program.folder)/pipa"]
    let changed = Self.script().replacingOccurrences(of: "# Dua", with: "# Lain")
    _ = try session.program.file("uji.belai", changed)
    let result = try session.program.run(["resume"] + output)
    #expect(result.status == 2)
    #expect(result.errors.contains("belai mulai \(session.script)"))
    _ = try session.program.file("uji.belai", Self.script())
    #expect(try session.step() == Self.second, "the place is still there")
  }

  @Test func `a script that is gone is named`() throws {
    let session = try Interrupted()
    try FileManager.default.removeItem(atPath: session.script)
    let result = try session.program.run(["resume"])
    #expect(result.status == 2 && result.errors.contains("uji.belai"))
  }
}
