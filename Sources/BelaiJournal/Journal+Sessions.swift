public import BelaiSession
public import Foundation
import BelaiScript
import GRDB

extension Journal {
  /// Begins the record of a session.
  ///
  /// - Parameters:
  ///   - request: What the person asked for.
  ///   - title: The script's title.
  ///   - mode: The mode's name.
  ///   - screened: When the safety questions were answered, where they were before it began.
  ///   - now: When it began.
  /// - Returns: What the journal calls the session.
  public func begin(
    _ request: SessionRequest, title: String, mode: String, screened: Date? = nil,
    at now: Date = Date()
  ) -> String {
    let id = UUID().uuidString
    write { db in
      try db.execute(
        sql: """
          INSERT INTO session (id, script, title, mode, began, screened, request)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, request.script, title, mode, now.milliseconds, screened?.milliseconds,
          try Self.text(of: request),
        ])
    }
    return id
  }

  /// Goes on with the record of a session that was interrupted: however often that happens, it
  /// stays one session.
  public func resume(_ session: String, with request: SessionRequest, screened: Date? = nil) {
    write { db in
      try db.execute(
        sql: """
          UPDATE session SET ended = NULL, outcome = NULL, request = ?,
          screened = coalesce(?, screened) WHERE id = ?
          """,
        arguments: [try Self.text(of: request), screened?.milliseconds, session])
    }
  }

  /// Keeps what is worth keeping of an event: pains, pauses, places, answers, the end.
  public func record(_ event: Event, of session: String, at now: Date = Date()) {
    switch event {
    case .placed(let place): save(place, of: session, at: now)
    case .stateChanged(let state): stopwatches.follow(state, of: session)
    case .ended(let outcome): end(session, as: outcome, at: now)
    case .pain(let count): note("pain", "\(count)", of: session, at: now)
    case .painCleared: note("pain-cleared", "", of: session, at: now)
    case .paused: note("paused", "", of: session, at: now)
    case .resumed: note("resumed", "", of: session, at: now)
    case .replied(let question, false) where question.isLastOfScreening:
      set(screened: now, of: session)
    case .refused(let question):
      set(screened: nil, of: session)
      note("refused", question.text[.indonesian], of: session, at: now)
    case .modeChanged(let mode): note("mode", mode.rawValue, of: session, at: now)
    default: break
    }
  }

  private func end(_ session: String, as outcome: Outcome, at now: Date) {
    write { [self] db in
      try db.execute(
        sql: "UPDATE session SET ended = ?, outcome = ? WHERE id = ?",
        arguments: [now.milliseconds, outcome.rawValue, session])
      try addHeard(of: session, in: db)
    }
  }

  private func set(screened: Date?, of session: String) {
    write { db in
      try db.execute(
        sql: "UPDATE session SET screened = ? WHERE id = ?",
        arguments: [screened?.milliseconds, session])
    }
  }

  private func note(_ kind: String, _ detail: String, of session: String, at now: Date) {
    write { [self] db in
      try db.execute(
        sql: """
          INSERT INTO event (session, at, kind, detail)
          SELECT id, ?, ?, ? FROM session WHERE id = ?
          """,
        arguments: [now.milliseconds, kind, detail, session])
      try addHeard(of: session, in: db)
    }
  }

  private static func text(of request: SessionRequest) throws -> String {
    String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
  }
}

extension Question {
  fileprivate var isLastOfScreening: Bool {
    if case .screening(let index, let count) = kind { index + 1 == count } else { false }
  }
}
