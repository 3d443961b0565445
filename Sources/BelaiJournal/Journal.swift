public import BelaiSession
public import Foundation
import BelaiScript
import GRDB
import Synchronization

/// What sessions there were and where the running one stands, kept on this machine alone.
///
/// Writing never waits for the disk: it is queued, and the newest place replaces one that has not
/// been written yet. Nothing that goes wrong here is thrown into a session; it is told once.
public final class Journal: Sendable {
  /// Told from the journal's own queue, at most once for each cause.
  public typealias WarningHandler = @Sendable (JournalWarning) -> Void

  let database: DatabaseQueue
  /// What the opening brought up.
  public let warnings: [JournalWarning]
  private let warn: WarningHandler
  private let pending = Mutex(Pending())

  private struct Pending {
    /// The newest place by session, while a write of it is queued.
    var places: [String: (place: SessionPlace, at: Date)] = [:]
    var hasFailed = false
  }

  /// Opens the journal, or a substitute where its file cannot be used.
  ///
  /// - Parameters:
  ///   - path: The file; made with its folder where missing.
  ///   - now: For the name of a file that is set aside.
  ///   - warn: Takes what goes wrong later.
  /// - Throws: When not even memory is left for a database.
  public init(
    path: String = Journal.standardPath(), now: Date = Date(),
    warn: @escaping WarningHandler = { _ in }
  ) throws {
    (database, warnings) = try JournalFile(path: path, now: now).open()
    self.warn = warn
  }

  /// `$XDG_STATE_HOME/belai/jurnal.sqlite`, by default under `~/.local/state` (XDG Base Directory).
  public static func standardPath(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? home + "/.local/state") + "/belai/jurnal.sqlite"
  }

  // MARK: - Writing

  /// Begins the record of a session.
  ///
  /// - Parameters:
  ///   - script: What the program calls the script.
  ///   - title: The script's title.
  ///   - mode: The mode's name.
  ///   - now: When it began.
  /// - Returns: What the journal calls the session.
  public func begin(
    script: String, title: String, mode: String, at now: Date = Date()
  ) -> String {
    let id = UUID().uuidString
    write { db in
      try db.execute(
        sql: "INSERT INTO session (id, script, title, mode, began) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, script, title, mode, now.milliseconds])
    }
    return id
  }

  /// Keeps what is worth keeping of an event: pains, pauses, places, the end.
  public func record(_ event: Event, of session: String, at now: Date = Date()) {
    switch event {
    case .placed(let place): save(place, of: session, at: now)
    case .ended(let outcome): end(session, as: outcome, at: now)
    case .pain(let count): note("pain", "\(count)", of: session, at: now)
    case .painCleared: note("pain-cleared", "", of: session, at: now)
    case .paused: note("paused", "", of: session, at: now)
    case .resumed: note("resumed", "", of: session, at: now)
    case .refused(let question): note("refused", question.text[.indonesian], of: session, at: now)
    case .modeChanged(let mode): note("mode", mode.rawValue, of: session, at: now)
    default: break
    }
  }

  /// Saves where a session stands.
  public func save(_ place: SessionPlace, of session: String, at now: Date = Date()) {
    let isQueued = pending.withLock { pending in
      pending.places.updateValue((place, now), forKey: session) != nil
    }
    if isQueued { return }
    write { [self] db in
      let newest = pending.withLock { $0.places.removeValue(forKey: session) }
      guard let newest else { return }
      let text = String(decoding: try JSONEncoder().encode(newest.place), as: UTF8.self)
      try db.execute(
        sql: "INSERT OR REPLACE INTO place (session, place, saved) VALUES (?, ?, ?)",
        arguments: [session, text, newest.at.milliseconds])
    }
  }

  /// Adds a line in the person's own words.
  public func addNote(_ text: String, at now: Date = Date()) {
    write { db in
      try db.execute(
        sql: "INSERT INTO note (at, text) VALUES (?, ?)", arguments: [now.milliseconds, text])
    }
  }

  /// Waits until everything so far is written.
  public func flush() {
    // The queue is serial: an empty access comes after all others.
    database.inDatabase { _ in }
  }

  private func end(_ session: String, as outcome: Outcome, at now: Date) {
    write { db in
      try db.execute(
        sql: "UPDATE session SET ended = ?, outcome = ? WHERE id = ?",
        arguments: [now.milliseconds, outcome.rawValue, session])
    }
  }

  private func note(_ kind: String, _ detail: String, of session: String, at now: Date) {
    write { db in
      try db.execute(
        sql: "INSERT INTO event (session, at, kind, detail) VALUES (?, ?, ?, ?)",
        arguments: [session, now.milliseconds, kind, detail])
    }
  }

  private func write(_ updates: @escaping @Sendable (Database) throws -> Void) {
    database.asyncWriteWithoutTransaction { [self] db in
      do {
        try db.inTransaction {
          try updates(db)
          return .commit
        }
      } catch { fail(error) }
    }
  }

  private func fail(_ error: any Error) {
    let isFirst = pending.withLock { pending in
      defer { pending.hasFailed = true }
      return !pending.hasFailed
    }
    if isFirst { warn(.writingFailed(words: JournalFile.words(error))) }
  }
}

extension Date {
  /// Milliseconds since 1970.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
