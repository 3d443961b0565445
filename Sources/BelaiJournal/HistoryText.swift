import BelaiSession
import Foundation

/// Past sessions as text for other programs; names are stable and in English.
public enum HistoryText {
  private struct Stored: Encodable {
    var began: String
    var script: String
    var title: String
    var mode: String
    var seconds: Int64
    var pains: Int
    var outcome: String
    var id: String

    init(_ record: HistoryRecord) {
      began = record.began.formatted(.iso8601)
      script = record.script
      title = record.title
      mode = record.mode
      seconds = record.duration.components.seconds
      pains = record.pains
      outcome = record.outcome?.rawValue ?? "interrupted"
      id = record.id
    }

    var fields: [String] {
      [began, script, title, mode, "\(seconds)", "\(pains)", outcome, id]
    }
  }

  private struct StoredNote: Encodable {
    var at: String
    var text: String
  }

  private struct Whole: Encodable {
    var sessions: [Stored]
    var notes: [StoredNote]
  }

  /// Returns a table with a heading line (RFC 4180).
  public static func csv(_ records: [HistoryRecord]) -> String {
    let heading = ["began", "script", "title", "mode", "seconds", "pains", "outcome", "id"]
    let rows = [heading] + records.map { Stored($0).fields }
    return rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Returns a JSON object with the arrays `sessions` and `notes`.
  public static func json(_ records: [HistoryRecord], notes: [Note]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let whole = Whole(
      sessions: records.map(Stored.init),
      notes: notes.map { StoredNote(at: $0.at.formatted(.iso8601), text: $0.text) })
    return String(decoding: try encoder.encode(whole), as: UTF8.self) + "\n"
  }

  private static func field(_ text: String) -> String {
    // A spreadsheet would run a field that begins like a formula.
    let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard safe.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
