import BelaiScript
import Foundation
import Testing

@testable import BelaiLibrary

@Suite struct ScriptBundleTests {
  /// Checks a script whose files are found beside whoever names them, or in the library, and
  /// gathers what it asked for.
  private func gathered(
    _ script: String, named name: String = "sesi", library: ScriptLibrary
  ) throws -> ScriptBundle {
    let log = ReferenceLog()
    let environment = log.listening(to: Self.environment(library))
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: script)))
    let result = Script.check(name: script, bytes: bytes, in: environment)
    #expect(result.script != nil, "\(result.diagnostics)")
    return try ScriptBundle(name: name, script: script, asked: log, library: library)
  }

  private static func environment(_ library: ScriptLibrary) -> ScriptEnvironment {
    @Sendable func beside(_ name: String, _ from: String) -> String {
      name.hasPrefix("/") ? name : (from as NSString).deletingLastPathComponent + "/" + name
    }
    return ScriptEnvironment(
      include: { name, from in
        let near = beside(name + ".belai", from)
        let isNear = FileManager.default.fileExists(atPath: near)
        guard let path = isNear ? near : library.path(ofIncluded: name),
          let data = try? Data(contentsOf: URL(fileURLWithPath: path))
        else { return .missing(candidates: []) }
        return .found(name: path, bytes: [UInt8](data))
      },
      recording: { path, from in
        let file = beside(path, from)
        let isThere = FileManager.default.fileExists(atPath: file)
        return isThere ? .found(path: file) : .missing(candidates: [])
      })
  }

  private func script(_ lines: String...) -> String {
    "Judul: Sesi\nJenis: relaksasi\n\n# Satu\n" + lines.map { $0 + "\nHalo.\n" }.joined()
      + "Selesai.\n"
  }

  @Test func `a script alone is a bundle of one file, under the name it is given`() throws {
    let folder = try TestFolder()
    let path = try folder.write("naskah saya.belai", script())
    let bundle = try gathered(path, named: "tenang", library: folder.library)
    #expect(bundle.name == "tenang")
    #expect(bundle.files == [.init(path: "tenang.belai", source: path)])
  }

  /// Folders have letters beyond ASCII, and those are more bytes than characters.
  @Test(arguments: ["sesi", "sési", "e\u{301}", "👩‍👧 pijat"])
  func `recordings and parts keep their places beside the script`(home: String) throws {
    let folder = try TestFolder()
    let path = try folder.write(
      "\(home)/a.belai", script("[sertakan bagian/isi]", "[rekaman suara/é.wav]"))
    let part = try folder.write("\(home)/bagian/isi.belai", "[rekaman dalam.wav]\nHalo.\n")
    let sounds = try ["suara/é.wav", "bagian/dalam.wav"].map { try folder.write("\(home)/\($0)") }
    let bundle = try gathered(path, library: folder.library)
    #expect(
      Set(bundle.files.map(\.path)) == [
        "sesi.belai", "bagian/isi.belai", "suara/é.wav", "bagian/dalam.wav",
      ])
    #expect(bundle.files.first?.source == path)
    #expect(Set(bundle.files.map(\.source)) == Set([path, part] + sounds))
  }

  @Test func `what is asked for twice is taken once`() throws {
    let folder = try TestFolder()
    try folder.write("salam.wav")
    let path = try folder.write(
      "a.belai", script("[rekaman salam.wav]", "[rekaman ./salam.wav]", "[rekaman salam.wav]"))
    let bundle = try gathered(path, library: folder.library)
    #expect(bundle.files.map(\.path) == ["sesi.belai", "salam.wav"])
  }

  @Test func `what is shipped is not taken along`() throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/salam.belai", "[rekaman bunyi.wav]\nHalo.\n")
    try folder.write("kirim/scripts/bunyi.wav")
    let path = try folder.write("asal/a.belai", script("[sertakan salam]"))
    #expect(try gathered(path, library: folder.library).files.map(\.path) == ["sesi.belai"])
  }

  @Test(arguments: ["saya/scripts/salam", "satu"])
  func `a script of the library comes to stand beside the script with its sounds`(
    place: String
  ) throws {
    let folder = try TestFolder()
    let salam = try folder.write("\(place)/salam.belai", "[rekaman bunyi/salam.wav]\nHalo.\n")
    let sound = try folder.write("\(place)/bunyi/salam.wav")
    let path = try folder.write("asal/a.belai", script("[sertakan salam]"))
    let bundle = try gathered(path, library: folder.library)
    #expect(bundle.files.map(\.path) == ["sesi.belai", "salam.belai", "bunyi/salam.wav"])
    #expect(bundle.files.map(\.source) == [path, salam, sound])
  }

  @Test(arguments: ["/satu/", "//satu", "/./satu", "/kirim/../satu"])
  func `the library is known however its folder is written`(named: String) throws {
    let folder = try TestFolder()
    try folder.write("kirim/.ada")
    try folder.write("satu/salam.belai", "Halo.\n")
    let library = ScriptLibrary(
      DataFolders(shipped: "/tidak-ada", user: "/tidak-ada", named: [folder.path + named]))
    let path = try folder.write("asal/a.belai", script("[sertakan salam]"))
    let bundle = try gathered(path, library: library)
    #expect(bundle.files.map(\.path) == ["sesi.belai", "salam.belai"])
  }

  @Test func `a recording outside is told with the folder it should be in`() throws {
    let folder = try TestFolder()
    let sound = try folder.write("luar/salam.wav")
    let path = try folder.write("asal/a.belai", script("[rekaman ../luar/salam.wav]"))
    #expect(throws: BundleError.outside(path: sound, folder: folder.path + "/asal")) {
      try gathered(path, library: folder.library)
    }
  }

  @Test func `a folder whose name begins alike is outside, too`() throws {
    let folder = try TestFolder()
    let sound = try folder.write("asal-lain/salam.wav")
    let path = try folder.write("asal/a.belai", script("[rekaman ../asal-lain/salam.wav]"))
    #expect(throws: BundleError.outside(path: sound, folder: folder.path + "/asal")) {
      try gathered(path, library: folder.library)
    }
  }

  @Test func `two files that would stand in one place are told`() throws {
    let folder = try TestFolder()
    try folder.write("saya/scripts/salam/salam.belai", "[rekaman bunyi.wav]\nHalo.\n")
    try folder.write("saya/scripts/salam/bunyi.wav")
    try folder.write("asal/Bunyi.wav")
    let path = try folder.write("asal/a.belai", script("[sertakan salam]", "[rekaman Bunyi.wav]"))
    #expect(throws: BundleError.twice(path: "Bunyi.wav")) {
      try gathered(path, library: folder.library)
    }
  }

  @Test func `a part may not take the place of the script`() throws {
    let folder = try TestFolder()
    try folder.write("asal/sesi.belai", "Halo.\n")
    let path = try folder.write("asal/a.belai", script("[sertakan sesi]"))
    #expect(throws: BundleError.twice(path: "sesi.belai")) {
      try gathered(path, library: folder.library)
    }
  }

  @Test(arguments: ["", ".sesi", "a/b", "..", String(repeating: "é", count: 101)])
  func `a name that no file may have is told`(name: String) throws {
    let folder = try TestFolder()
    let path = try folder.write("a.belai", script())
    #expect(throws: BundleError.name(name)) {
      try gathered(path, named: name, library: folder.library)
    }
  }
}
