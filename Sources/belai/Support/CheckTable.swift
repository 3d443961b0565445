import BelaiScript
import BelaiTimeline

/// Minutes of each step and of each listener's words, with a column for each level.
struct CheckTable {
  private let columns: [(level: Level, summary: TimelineSummary)]

  init(_ ways: [CheckReport.Way]) {
    columns = ways.compactMap { way in way.summary.map { (way.level, $0) } }
  }

  /// Returns the table below a line with the title, length and number of steps; nothing where
  /// there is nothing to tell.
  func lines(titled title: String) -> [String] {
    guard let fullest = columns.first?.summary else { return [] }
    let count = wording("\(fullest.steps.count) langkah", "\(fullest.steps.count) steps")
    let steps = Self.labels(columns.map { $0.summary.steps.map(\.title) })
    let roles = Self.labels(columns.map { $0.summary.speech.map(\.name) })
    return ["\(title): \(clock(fullest.duration)), \(count)", head]
      + steps.map { step in row(step.name) { $0.length(ofStep: step) } }
      + [row(wording("= seluruhnya", "= altogether")) { $0.duration }]
      + roles.map { role in
        row(wording("ucapan untuk ", "words for ") + role.name) { summary in
          summary.speech.first { $0.name == role.name }?.duration
        }
      }
  }

  private var head: String {
    "  " + columns.map { levelName($0.level).padded(to: 8) }.joined(separator: " ")
  }

  private func row(_ label: String, _ length: (TimelineSummary) -> Duration?) -> String {
    let cells = columns.map { column in
      (length(column.summary).map(Self.minutes) ?? "–").padded(to: 8)
    }
    return "  " + cells.joined(separator: " ") + "  " + label
  }

  private static func minutes(_ duration: Duration) -> String {
    let seconds = Int((duration / .seconds(1)).rounded())
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// A name and which of its bearers is meant: two steps may have the same.
  struct Label: Hashable {
    var name: String
    var number: Int
  }

  /// Every name of the columns, in the order of the first column that has it.
  private static func labels(_ columns: [[String]]) -> [Label] {
    var labels: [Label] = []
    var seen: Set<Label> = []
    for column in columns {
      var counts: [String: Int] = [:]
      for name in column {
        let label = Label(name: name, number: counts[name, default: 0])
        counts[name, default: 0] += 1
        if seen.insert(label).inserted { labels.append(label) }
      }
    }
    return labels
  }
}

extension TimelineSummary {
  fileprivate func length(ofStep label: CheckTable.Label) -> Duration? {
    steps.filter { $0.title == label.name }.dropFirst(label.number).first?.duration
  }
}

extension TimelineSummary.Share {
  /// Who is spoken to.
  fileprivate var name: String { role?.name ?? wording("semua", "everybody") }
}

extension String {
  /// The text moved to the right end of a column.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
