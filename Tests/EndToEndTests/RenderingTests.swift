import Foundation
import Testing

@Suite struct RenderingTests {
  private static let script = """
    Judul: Uji berkas
    Jenis: relaksasi

    # Duduk
    Duduklah dengan nyaman. [jeda 2 detik]

    # Napas
    [napas 2-2, 1 kali]
    """

  @Test func `a script is never replaced by its own sound`() throws {
    let program = try Program()
    let path = try program.file("naskah.wav", Self.script)
    for command in [["render", path, "-o", path], ["play", path, "--output", "./naskah.wav"]] {
      let result = try program.run(command)
      #expect(result.status == 2)
      #expect(result.errors.contains("naskah itu sendiri"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.script)
    }
  }

  @Test func `captions and chapters stand beside the file`() throws {
    let program = try Program()
    let path = try program.file("uji.belai", Self.script)
    let result = try program.run([
      "render", path, "-o", "uji.flac", "--captions", "vtt,srt,lrc", "--chapters",
      "json,cue,ffmetadata",
    ])
    #expect(result.status == 0)
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: program.folder + "/" + name, encoding: .utf8)
    }
    #expect(try text("uji.vtt").hasPrefix("WEBVTT\n"))
    #expect(try text("uji.srt").hasPrefix("1\n00:00:"))
    #expect(try text("uji.lrc").contains("Duduklah dengan nyaman."))
    #expect(try text("uji.chapters.json").contains("Napas"))
    #expect(try text("uji.cue").contains("FILE \"uji.flac\""))
    #expect(try text("uji.ffmetadata").hasPrefix(";FFMETADATA1"))
  }

  @Test(arguments: ["vtt,doc", "", "vtt,"])
  func `an unknown kind of captions is a usage error`(kinds: String) throws {
    let program = try Program()
    let path = try program.file("uji.belai", Self.script)
    let result = try program.run(["render", path, "-o", "uji.flac", "--captions", kinds])
    #expect(result.status == 64)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/uji.flac"))
  }

  @Test func `no companion stays where the sound cannot be written`() throws {
    let program = try Program()
    let path = try program.file("uji.belai", Self.script)
    try FileManager.default.createDirectory(
      atPath: program.folder + "/uji.flac/isi", withIntermediateDirectories: true)
    let result = try program.run(["render", path, "-o", "uji.flac", "--captions", "vtt"])
    #expect(result.status == 2)
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/uji.vtt"))
  }
}
