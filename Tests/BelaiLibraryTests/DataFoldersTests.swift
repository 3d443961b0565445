import BelaiLibrary
import Foundation
import Testing

@Suite struct DataFoldersTests {
  @Test(arguments: [
    (["HOME": "/rumah"], "/rumah/.local/share/belai"),
    (["HOME": "/rumah", "XDG_DATA_HOME": "/data"], "/data/belai"),
    (["HOME": "/rumah", "XDG_DATA_HOME": ""], "/rumah/.local/share/belai"),
  ])
  func `the user's folder is where the desktop says`(
    _ environment: [String: String], _ user: String
  ) throws {
    let folder = try TestFolder()
    let shipped = try folder.makeShipped(at: "kirim")
    let found = DataFolders.located(
      executable: "/usr/bin/belai",
      environment: environment.merging(["BELAI_DATA": shipped]) { $1 })
    #expect(found?.user == user && found?.userScripts == user + "/scripts")
    #expect(found?.shipped == shipped && found?.scripts == shipped + "/scripts")
    #expect(found?.audio == shipped + "/audio" && found?.voices == shipped + "/voices")
  }

  @Test(arguments: [
    (nil, []), ("", []), ("/a", ["/a"]), ("/a:/b", ["/a", "/b"]), (":/a::/b:", ["/a", "/b"]),
  ])
  func `named folders stand in the order of the variable`(
    _ variable: String?, _ named: [String]
  ) throws {
    let folder = try TestFolder()
    let shipped = try folder.makeShipped(at: "kirim")
    let found = DataFolders.located(
      executable: "/usr/bin/belai",
      environment: ["BELAI_DATA": shipped, "BELAI_SCRIPTS": variable].compactMapValues { $0 })
    #expect(found?.named == named)
  }

  @Test(arguments: [
    ("usr/bin/belai", "usr/share/belai"), ("co/.build/debug/belai", "co"),
    ("co/.build/x86_64/release/belai", "co"), ("co/belai", "co"),
  ])
  func `shipped files are beside the program or in its checkout`(
    _ program: String, _ place: String
  ) throws {
    let folder = try TestFolder()
    let shipped = try folder.makeShipped(at: place)
    let executable = try folder.write(program)
    let found = DataFolders.located(executable: executable, environment: [:])
    #expect(found?.shipped == shipped)
  }

  @Test func `a link to the program leads to its files`() throws {
    let folder = try TestFolder()
    let shipped = try folder.makeShipped(at: "opt/share/belai")
    let program = try folder.write("opt/bin/belai")
    try folder.write("bin/.ada")
    let link = folder.path + "/bin/belai"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program)
    #expect(DataFolders.located(executable: link, environment: [:])?.shipped == shipped)
  }

  @Test func `what is named goes first, unless it does not hold the files`() throws {
    let folder = try TestFolder()
    let beside = try folder.makeShipped(at: "usr/share/belai")
    let named = try folder.makeShipped(at: "lain")
    let program = try folder.write("usr/bin/belai")
    func shipped(_ data: String) -> String? {
      DataFolders.located(executable: program, environment: ["BELAI_DATA": data])?.shipped
    }
    #expect(shipped(named) == named)
    #expect(shipped(folder.path + "/tidak-ada") == beside)
    #expect(shipped("") == beside)
  }

  @Test(arguments: ["scripts", "audio", "voices"])
  func `without one of its parts a folder is not the shipped one`(part: String) throws {
    let folder = try TestFolder()
    _ = try folder.makeShipped(at: "usr/share/belai")
    try FileManager.default.removeItem(atPath: folder.path + "/usr/share/belai/" + part)
    let program = try folder.write("usr/bin/belai")
    #expect(DataFolders.located(executable: program, environment: [:]) == nil)
  }
}
