import Foundation
import GRDB
import Glibc

/// Opens the journal's file, whatever state it is in.
struct JournalFile {
  let path: String
  let now: Date

  /// Returns a database that can be written, and what had to be done for it.
  func open() throws -> (DatabaseQueue, [JournalWarning]) {
    let folder = JournalFolder(path: path)
    do {
      try folder.prepare()
      // Two programs that make the tables at once would take each other's for damage.
      return try folder.locked { try opened() }
    } catch let error as JournalFolder.Unusable {
      return (try inMemory(), [.memoryOnly(words: error.words)])
    } catch {
      return (try inMemory(), [.memoryOnly(words: Self.words(error))])
    }
  }

  static func words(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    return error.message ?? "\(error.resultCode)"
  }

  private struct Unusable: Error { var reason: JournalWarning.Reason }

  private func opened() throws -> (DatabaseQueue, [JournalWarning]) {
    do {
      return (try migrated(), [])
    } catch let error as Unusable {
      return try begunAnew(because: error.reason)
    } catch let error as DatabaseError where Self.isDamage(error) {
      return try begunAnew(because: .damaged(words: Self.words(error)))
    }
  }

  private func migrated() throws -> DatabaseQueue {
    let folder = JournalFolder(path: path)
    if folder.holdsAlien { throw Unusable(reason: .alien) }
    try folder.prepareFile()
    let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
    try queue.read { db in
      let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
      guard verdict == "ok" else { throw Unusable(reason: .damaged(words: verdict)) }
      if try Schema.migrator.hasBeenSuperseded(db) { throw Unusable(reason: .newer) }
    }
    try Schema.migrator.migrate(queue)
    return queue
  }

  /// WAL with synchronous=FULL: one fsync for each place, so that neither kill −9 nor a power cut
  /// loses more than the place being written (NORMAL would lose all since the last checkpoint, and a
  /// rollback journal takes three fsyncs); readers such as `belai history` never wait.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  private static func isDamage(_ error: DatabaseError) -> Bool {
    switch error.resultCode.primaryResultCode {
    // SQLITE_ERROR: tables of ours are there in another shape.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: true
    default: false
    }
  }

  private func begunAnew(
    because reason: JournalWarning.Reason
  ) throws -> (DatabaseQueue, [JournalWarning]) {
    let aside = setAside()
    return (try migrated(), [.setAside(path: aside, reason: reason)])
  }

  /// Moves the file and what SQLite keeps beside it to a name with the time.
  private func setAside() -> String {
    let stamp = now.formatted(.iso8601.timeSeparator(.omitted).dateSeparator(.omitted))
    let name = { (round: Int) in "\(path).\(stamp)" + (round == 0 ? "" : "-\(round)") }
    let aside = name((0...).first { !FileManager.default.fileExists(atPath: name($0)) } ?? 0)
    for suffix in ["", "-wal", "-shm"] { unsafe rename(path + suffix, aside + suffix) }
    return aside
  }

  /// Returns the files that were set aside.
  static func setAside(of path: String) -> [String] {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(url.lastPathComponent + ".") }.map { folder + "/" + $0 }
  }

  private func inMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    return queue
  }
}
