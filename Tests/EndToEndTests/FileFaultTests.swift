import Foundation
import Testing

/// Files that cannot be read or written: one sentence, status 2, nothing half-made.
@Suite struct FileFaultTests {
  private static let script = """
    Judul: Uji
    Jenis: relaksasi

    # Satu
    Halo. [jeda 20 detik]
    """

  /// Runs the program behind a limit on the size of files, in kilobytes.
  private static func run(
    _ program: Program, _ arguments: String, kilobytes: Int
  ) throws -> (status: Int32, errors: String) {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c", "ulimit -f \(kilobytes); exec '\(Program.path)' \(arguments) 2> >(head -c 9000 >&2)",
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: program.folder)
    // Libraries write into a home that they find.
    shell.environment = program.process([], environment: ["HOME": "/dev/null/ada"]).environment
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let bytes = errors.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return (shell.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: ["flac", "wav", "ogg", "opus", "mp3"])
  func `a sound that does not fit leaves nothing behind`(ending: String) throws {
    let program = try Program()
    _ = try program.file("uji.belai", Self.script)
    let before = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    let result = try Self.run(
      program, "render uji.belai -o hasil.\(ending) --captions vtt --chapters json", kilobytes: 6)
    #expect(result.status == 2, "\(result)")
    // Libraries may have their own word about the limit; Belai has one.
    let sentences = result.errors.split(separator: "\n").filter { $0.hasPrefix("belai: ") }
    #expect(sentences.count == 1, "\(result.errors)")
    #expect(sentences.first?.contains("'hasil.\(ending)'") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == before)
  }

  @Test func `a picture that does not fit leaves the old one as it was`() throws {
    let program = try Program()
    let old = try program.file("gambar.svg", "lama")
    let result = try Self.run(
      program, "timeline relaksasi-napas --svg gambar.svg", kilobytes: 4)
    #expect(result.status == 2, "\(result)")
    #expect(result.errors.contains("gambar.svg' tidak dapat ditulis: File too large;"))
    #expect(try String(contentsOfFile: old, encoding: .utf8) == "lama")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == ["gambar.svg"])
  }

  @Test(arguments: [
    ("tidak/ada.svg", "No such file or directory"), ("folder", "Is a directory"),
    ("berkas/x.svg", "Not a directory"),
  ])
  func `a picture that cannot be written says why`(path: String, words: String) throws {
    let program = try Program()
    _ = try program.file("berkas", "bukan folder")
    try FileManager.default.createDirectory(
      atPath: program.folder + "/folder", withIntermediateDirectories: false)
    let result = try program.run(["timeline", "relaksasi-napas", "--svg", path])
    #expect(result.status == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func `a picture goes into a pipe as well`() throws {
    let program = try Program()
    let result = try program.run(["timeline", "relaksasi-napas", "--svg", "/dev/stdout"])
    #expect(result.status == 0)
    #expect(result.output.contains("<svg"))
  }

  @Test(arguments: ["berkas/x.flac", "tidak/ada/x.wav", "/proc/x.ogg"])
  func `a place that takes no file is one sentence`(path: String) throws {
    let program = try Program()
    _ = try program.file("uji.belai", Self.script)
    _ = try program.file("berkas", "bukan folder")
    let result = try program.run(["render", "uji.belai", "-o", path])
    #expect(result.status == 2)
    #expect(result.errors.contains("'\(path)'"))
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test func `a script that cannot be read is told in the system's words`() throws {
    let result = try Program().run(["check", "/proc/self/mem"])
    #expect(result.status == 2)
    #expect(result.errors.contains("Input/output error"))
  }

  @Test func `a sound that is no sound is named, before anything is heard or written`() throws {
    let program = try Program()
    let sounds = program.folder + "/.local/share/belai/audio/sounds"
    try FileManager.default.createDirectory(atPath: sounds, withIntermediateDirectories: true)
    try Data("bukan bunyi".utf8).write(to: URL(fileURLWithPath: sounds + "/ding.ogg"))
    _ = try program.file("uji.belai", Self.script + "\n[bunyi ding]\n")
    let render = try program.run(["render", "uji.belai", "-o", "hasil.flac"])
    #expect(render.status == 2)
    #expect(render.errors.contains("ding.ogg"))
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/hasil.flac"))
    let bare = ["ALSA_CONFIG_PATH": "/usr/share/alsa/alsa.conf"]
    let play = try program.run(
      ["relax", "uji.belai", "--plain", "--device", "null"], environment: bare)
    #expect(play.status == 2)
    #expect(play.errors.contains("sf_open_fd: "), "\(play.errors)")
    #expect(!play.errors.contains("SoundFileError"))
  }

  @Test func `lists are there for programs too`() throws {
    let program = try Program()
    struct Named: Decodable { var name: String }
    func names(_ command: String) throws -> [String] {
      let result = try program.run([command, "--json"])
      #expect(result.status == 0)
      return try JSONDecoder().decode([Named].self, from: result.outputBytes).map(\.name)
    }
    #expect(try names("list").contains("pijat-oksitosin"))
    #expect(try names("voices") == ["bunda", "ayah"])
    #expect(try names("devices") == [])
    #expect(try program.run(["devices"]).errors.contains("belai diagnosis"))
  }
}
