public import BelaiSession
public import Foundation
import BelaiScript
import Dispatch
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
  let path: String
  /// What the opening brought up.
  public let warnings: [JournalWarning]
  let stopwatches: Stopwatches
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
  ///   - uptime: A clock that nobody sets, for the length of sessions.
  ///   - warn: Takes what goes wrong later.
  /// - Throws: When not even memory is left for a database.
  public init(
    path: String = Journal.standardPath(), now: Date = Date(),
    uptime: @escaping @Sendable () -> Duration = Journal.uptime,
    warn: @escaping WarningHandler = { _ in }
  ) throws {
    (database, warnings) = try JournalFile(path: path, now: now).open()
    self.path = path
    stopwatches = Stopwatches(uptime: uptime)
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

  /// Time since the machine was started, without the time that it slept.
  public static func uptime() -> Duration {
    .nanoseconds(Int64(DispatchTime.now().uptimeNanoseconds))
  }

  /// Waits until everything so far is written.
  public func flush() {
    // The queue is serial: an empty access comes after all others.
    database.inDatabase { _ in }
  }

  // MARK: - Writing

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
      // A session that was forgotten while it runs stays forgotten.
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO place (session, place, saved)
          SELECT id, ?, ? FROM session WHERE id = ?
          """,
        arguments: [text, newest.at.milliseconds, session])
      try addHeard(of: session, in: db)
    }
  }

  func addHeard(of session: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE session SET heard = heard + ? WHERE id = ?",
      arguments: [stopwatches.take(session), session])
  }

  /// Queues changes that are made together or not at all.
  func write(_ changes: @escaping @Sendable (Database) throws -> Void) {
    database.asyncWriteWithoutTransaction { [self] db in
      do {
        try db.inTransaction {
          try changes(db)
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
  /// Milliseconds since 1970; a clock that shows nonsense gives the nearest that can be kept.
  var milliseconds: Int64 {
    Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) ?? (self > .distantPast ? .max : .min)
  }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
