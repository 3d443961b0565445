import Foundation
import GRDB
import Glibc

/// Opens the journal's file, whatever state it is in.
struct JournalFile {
  let path: String
  let now: Date

  /// Returns a database that can be written, and what had to be done for it.
  func open() throws -> (DatabaseQueue, [JournalWarning]) {
    if let words = prepare() { return (try inMemory(), [.memoryOnly(words: words)]) }
    do {
      return (try migrated(), [])
    } catch let error as Unusable {
      return try beginAnew(because: error.reason)
    } catch let error as DatabaseError where Self.isDamage(error) {
      return try beginAnew(because: .damaged(words: Self.words(error)))
    } catch {
      return (try inMemory(), [.memoryOnly(words: Self.words(error))])
    }
  }

  static func words(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    return error.message ?? "\(error.resultCode)"
  }

  private struct Unusable: Error { var reason: JournalWarning.Reason }

  /// Makes folder and file, for their owner alone, before SQLite could make them for all.
  ///
  /// - Returns: The system's words when that cannot be done.
  private func prepare() -> String? {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch { return Self.reason(error) }
    unsafe chmod(folder, 0o700)
    let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return Self.systemWords() }
    fchmod(file, 0o600)
    close(file)
    guard unsafe access(folder, W_OK) == 0 else { return Self.systemWords() }
    return nil
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    return (underlying ?? error).localizedDescription
  }

  private static func systemWords() -> String {
    unsafe strerror(errno).map { unsafe String(cString: $0) } ?? ""
  }

  private func migrated() throws -> DatabaseQueue {
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

  private func beginAnew(
    because reason: JournalWarning.Reason
  ) throws -> (DatabaseQueue, [JournalWarning]) {
    let aside = setAside()
    do {
      if let words = prepare() { return (try inMemory(), [.memoryOnly(words: words)]) }
      return (try migrated(), [.setAside(path: aside, reason: reason)])
    } catch {
      return (try inMemory(), [.memoryOnly(words: Self.words(error))])
    }
  }

  /// Moves the file and what SQLite keeps beside it to a name with the time.
  private func setAside() -> String {
    let stamp = now.formatted(.iso8601.timeSeparator(.omitted).dateSeparator(.omitted))
    let name = { (round: Int) in "\(path).\(stamp)" + (round == 0 ? "" : "-\(round)") }
    let aside = name((0...).first { !FileManager.default.fileExists(atPath: name($0)) } ?? 0)
    for suffix in ["", "-wal", "-shm"] { unsafe rename(path + suffix, aside + suffix) }
    return aside
  }

  private func inMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    return queue
  }
}
