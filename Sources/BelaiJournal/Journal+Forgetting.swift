public import Foundation
import GRDB

extension Journal {
  /// What is to be forgotten.
  public enum Oblivion: Equatable, Sendable {
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
  /// - Throws: SQLite's error; nothing is forgotten then.
  @discardableResult
  public func forget(_ what: Oblivion) throws -> Int {
    try database.writeWithoutTransaction { db in
      var count = 0
      try db.inTransaction {
        count = try Self.delete(what, in: db)
        return .commit
      }
      try db.execute(sql: "VACUUM")
      _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return count
    }
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
