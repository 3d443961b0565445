public import Foundation
import GRDB
import Glibc

extension Journal {
  /// What is to be forgotten.
  public enum Oblivion: Equatable, Sendable {
    /// All sessions and notes, and the files that were set aside.
    case everything
    /// One session, by its id.
    case session(String)
    /// Sessions that began, and notes that were written, before a moment.
    case before(Date)
  }

  /// Deletes for good: the bytes are overwritten (secure_delete), the file is packed anew (VACUUM)
  /// and the write-ahead log is emptied.
  ///
  /// - Returns: How many sessions and notes are gone.
  /// - Throws: SQLite's error. Nothing may be forgotten then, or bytes be left in the files.
  @discardableResult
  public func forget(_ what: Oblivion) throws -> Int {
    let count = try database.writeWithoutTransaction { db in
      var count = 0
      try db.inTransaction {
        count = try Self.delete(what, in: db)
        return .commit
      }
      try Self.scrub(db)
      return count
    }
    if what == .everything {
      for file in JournalFile.setAside(of: path) { unsafe unlink(file) }
    }
    return count
  }

  private static func scrub(_ db: Database) throws {
    try db.execute(sql: "VACUUM")
    let isBusy: Bool? = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?["busy"]
    if isBusy == true { throw DatabaseError(resultCode: .SQLITE_BUSY, message: "still in use") }
  }

  private static func delete(_ what: Oblivion, in db: Database) throws -> Int {
    func deleting(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
      try db.execute(sql: sql, arguments: arguments)
      return db.changesCount
    }
    switch what {
    case .everything:
      return try deleting("DELETE FROM session") + deleting("DELETE FROM note")
    case .session(let id):
      return try deleting("DELETE FROM session WHERE id = ?", [id])
    case .before(let date):
      return try deleting("DELETE FROM session WHERE began < ?", [date.milliseconds])
        + deleting("DELETE FROM note WHERE at < ?", [date.milliseconds])
    }
  }
}
