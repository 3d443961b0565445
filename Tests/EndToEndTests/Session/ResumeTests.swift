import Foundation
import Testing

/// Sessions that were interrupted and go on another time, through the real program.
@Suite(.serialized) struct ResumeTests {
  private static let patience = Duration.seconds(120)
  private static let second = "event step 2/3 \"Dua\""

  private static func script(first: String = "Satu", last: String = "Kalimat tiga.") -> String {
    """
    Judul: Uji lanjut
    Jenis: relaksasi
    Isian: ayah = Ayah

    # \(first)
    Kalimat satu. [jeda 1 detik]

    # Dua
    Kalimat dua, {ayah}. [jeda 90 detik]

    # Tiga
    \(last)
    """
  }

  /// A session of a script in three steps that was stopped in the second.
  private struct Interrupted {
    let room: Rehearsal
    let script: String

    init(_ options: [String] = [], commands: [String] = []) throws {
      room = try Rehearsal()
      script = try room.program.file("uji.belai", ResumeTests.script())
      let child = try room.lines(["play", "uji.belai"] + options)
      #expect(child.line(containing: "state playing", within: patience) != nil)
      for command in commands + ["pause", "next-step"] { child.send(command) }
      #expect(child.line(containing: second, within: patience) != nil)
      child.send("stop")
      #expect(child.exitStatus(within: patience) == 130)
    }

    /// Goes on, and returns what is told first of steps or of cues.
    func first(_ kind: String = "event step", _ options: [String] = []) throws -> String {
      let child = try room.lines(["resume"] + options)
      let line = child.line(containing: kind, within: patience)
      child.send("stop")
      #expect(child.exitStatus(within: patience) == 130)
      return line ?? ""
    }

    func change(_ text: String) throws { _ = try room.program.file("uji.belai", text) }

    /// Tries to go on, and returns what comes of it where nothing is played.
    func refusal() throws -> Program.Result {
      try room.program.run(["resume"], environment: room.environment())
    }
  }

  @Test func `an interrupted session goes on with its step, again and again`() throws {
    let session = try Interrupted()
    for _ in 0..<2 { #expect(try session.first() == Self.second) }
    let history = try session.room.program.run(["history", "--csv"]).output
    #expect(history.split(separator: "\r\n").count == 2, "it stays one session")
  }

  @Test func `tempo, level and loudness go on as they were`() throws {
    let session = try Interrupted(commands: ["slower", "level-brief", "softer"])
    let child = try session.room.lines(["lanjut"])
    #expect(child.line(containing: Self.second, within: Self.patience) != nil)
    // Each answers with what is in force now.
    child.send("slower")
    #expect(child.line(containing: "event tempo", within: Self.patience) == "event tempo 0.8")
    child.send("softer")
    #expect(child.line(containing: "event gain", within: Self.patience) == "event gain -6.0")
    child.send("level-brief")
    #expect(child.line(containing: "answered level-brief", within: Self.patience) != nil)
  }

  @Test func `the first options hold, and what is typed now comes before them`() throws {
    let session = try Interrupted(["--set", "ayah=Mas Budi", "--level", "singkat"])
    #expect(try session.first("event cue").contains("dua, Mas Budi."))
    #expect(try session.first("event cue", ["--set", "ayah=Mas Agus"]).contains("dua, Mas Agus."))
    #expect(try session.first("event cue").contains("dua, Mas Agus."))
  }

  @Test(arguments: [["--mode", "relaksasi"], ["--seed", "3"], ["--output", "a.flac"]])
  func `what would make it another session is refused`(options: [String]) throws {
    #expect(try Program().run(["resume"] + options).status == 64)
  }

  @Test func `a changed script begins with the same step and says so`() throws {
    let session = try Interrupted()
    try session.change(Self.script(first: "Awal baru", last: "Tamat."))
    #expect(try session.first() == Self.second)
    #expect(session.room.errors.contains("Naskah ini diubah"))
    #expect(session.room.errors.contains("langkah 'Dua'"))
  }

  @Test func `a changed script without the step asks to begin anew, and the place stays`() throws {
    let session = try Interrupted()
    try session.change(Self.script().replacing("# Dua", with: "# Lain"))
    let refusal = try session.refusal()
    #expect(refusal.status == 2)
    #expect(refusal.errors.contains("belai mulai \(session.script)"))
    try session.change(Self.script())
    #expect(try session.first() == Self.second)
  }

  @Test func `a script that is gone is named`() throws {
    let session = try Interrupted()
    try FileManager.default.removeItem(atPath: session.script)
    let refusal = try session.refusal()
    #expect(refusal.status == 2 && refusal.errors.contains("uji.belai"))
  }
}
