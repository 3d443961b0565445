import Foundation

/// One file that holds a script with its sounds, to be given to others: a zip archive whose first
/// entry says what it is.
public enum ScriptPack {
  public static let ending = ".belaipack"

  /// Whether a file begins as archives do.
  public static func isPack(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Returns the archive of a bundle.
  ///
  /// - Throws: `ZipError` when it would be refused by `add`, or why a file cannot be read.
  public static func bytes(of bundle: ScriptBundle) throws -> [UInt8] {
    guard bundle.files.count < ZipArchive.mostEntries else {
      throw ZipError.tooManyEntries(limit: ZipArchive.mostEntries)
    }
    var writer = ZipWriter()
    writer.add(label, Array("\(version)\n\(bundle.name)\(ScriptLibrary.ending)\n".utf8))
    var left = ZipArchive.mostMegabytes << 20
    for file in bundle.files {
      let contents = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.source)))
      left -= contents.count
      guard left > 0 else { throw ZipError.tooLarge(limitMegabytes: ZipArchive.mostMegabytes) }
      writer.add(file.path, contents)
    }
    return writer.finished()
  }

  /// Unpacks an archive into an empty folder of its own.
  ///
  /// - Returns: The path of the script.
  /// - Throws: `ZipError` or `PackError`, or why a file cannot be written. The caller removes the
  ///   folder in any case.
  public static func unpack(_ bytes: [UInt8], into folder: String) throws -> String {
    let archive = try ZipArchive(bytes)
    let script = try script(of: archive)
    for entry in archive.entries where entry.path != label {
      let path = folder + "/" + entry.path
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(try archive.contents(of: entry)).write(
        to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    }
    return folder + "/" + script
  }

  /// Finds which script is meant: the label says so; an archive made by hand has only one on top.
  private static func script(of archive: ZipArchive) throws -> String {
    let scripts = archive.entries.map(\.path).filter { $0.hasSuffix(ScriptLibrary.ending) }
    if let entry = archive.entries.first(where: { $0.path == label }), entry.size <= 4_096 {
      let lines = String(decoding: try archive.contents(of: entry), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      guard lines.first == String(version) else { throw PackError.version(lines.first ?? "") }
      guard lines.count > 1, scripts.contains(lines[1]) else { throw PackError.noScript }
      return lines[1]
    }
    let onTop = scripts.filter { !$0.contains("/") }
    guard onTop.count == 1, let script = onTop.first else { throw PackError.noScript }
    return script
  }

  private static let label = "belaipack.txt"
  private static let version = 1
}

/// Why an archive is no pack.
public enum PackError: Error, Equatable, Sendable {
  /// There is no script in it, or more than one and no label that says which.
  case noScript
  /// A later Belai made it.
  case version(String)
}
