import Foundation
import Testing

/// What is promised in docs/Safety.md, through the real program.
@Suite(.serialized) struct SafetySessionTests {
  @Test func `a file of a massage begins with the questions, as advice`() throws {
    let room = try Rehearsal()
    let path = room.folder + "/pijat.belai"
    let result = try room.program.run(["render", path, "-o", "pijat.flac", "--captions", "srt"])
    #expect(result.status == 0, "\(result.errors)")
    let captions = try String(contentsOfFile: room.folder + "/pijat.srt", encoding: .utf8)
    let lines = captions.split(separator: "\n").filter { $0.contains(" ") && !$0.contains("-->") }
    #expect(lines.first == "Sebelum pijat, jawab dulu pertanyaan ini.")
    let advice = lines.prefix(Rehearsal.questions + 3).joined(separator: " ")
    for word in ["hamil", "pembekuan", "luka", "perdarahan", "pengencer", "demam", "ruam"] {
      #expect(advice.contains(word), "\(word)")
    }
    #expect(advice.contains("jangan dipijat dulu. Tanyakan kepada dokter atau bidan."))
    let massage = try #require(captions.range(of: "buat lingkaran kecil"))
    let warning = try #require(captions.range(of: "jangan dipijat dulu"))
    #expect(warning.upperBound < massage.lowerBound)
  }

  @Test func `a file of a relaxation asks nothing`() throws {
    let room = try Rehearsal()
    let path = room.folder + "/pijat.belai"
    let result = try room.program.run([
      "render", path, "-o", "tenang.flac", "--mode", "relaksasi", "--captions", "srt",
    ])
    #expect(result.status == 0, "\(result.errors)")
    let captions = try String(contentsOfFile: room.folder + "/tenang.srt", encoding: .utf8)
    #expect(!captions.contains("Apakah") && !captions.contains("lingkaran"))
    #expect(captions.contains("lemaskan bahu"))
  }

  @Test func `pain is written down, and asked about when the session is resumed`() throws {
    let room = try Rehearsal()
    let patience = Duration.seconds(120)
    let session = try room.lines("play", "pijat.belai", "--screened")
    #expect(session.line(containing: "event cue", within: patience) != nil)
    session.send("nyeri")
    #expect(session.line(containing: "event pain 1", within: patience) != nil)
    #expect(session.line(containing: "event asked", within: patience) != nil)
    session.signal(SIGKILL)
    _ = session.exitStatus(within: patience)
    let resumed = try room.lines("resume", "--screened")
    #expect(resumed.line(containing: "event state pain", within: patience) != nil)
    #expect(resumed.line(containing: "nyerinya sudah hilang", within: patience) != nil)
    resumed.send("nyeri")
    #expect(resumed.line(containing: "event asked", within: patience) != nil)
    resumed.send("tidak")
    #expect(resumed.line(containing: "event ended pain", within: patience) != nil)
    #expect(resumed.exitStatus(within: patience) == 130)
    let history = try room.program.run(["history", "--json"]).output
    #expect(history.replacing(" ", with: "").contains("\"pains\":1"), "\(history)")
  }

  @Test func `a script with a fault is not played`() throws {
    let room = try Rehearsal()
    let path = try room.program.file("salah.belai", Rehearsal.massage + "\n[jeda 3 dtik]\n")
    let result = try room.program.run(["play", path, "--plain"])
    #expect(result.status == 1)
    #expect(!result.errors.contains("hamil"))
  }

  @Test func `every test that the promises name is there`() throws {
    let text = try String(contentsOfFile: repository + "/docs/Safety.md", encoding: .utf8)
    let named = Set(text.matches(of: /`(\w+Tests)`/).map { String($0.1) })
    #expect(named.count > 10)
    let files = FileManager.default.enumerator(atPath: repository + "/Tests")
    let tests = (files?.allObjects ?? []).compactMap { $0 as? String }
    let sources = try tests.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOfFile: repository + "/Tests/" + $0, encoding: .utf8)
    }
    for name in named {
      #expect(sources.contains { $0.contains("struct \(name) ") }, "\(name)")
    }
  }
}
