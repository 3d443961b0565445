import BelaiScript
import Foundation
import Testing

@testable import BelaiLibrary

@Suite struct LibraryChangesTests {
  /// A bundle of files as they are in a folder.
  private func bundle(_ name: String, _ files: [String: String]) throws -> ScriptBundle {
    let script = try #require(files[name + ".belai"])
    let log = ReferenceLog()
    let heard = log.listening(
      to: ScriptEnvironment(recording: { path, _ in .found(path: path) }))
    for path in files.values.sorted() where path != script { _ = heard.recording(path, script) }
    return try ScriptBundle(
      name: name, script: script, asked: log,
      library: ScriptLibrary(DataFolders(shipped: "/tidak-ada", user: "/tidak-ada")))
  }

  private func sample(_ folder: TestFolder, _ text: String = "baru") throws -> ScriptBundle {
    try bundle(
      "sesi",
      [
        "sesi.belai": try folder.write("asal/sesi.belai", text),
        "suara": try folder.write("asal/suara/salam.ogg", "bunyi"),
      ])
  }

  @Test func `a bundle is put into the user's folder with its files`() throws {
    let folder = try TestFolder()
    try folder.library.install(try sample(folder))
    #expect(
      folder.files(below: "saya") == ["scripts/sesi/sesi.belai", "scripts/sesi/suara/salam.ogg"])
    #expect(folder.text(of: "saya/scripts/sesi/suara/salam.ogg") == "bunyi")
    #expect(folder.library.entries.map(\.origin) == [.user])
    #expect(folder.library.path(of: "sesi") == folder.path + "/saya/scripts/sesi/sesi.belai")
  }

  @Test func `it takes the place of an older one whole`() throws {
    let folder = try TestFolder()
    try folder.write("saya/scripts/sesi/sesi.belai", "lama")
    try folder.write("saya/scripts/sesi/suara/lama.ogg", "lama")
    try folder.write("saya/scripts/lain/lain.belai", "tetap")
    try folder.library.install(try sample(folder))
    #expect(
      folder.files(below: "saya/scripts") == [
        "lain/lain.belai", "sesi/sesi.belai", "sesi/suara/salam.ogg",
      ])
    #expect(folder.text(of: "saya/scripts/sesi/sesi.belai") == "baru")
  }

  @Test func `a script put there by hand does not hide the new one`() throws {
    let folder = try TestFolder()
    try folder.write("saya/scripts/sesi.belai", "lama")
    try folder.library.install(try sample(folder))
    let path = try #require(folder.library.path(of: "sesi"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "baru")
  }

  @Test func `a file that cannot be read leaves all as it was`() throws {
    let folder = try TestFolder()
    try folder.write("saya/scripts/sesi/sesi.belai", "lama")
    let bundle = try sample(folder)
    try FileManager.default.removeItem(atPath: folder.path + "/asal/suara/salam.ogg")
    #expect(throws: (any Error).self) { try folder.library.install(bundle) }
    #expect(folder.files(below: "saya") == ["scripts/sesi/sesi.belai"])
    #expect(folder.text(of: "saya/scripts/sesi/sesi.belai") == "lama")
  }

  @Test func `a bundle may be installed from the place it is installed to`() throws {
    let folder = try TestFolder()
    try folder.library.install(try sample(folder))
    let installed = try bundle(
      "sesi", ["sesi.belai": folder.path + "/saya/scripts/sesi/sesi.belai"])
    try folder.library.install(installed)
    #expect(folder.text(of: "saya/scripts/sesi/sesi.belai") == "baru")
  }

  @Test func `a script of the user's is removed with its sounds and nothing else`() throws {
    let folder = try TestFolder()
    try folder.library.install(try sample(folder))
    try folder.write("saya/scripts/lain/lain.belai")
    #expect(try folder.library.remove("sesi"))
    #expect(folder.files(below: "saya/scripts") == ["lain/lain.belai"])
    #expect(!folder.exists("saya/scripts/sesi"))
    #expect(try !folder.library.remove("sesi"))
  }

  @Test func `a script of one file is removed by itself`() throws {
    let folder = try TestFolder()
    try folder.write("saya/scripts/sesi.belai")
    try folder.write("saya/scripts/lain.belai")
    #expect(try folder.library.remove("sesi"))
    #expect(folder.files(below: "saya/scripts") == ["lain.belai"])
  }

  /// `$XDG_DATA_HOME` may end with a slash, or hold two in a row.
  @Test(arguments: ["/saya/", "//saya", "/./saya", "/kirim/../saya"])
  func `however the folder is written, only the script goes`(user: String) throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/.ada")
    try folder.write("saya/scripts/sesi.belai")
    try folder.write("saya/scripts/lain.belai")
    let library = ScriptLibrary(
      DataFolders(shipped: folder.path + "/kirim", user: folder.path + user))
    #expect(try library.remove("sesi"))
    #expect(folder.files(below: "saya/scripts") == ["lain.belai"])
  }

  @Test(arguments: ["napas", "alas", "sesi.belai", "../sesi", ""])
  func `what the user did not add is not removed`(name: String) throws {
    let folder = try TestFolder()
    let files = ["kirim/scripts/napas.belai", "satu/alas.belai", "saya/sesi.belai"]
    for file in files { try folder.write(file) }
    #expect(try !folder.library.remove(name))
    #expect(files.allSatisfy(folder.exists))
  }
}
