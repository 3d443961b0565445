import BelaiLibrary
import Foundation
import Testing

@Suite struct ScriptLibraryTests {
  @Test func `every script is told once, by name, with where it comes from`() throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/napas.belai")
    try folder.write("saya/scripts/zaitun/zaitun.belai")
    try folder.write("satu/alas.belai")
    let entries = folder.library.entries
    #expect(entries.map(\.name) == ["alas", "napas", "zaitun"])
    #expect(entries.map(\.origin) == [.named, .shipped, .user])
    #expect(entries.map(\.path).allSatisfy(FileManager.default.fileExists))
  }

  @Test func `what the user has hides what is shipped, and a named folder hides both`() throws {
    let folder = try TestFolder()
    let shipped = try folder.write("kirim/scripts/napas.belai")
    #expect(folder.library.path(of: "napas") == shipped)
    let own = try folder.write("saya/scripts/napas/napas.belai")
    #expect(folder.library.path(of: "napas") == own)
    let second = try folder.write("dua/napas.belai")
    #expect(folder.library.path(of: "napas") == second)
    let first = try folder.write("satu/napas.belai")
    #expect(folder.library.entries.map(\.path) == [first])
    #expect(folder.library.path(of: "napas") == first)
  }

  @Test(arguments: [
    "catatan.txt", ".tersembunyi.belai", "kosong/lain.belai", "bagian/bagian.txt", "napas.BELAI",
    "a/b/b.belai",
  ])
  func `what is no script is not told`(file: String) throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/" + file)
    #expect(folder.library.entries == [])
  }

  @Test func `folders that are not there hold nothing`() throws {
    let folder = try TestFolder()
    #expect(folder.library.entries == [])
    #expect(folder.library.path(of: "napas") == nil)
    #expect(folder.library.path(ofIncluded: "bagian/napas") == nil)
  }

  @Test(arguments: ["napas", "napas.belai"])
  func `a script is found by its name with or without the ending`(typed: String) throws {
    let folder = try TestFolder()
    let path = try folder.write("kirim/scripts/napas.belai")
    #expect(folder.library.path(of: typed) == path)
  }

  @Test func `a script of one file goes before a folder of the same name`() throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/napas/napas.belai")
    let file = try folder.write("kirim/scripts/napas.belai")
    #expect(folder.library.path(of: "napas") == file)
    #expect(folder.library.entries.map(\.path) == [file])
  }

  @Test func `a path is itself, whatever its ending, and no name of the library`() throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/napas.belai")
    let file = try folder.write("lain/sesi.txt")
    #expect(folder.library.path(of: file) == file)
    #expect(folder.library.path(of: folder.path + "/napas") == nil)
    #expect(folder.library.path(of: folder.path + "/lain") == folder.path + "/lain")
  }

  @Test(arguments: ["bagian/penutup", "bagian/penutup.belai"])
  func `a part is found in any folder of the library`(name: String) throws {
    let folder = try TestFolder()
    let shipped = try folder.write("kirim/scripts/bagian/penutup.belai")
    #expect(folder.library.path(ofIncluded: name) == shipped)
    let own = try folder.write("saya/scripts/bagian/penutup.belai")
    #expect(folder.library.path(ofIncluded: name) == own)
  }

  @Test func `a part is no script that can be played by name`() throws {
    let folder = try TestFolder()
    try folder.write("kirim/scripts/bagian/penutup.belai")
    #expect(folder.library.entries == [])
    #expect(folder.library.path(of: "penutup") == nil)
    #expect(folder.library.path(of: "bagian/penutup") == nil)
  }

  @Test func `a script without a folder is included by its name`() throws {
    let folder = try TestFolder()
    let path = try folder.write("saya/scripts/salam/salam.belai")
    #expect(folder.library.path(ofIncluded: "salam") == path)
  }

  @Test(arguments: ["../rahasia", "bagian/../../rahasia", "/etc/passwd", "../saya/rahasia.belai"])
  func `an included name never leads out of the library`(name: String) throws {
    let folder = try TestFolder()
    for file in ["rahasia.belai", "kirim/rahasia.belai", "saya/rahasia.belai"] {
      try folder.write(file)
    }
    try folder.write("kirim/scripts/bagian/penutup.belai")
    #expect(folder.library.path(ofIncluded: name) == nil)
  }
}
