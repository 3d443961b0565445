import Foundation

extension ScriptLibrary {
  /// Puts a bundle into the user's own folder, in place of one of the same name.
  ///
  /// It is written whole under another name before it takes its own: there is never half a script.
  /// - Throws: Why a file cannot be read or written; nothing is changed then.
  public func install(_ bundle: ScriptBundle) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: userFolder, withIntermediateDirectories: true)
    let fresh = userFolder + "/.\(bundle.name)-\(UUID().uuidString)"
    defer { try? files.removeItem(atPath: fresh) }
    for file in bundle.files {
      let path = fresh + "/" + file.path
      try files.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(contentsOf: URL(fileURLWithPath: file.source)).write(to: URL(fileURLWithPath: path))
    }
    let place = userFolder + "/" + bundle.name
    try move(fresh, to: place)
    // A script that was put here by hand would hide the new one.
    try? files.removeItem(atPath: place + Self.ending)
  }

  /// Removes a script of the user's with its sounds.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: Why it cannot be removed.
  public func remove(_ name: String) throws -> Bool {
    guard let entry = entries.first(where: { $0.name == name && $0.origin == .user }) else {
      return false
    }
    let place = userFolder + "/" + name
    let isAlone = entry.path == place + Self.ending
    try FileManager.default.removeItem(atPath: isAlone ? entry.path : place)
    return true
  }

  /// Moves what is at `fresh` to `place`; what was there stays aside until that is done.
  private func move(_ fresh: String, to place: String) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: place) else {
      return try files.moveItem(atPath: fresh, toPath: place)
    }
    let aside = userFolder + "/.lama-\(UUID().uuidString)"
    try files.moveItem(atPath: place, toPath: aside)
    do {
      try files.moveItem(atPath: fresh, toPath: place)
    } catch {
      try? files.moveItem(atPath: aside, toPath: place)
      throw error
    }
    try? files.removeItem(atPath: aside)
  }
}
