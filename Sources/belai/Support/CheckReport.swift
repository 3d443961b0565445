import BelaiRender
import BelaiScript
import BelaiTimeline

/// What `belai check` has to say of one script.
struct CheckReport {
  let result: CheckResult
  /// The summary per mode, where the script can be laid out.
  let summaries: [(mode: Mode, summary: TimelineSummary)]

  init(_ result: CheckResult, house: House, shelf: SoundShelf) {
    self.result = result
    summaries = []
  }

  /// Whether nothing stands in the way of playing; strictly, nothing to mend at all.
  func isClean(strict: Bool) -> Bool {
    result.script != nil && !(strict && result.diagnostics.contains { $0.severity == .warning })
  }

  func print() {
    let report = result.report(in: .ofTerminal)
    if !report.isEmpty { warn(report) }
  }

  static func json(of reports: [CheckReport]) -> String {
    "[]"
  }
}
