import GRDB

/// The tables, as they grew.
enum Schema {
  /// Only ever add to it: journals are as old as their owners.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: first) }
    migrator.registerMigration("2") { try $0.execute(sql: second) }
    return migrator
  }()

  /// Times are milliseconds since 1970 in UTC.
  private static let first = """
    CREATE TABLE session (
      id TEXT PRIMARY KEY, script TEXT NOT NULL, title TEXT NOT NULL, mode TEXT NOT NULL,
      began INTEGER NOT NULL, ended INTEGER, outcome TEXT);
    CREATE INDEX session_began ON session (began);
    CREATE TABLE place (
      session TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      place TEXT NOT NULL, saved INTEGER NOT NULL);
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
      at INTEGER NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE INDEX event_session ON event (session);
    CREATE TABLE note (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, text TEXT NOT NULL);
    """

  /// `heard`: milliseconds that the script was heard; `screened`: when the safety questions were
  /// answered last; `request`: what was asked for, as JSON.
  private static let second = """
    ALTER TABLE session ADD COLUMN heard INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE session ADD COLUMN screened INTEGER;
    ALTER TABLE session ADD COLUMN request TEXT;
    UPDATE session SET heard = max(0, coalesce(
      ended, (SELECT saved FROM place WHERE session = id), began) - began);
    """
}
