public import BelaiSession
public import Foundation
import GRDB

/// A session that was not heard to its end.
public struct UnfinishedSession: Equatable, Sendable {
  public var id: String
  public var title: String
  public var request: SessionRequest
  public var place: SessionPlace
  /// When the place was saved.
  public var saved: Date
  /// When the safety questions were answered, all with no.
  public var screened: Date?

  /// Whether the answers to the safety questions still hold: given on the same day, in a session
  /// that was heard within the last hour.
  ///
  /// A clock that was set back is not trusted.
  public func isScreened(at now: Date, in calendar: Calendar = .current) -> Bool {
    guard let screened, screened <= now, calendar.isDate(screened, inSameDayAs: now) else {
      return false
    }
    return (0...3600).contains(now.timeIntervalSince(saved))
  }
}

/// A past or running session.
public struct HistoryRecord: Equatable, Sendable {
  public var id: String
  public var script: String
  public var title: String
  public var mode: String
  public var began: Date
  /// How long the script was heard: no pauses, no questions.
  public var duration: Duration
  public var pains: Int
  /// nil where the session was cut off.
  public var outcome: Outcome?
}

/// A line in the person's own words.
public struct Note: Equatable, Sendable {
  public var at: Date
  public var text: String
}

extension Journal {
  /// Returns the newest session where it was cut off or stopped by hand; nil when it ended.
  ///
  /// Sessions of which nothing was heard are passed over. One that ended for pain or was refused is
  /// never offered again, and no older one behind it.
  public func lastUnfinished() throws -> UnfinishedSession? {
    try database.read { db in
      // By the order of their beginning, whatever the clock said then.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT session.*, place, saved FROM session LEFT JOIN place ON session = session.id
          ORDER BY session.rowid DESC
          """)
      while let row = try rows.next() {
        switch (row["outcome"] as String?).map(Outcome.init) {
        case nil, .some(.stopped), .some(.trouble):
          if let found = Self.unfinished(row) { return found }
        default: return nil
        }
      }
      return nil
    }
  }

  private static func unfinished(_ row: Row) -> UnfinishedSession? {
    guard let saved: Int64 = row["saved"],
      let place = decoded(row["place"], as: SessionPlace.self),
      let request = decoded(row["request"], as: SessionRequest.self)
    else { return nil }
    return UnfinishedSession(
      id: row["id"], title: row["title"], request: request, place: place,
      saved: Date(milliseconds: saved),
      screened: (row["screened"] as Int64?).map(Date.init(milliseconds:)))
  }

  /// What another version wrote, or nobody, cannot be gone on with.
  private static func decoded<Value: Decodable>(_ text: String?, as type: Value.Type) -> Value? {
    text.flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  /// Returns all sessions, newest first.
  public func history() throws -> [HistoryRecord] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT session.*,
          (SELECT count(*) FROM event WHERE session = session.id AND kind = 'pain') AS pains
          FROM session ORDER BY session.rowid DESC
          """
      ).map { row in
        HistoryRecord(
          id: row["id"], script: row["script"], title: row["title"], mode: row["mode"],
          began: Date(milliseconds: row["began"]), duration: .milliseconds(row["heard"] as Int64),
          pains: row["pains"], outcome: (row["outcome"] as String?).flatMap(Outcome.init))
      }
    }
  }

  /// Returns all notes, newest first.
  public func notes() throws -> [Note] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT at, text FROM note ORDER BY id DESC").map {
        Note(at: Date(milliseconds: $0["at"]), text: $0["text"])
      }
    }
  }

  /// Adds a line in the person's own words.
  ///
  /// - Throws: SQLite's error; the line is not kept then.
  public func addNote(_ text: String, at now: Date = Date()) throws {
    try database.write { db in
      try db.execute(
        sql: "INSERT INTO note (at, text) VALUES (?, ?)", arguments: [now.milliseconds, text])
    }
  }
}
