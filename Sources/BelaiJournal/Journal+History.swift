public import BelaiSession
public import Foundation
import GRDB

/// A session that was not heard to its end.
public struct UnfinishedSession: Equatable, Sendable {
  public var id: String
  public var title: String
  public var place: SessionPlace
  public var saved: Date
}

/// A past or running session.
public struct HistoryRecord: Equatable, Sendable {
  public var id: String
  public var script: String
  public var title: String
  public var mode: String
  public var began: Date
  /// How long it went on, pauses left out.
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
  /// A session that ended for pain or was refused is never offered again.
  public func lastUnfinished() throws -> UnfinishedSession? {
    let row = try database.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT session.id, title, outcome, place, saved
          FROM session LEFT JOIN place ON session = session.id
          ORDER BY began DESC, session.rowid DESC LIMIT 1
          """)
    }
    guard let row, let place: String = row["place"], let saved: Int64 = row["saved"] else {
      return nil
    }
    let outcome = (row["outcome"] as String?).map(Outcome.init)
    guard outcome == nil || outcome == .stopped || outcome == .trouble else { return nil }
    return UnfinishedSession(
      id: row["id"], title: row["title"],
      place: try JSONDecoder().decode(SessionPlace.self, from: Data(place.utf8)),
      saved: Date(milliseconds: saved))
  }

  /// Returns all sessions, newest first.
  public func history() throws -> [HistoryRecord] {
    try database.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT session.*, place.saved FROM session LEFT JOIN place ON session = session.id
          ORDER BY began DESC, session.rowid DESC
          """)
      return try rows.map { row in
        let events = try Row.fetchAll(
          db, sql: "SELECT at, kind FROM event WHERE session = ? ORDER BY id",
          arguments: [row["id"] as String])
        return Self.record(row, events.map { ($0["at"], $0["kind"]) })
      }
    }
  }

  /// Returns all notes, newest first.
  public func notes() throws -> [Note] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT at, text FROM note ORDER BY at DESC, id DESC").map {
        Note(at: Date(milliseconds: $0["at"]), text: $0["text"])
      }
    }
  }

  private static func record(_ row: Row, _ events: [(at: Int64, kind: String)]) -> HistoryRecord {
    let began: Int64 = row["began"]
    let last = [row["ended"], row["saved"], events.last?.at].compactMap { $0 as Int64? }
    let end: Int64 = last.max() ?? began
    return HistoryRecord(
      id: row["id"], script: row["script"], title: row["title"], mode: row["mode"],
      began: Date(milliseconds: began),
      duration: .milliseconds(max(0, end - began - pauses(events, until: end))),
      pains: events.count { $0.kind == "pain" },
      outcome: (row["outcome"] as String?).flatMap(Outcome.init))
  }

  /// Milliseconds between each pause and what followed it.
  private static func pauses(_ events: [(at: Int64, kind: String)], until end: Int64) -> Int64 {
    var total: Int64 = 0
    var began: Int64?
    for event in events {
      if event.kind == "paused" { began = began ?? event.at }
      guard event.kind == "resumed", let start = began else { continue }
      total += event.at - start
      began = nil
    }
    return total + (began.map { end - $0 } ?? 0)
  }
}
