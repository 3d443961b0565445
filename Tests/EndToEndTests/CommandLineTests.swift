import BelaiAudio
import Foundation
import Testing

@Suite struct CommandLineTests {
  static let shelf: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: repository + "/scripts")
    return (files ?? []).filter { $0.hasSuffix(".belai") }.map { String($0.dropLast(6)) }.sorted()
  }()

  @Test func `the shipped scripts check clean, strictly`() throws {
    let result = try Program().run(
      ["check", "--strict"] + Self.shelf)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("Pijat oksitosin, pijat: 10 menit 0 detik"))
  }

  @Test func `a command is known by its Indonesian name too`() throws {
    let program = try Program()
    #expect(try program.run(["daftar"]).output == program.run(["list"]).output)
  }

  @Test func `messages are Indonesian, and English where the locale asks`() throws {
    let program = try Program()
    let indonesian = try program.run(["check", "tidak-ada"], environment: ["LANG": "C"])
    let english = try program.run(["check", "tidak-ada"], environment: ["LANG": "en_US.UTF-8"])
    #expect(indonesian.errors.hasPrefix("belai: kesalahan: tidak ada naskah bernama 'tidak-ada'"))
    #expect(english.errors.hasPrefix("belai: error: there is no script named 'tidak-ada'"))
    #expect(indonesian.status == 2)
  }

  @Test func `an unknown option ends with the usage status`() throws {
    let result = try Program().run(["play", "--keras"])
    #expect(result.status == 64)
    #expect(result.errors.contains("pilihan tidak dikenal"))
  }

  @Test func `without a terminal the program alone shows its help`() throws {
    let result = try Program().run([])
    #expect(result.status == 0)
    #expect(result.output.contains("CARA PAKAI: belai"))
  }

  @Test func `the timeline as JSON adds up`() throws {
    struct Listing: Decodable {
      struct Cue: Decodable {
        var start: Int
        var end: Int
        var kind: String
      }
      var sampleRate: Int
      var frames: Int
      var cues: [Cue]
    }
    let result = try Program().run(["timeline", "relaksasi-napas", "--json"])
    let listing = try JSONDecoder().decode(Listing.self, from: result.outputBytes)
    #expect(listing.sampleRate == 48_000)
    #expect(listing.frames == 7 * 60 * 48_000)
    #expect(listing.cues.map(\.start) == listing.cues.map(\.start).sorted())
    #expect(listing.cues.allSatisfy { $0.start <= $0.end && $0.end <= listing.frames })
    let kinds = Set(listing.cues.map(\.kind))
    #expect(
      kinds.isSubset(of: [
        "speech", "count", "rest", "breath", "tick", "sound", "bed", "wait",
      ]))
  }

  @Test(arguments: ["wav", "flac", "ogg", "opus"])
  func `a rendered file has the length of its timeline`(ending: String) throws {
    let program = try Program()
    let script = try program.file("pendek.belai", Self.short)
    let result = try program.run(["render", script, "-o", "pendek.\(ending)"])
    #expect(result.status == 0, "\(result.errors)")
    let clip = try Clip(path: program.folder + "/pendek.\(ending)")
    #expect(clip.frames == 8 * 48_000)
    #expect(clip.sampleRate == 48_000)
  }

  @Test func `two fresh renders are the same to the bit`() throws {
    let program = try Program()
    for name in ["satu.flac", "dua.flac"] {
      #expect(try program.run(["render", "relaksasi-napas", "-o", name]).status == 0)
    }
    let one = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/satu.flac"))
    let two = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/dua.flac"))
    #expect(one == two)
  }

  @Test func `raw samples go to standard output`() throws {
    let program = try Program()
    let script = try program.file("pendek.belai", Self.short)
    let result = try program.run(["render", script, "-o", "-"])
    #expect(result.outputBytes.count == 8 * 48_000 * 4)
  }

  @Test func `words and phonemes come line by line`() throws {
    let program = try Program()
    let words = try program.run(["pronounce", "--as", "words"], input: "2-3 menit\n37,5 °C\n")
    #expect(
      words.output
        == "2-3 menit\tdua sampai tiga menit\n37,5 °C\ttiga puluh tujuh koma lima derajat celsius\n"
    )
    #expect(try program.run(["lafal", "tengkuk"]).output == "tengkuk\ttəŋkuʔ\n")
  }

  /// Eight seconds: two of bed alone, four of rest, two of bed alone.
  static let short = """
    Judul: Pendek
    Jenis: relaksasi
    Latar: hujan

    # Satu
    [jeda 4 detik]
    """

  @Test func `a reader that goes away early is no fault`() throws {
    let program = try Program()
    let shell = program.process([])
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c", "\"$0\" timeline relaksasi-napas | true; exit ${PIPESTATUS[0]}", Program.path,
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(shell.terminationReason == .exit)
  }

  @Test func `output that a full disk refuses is said once and ends with its status`() throws {
    let program = try Program()
    let shell = program.process([])
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", "\"$0\" check relaksasi-napas >/dev/full 2>errors", Program.path]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 2)
    let errors = try String(contentsOfFile: program.folder + "/errors", encoding: .utf8)
    #expect(errors.split(separator: "\n").count == 1)
    #expect(errors.contains("No space left on device"))
  }
}
