import BelaiScript
import Foundation
import Testing

@testable import BelaiLibrary

@Suite struct ScriptPackTests {
  /// An archive of small files, in this order.
  private static func archive(_ files: [(String, String)]) -> [UInt8] {
    var writer = ZipWriter()
    for (path, text) in files { writer.add(path, Array(text.utf8)) }
    return writer.finished()
  }

  private func bundle(in folder: TestFolder) throws -> ScriptBundle {
    let script = try folder.write("asal/a.belai", "Judul: Uji\n")
    let log = ReferenceLog()
    let heard = log.listening(
      to: ScriptEnvironment(recording: { path, _ in .found(path: path) }))
    _ = heard.recording(try folder.write("asal/suara/salam é.ogg", "bunyi"), script)
    return try ScriptBundle(name: "sesi é", script: script, asked: log, library: folder.library)
  }

  @Test func `what was packed is unpacked with every file in its place`() throws {
    let folder = try TestFolder()
    let bytes = try ScriptPack.bytes(of: try bundle(in: folder))
    #expect(ScriptPack.isPack(bytes))
    let script = try ScriptPack.unpack(bytes, into: folder.path + "/hasil")
    #expect(script == folder.path + "/hasil/sesi é.belai")
    #expect(folder.files(below: "hasil") == ["sesi é.belai", "suara/salam é.ogg"])
    #expect(folder.text(of: "hasil/sesi é.belai") == "Judul: Uji\n")
    #expect(folder.text(of: "hasil/suara/salam é.ogg") == "bunyi")
  }

  @Test func `the same files give the same bytes`() throws {
    let folder = try TestFolder()
    let bundle = try bundle(in: folder)
    let first = try ScriptPack.bytes(of: bundle)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: bundle.files[0].source)
    #expect(try ScriptPack.bytes(of: bundle) == first)
  }

  @Test func `a file that is gone is an error`() throws {
    let folder = try TestFolder()
    let bundle = try bundle(in: folder)
    try FileManager.default.removeItem(atPath: bundle.files[1].source)
    #expect(throws: (any Error).self) { try ScriptPack.bytes(of: bundle) }
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4], true), ([0x50, 0x4B, 5, 6, 0], true), ([0x50, 0x4B], false), ([], false),
      (Array("Judul: PK".utf8), false),
    ] as [([UInt8], Bool)])
  func `a pack is known by how it begins`(_ bytes: [UInt8], _ isPack: Bool) {
    #expect(ScriptPack.isPack(bytes) == isPack)
  }

  @Test(arguments: [
    ([("a.belai", "x")], "a.belai"),
    ([("bunyi.ogg", ""), ("a.belai", "x"), ("bagian/b.belai", "y")], "a.belai"),
    ([("a.belai", "x"), ("b.belai", "y"), ("belaipack.txt", "1\nb.belai\n")], "b.belai"),
    ([("belaipack.txt", "1\ndalam/b.belai"), ("dalam/b.belai", "y")], "dalam/b.belai"),
    (
      [("belaipack.txt", String(repeating: " ", count: 5_000)), ("a.belai", "x")], "a.belai"
    ),
  ])
  func `the label or the only script on top says what is meant`(
    _ files: [(String, String)], _ script: String
  ) throws {
    let folder = try TestFolder()
    let found = try ScriptPack.unpack(Self.archive(files), into: folder.path)
    #expect(found == folder.path + "/" + script)
    #expect(!folder.exists("belaipack.txt"))
  }

  @Test(
    arguments: [
      ([], PackError.noScript), ([("a.txt", "x")], .noScript),
      ([("dalam/a.belai", "x")], .noScript),
      ([("a.belai", "x"), ("b.belai", "y")], .noScript),
      ([("belaipack.txt", "1\nc.belai\n"), ("a.belai", "x")], .noScript),
      ([("belaipack.txt", "1\n"), ("a.belai", "x")], .noScript),
      ([("belaipack.txt", "1\n../a.belai\n"), ("a.belai", "x")], .noScript),
      ([("belaipack.txt", "2\na.belai\n"), ("a.belai", "x")], .version("2")),
      ([("belaipack.txt", ""), ("a.belai", "x")], .version("")),
    ] as [([(String, String)], PackError)])
  func `without a script that is meant nothing is unpacked`(
    _ files: [(String, String)], _ error: PackError
  ) throws {
    let folder = try TestFolder()
    #expect(throws: error) { try ScriptPack.unpack(Self.archive(files), into: folder.path) }
    #expect(folder.files(below: ".") == [])
  }

  @Test func `a file that stands there already is never overwritten`() throws {
    let folder = try TestFolder()
    try folder.write("a.belai", "lama")
    #expect(throws: (any Error).self) {
      try ScriptPack.unpack(Self.archive([("a.belai", "baru")]), into: folder.path)
    }
    #expect(folder.text(of: "a.belai") == "lama")
  }

  @Test func `an entry may not be a file and a folder at once`() throws {
    let folder = try TestFolder()
    let bytes = Self.archive([("a.belai", "x"), ("b", "y"), ("b/c", "z")])
    #expect(throws: (any Error).self) { try ScriptPack.unpack(bytes, into: folder.path) }
  }

  @Test func `a pack of one home is installed in another`() throws {
    let (sender, receiver) = (try TestFolder(), try TestFolder())
    let bytes = try ScriptPack.bytes(of: try bundle(in: sender))
    let script = try ScriptPack.unpack(bytes, into: receiver.path + "/sementara")
    let bundle = try ScriptBundle(
      name: "sesi é", script: script, asked: ReferenceLog(), library: receiver.library)
    try receiver.library.install(bundle)
    #expect(receiver.library.entries.map(\.name) == ["sesi é"])
    #expect(receiver.text(of: "saya/scripts/sesi é/sesi é.belai") == "Judul: Uji\n")
  }
}
