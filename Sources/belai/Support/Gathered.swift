import ArgumentParser
import BelaiLibrary
import BelaiRender
import BelaiScript
import Foundation

/// A script that was checked together with all the files it needs.
struct Gathered {
  let report: CheckReport
  let bundle: ScriptBundle

  /// Checks a script and finds its files; prints its faults and ends the command where there are any.
  init(script path: String, house: House, shelf: SoundShelf) throws {
    let log = ReferenceLog()
    let environment = ScriptFiles(library: house.library).environment(shelf: shelf)
    let result = Script.check(
      name: path, bytes: try ScriptFiles.bytes(of: path), in: log.listening(to: environment))
    let file = (path as NSString).lastPathComponent
    let name =
      file.hasSuffix(ScriptLibrary.ending)
      ? String(file.dropLast(ScriptLibrary.ending.count)) : file
    report = try CheckReport(result, name: name, house: house, shelf: shelf)
    guard report.isClean(strict: false) else {
      report.print()
      throw ExitCode.scriptFaults
    }
    bundle = try Self.bundle(name, path, log, house)
  }

  private static func bundle(
    _ name: String, _ path: String, _ log: ReferenceLog, _ house: House
  ) throws -> ScriptBundle {
    do {
      return try ScriptBundle(name: name, script: path, asked: log, library: house.library)
    } catch {
      throw Failure(sentence(for: error), exitCode: .scriptFaults)
    }
  }
}

/// A folder that is there only as long as something is done in it.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = NSTemporaryDirectory() + "/belai-\(UUID().uuidString)"
  try reportingFiles(folder) {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}
