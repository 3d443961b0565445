import Foundation

@testable import BelaiLibrary

/// A folder of a test's own, gone with it.
final class TestFolder {
  let path: String

  init(named name: String = "belai-\(UUID().uuidString)") throws {
    path = FileManager.default.temporaryDirectory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file with the folders above it and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String = "isi") throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    return file
  }

  /// Writes what makes a folder the one of the shipped files.
  func makeShipped(at name: String) throws -> String {
    for part in ["scripts", "audio", "voices"] { try write("\(name)/\(part)/.ada") }
    return path + "/" + name
  }

  func text(of name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Every file below a folder, hidden ones too.
  func files(below name: String) -> [String] {
    let root = path + "/" + name
    return (FileManager.default.subpaths(atPath: root) ?? []).filter { file in
      let facts = try? FileManager.default.attributesOfItem(atPath: root + "/" + file)
      return facts?[.type] as? FileAttributeType == .typeRegular
    }.sorted()
  }
}

extension TestFolder {
  /// Where scripts are looked for: two folders that were named, the user's own and the shipped one.
  var data: DataFolders {
    DataFolders(
      shipped: path + "/kirim", user: path + "/saya", named: [path + "/satu", path + "/dua"])
  }

  var library: ScriptLibrary { ScriptLibrary(data) }
}
