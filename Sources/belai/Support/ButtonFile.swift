import BelaiControls
import Foundation

/// Where the buttons that a person taught are kept: `$XDG_CONFIG_HOME/belai/buttons`.
struct ButtonFile {
  let path: String

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let home = environment["HOME"] ?? "/"
    let named = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    path = (named ?? home + "/.config") + "/belai/buttons"
  }

  /// What was taught; the usual buttons where nothing was, or where it cannot be read.
  var map: ButtonMap {
    (try? String(contentsOfFile: path, encoding: .utf8)).map(ButtonMap.init(text:)) ?? ButtonMap()
  }

  /// Keeps a map.
  ///
  /// - Throws: `Failure` with the system's own words.
  func save(_ map: ButtonMap) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try writeText(map.text, to: path)
  }

  /// Goes back to the usual buttons.
  func forget() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw Failure(
        wording(
          "berkas '\(path)' tidak dapat dihapus: \(systemWords(error)); periksa izinnya",
          "the file '\(path)' cannot be removed: \(systemWords(error)); check its permissions"))
    }
  }
}
