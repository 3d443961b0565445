import Foundation

/// A file that is written whole or not at all, and never in place of another unless asked.
struct NewFile {
  var path: String
  /// Whether a file of that name may be replaced without asking.
  var replaces: Bool
  /// What the new file is made of, which it must never replace.
  var source: String?

  /// Writes the text, after asking where something would be replaced.
  ///
  /// - Throws: `Failure` that says what is in the way.
  func write(_ text: String) throws {
    try makeSure()
    try writeText(text, to: path)
  }

  /// Asks whether a file that exists may be replaced.
  ///
  /// - Throws: `Failure` where it may not.
  func makeSure() throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let kind =
      try? FileManager.default.attributesOfItem(atPath: resolved)[.type] as? FileAttributeType
    guard kind != .typeDirectory else {
      throw Failure(
        wording(
          "'\(path)' adalah folder; sebutkan nama berkas dengan -o",
          "'\(path)' is a folder; name a file with -o"))
    }
    if let source, House.isSame(source, path) {
      throw Failure(
        wording(
          "'\(path)' adalah berkas asalnya sendiri; pilih nama lain dengan -o",
          "'\(path)' is the very file it is made of; choose another name with -o"))
    }
    let question = wording("Berkas '\(path)' sudah ada. Ganti?", "'\(path)' exists. Replace?")
    guard replaces || isConfirmed(question) else {
      throw Failure(
        wording(
          "berkas '\(path)' sudah ada dan tidak diganti; pilih nama lain dengan -o, atau pakai --yes",
          "the file '\(path)' exists and was not replaced; choose another name with -o, or use --yes"
        ))
    }
  }
}
