import BelaiJournal
import Foundation

/// The history as a table: a line for each day, newest first, with the notes of that day below it.
struct DayTable {
  private struct Day {
    var sessions = 0
    var seconds: Int64 = 0
    var pains = 0
    var notes: [String] = []
  }

  private var days: [String: Day] = [:]

  init(_ records: [HistoryRecord], notes: [Note]) {
    for record in records {
      let day = Self.day(of: record.began)
      days[day, default: Day()].sessions += 1
      days[day, default: Day()].seconds += record.duration.components.seconds
      days[day, default: Day()].pains += record.pains
    }
    for note in notes.reversed() {
      days[Self.day(of: note.at), default: Day()].notes.append(note.text)
    }
  }

  var text: String {
    let heading = Self.row(
      wording("Hari", "Day"), wording("Sesi", "Sessions"), wording("Menit", "Minutes"),
      wording("Nyeri", "Pains"))
    return days.sorted { $0.key > $1.key }.reduce(heading) { text, entry in
      let day = entry.value
      let minutes = (day.seconds + 30) / 60
      return text + Self.row(entry.key, "\(day.sessions)", "\(minutes)", "\(day.pains)")
        + day.notes.map { "    \($0)\n" }.joined()
    }
  }

  private static func row(_ day: String, _ cells: String...) -> String {
    day.padding(toLength: 12, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined() + "\n"
  }

  /// The day by the local calendar, as `2026-03-05`.
  private static func day(of date: Date) -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: date)
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
