import BelaiRender
import BelaiScript
import BelaiTimeline

/// What `belai check` has to say of one script.
struct CheckReport {
  /// A mode of the script and what it holds, or why it cannot be laid out.
  struct ModeReport {
    var mode: Mode
    var summary: TimelineSummary?
    var complaint: String?
  }

  let name: String
  let result: CheckResult
  let modes: [ModeReport]

  init(_ result: CheckResult, name: String, house: House, shelf: SoundShelf) throws {
    self.name = name
    self.result = result
    guard let script = result.script else {
      modes = []
      return
    }
    let possible: [Mode] = script.header.kind == .massage ? [.massage, .relaxation] : [.relaxation]
    modes = try possible.compactMap { mode in
      guard script.steps.contains(where: { $0.modes.contains(mode) }) else { return nil }
      return try Self.report(on: script, mode: mode, house: house, shelf: shelf)
    }
  }

  private static func report(
    on script: Script, mode: Mode, house: House, shelf: SoundShelf
  ) throws -> ModeReport {
    let preparation = try Preparation(house: house, script: script, mode: mode, shelf: shelf)
    do {
      return ModeReport(mode: mode, summary: TimelineSummary(try preparation.timeline()))
    } catch let failure as Failure where failure.exitCode == .scriptFaults {
      return ModeReport(mode: mode, complaint: failure.sentence)
    }
  }

  /// Whether nothing stands in the way of playing; strictly, nothing to mend at all.
  func isClean(strict: Bool) -> Bool {
    guard result.script != nil, modes.allSatisfy({ $0.complaint == nil }) else { return false }
    return !(strict && result.diagnostics.contains { $0.severity == .warning })
  }

  func print() {
    let report = result.report(in: .ofTerminal)
    if !report.isEmpty { warn(report) }
    for mode in modes {
      if let complaint = mode.complaint { warn("\(name): \(complaint)") }
      if let summary = mode.summary { printSummary(summary, of: mode.mode) }
    }
  }

  private func printSummary(_ summary: TimelineSummary, of mode: Mode) {
    guard let header = result.script?.header else { return }
    say(
      "\(header.title), \(modeName(mode)): \(clock(summary.duration)), "
        + wording("\(summary.steps.count) langkah", "\(summary.steps.count) steps"))
    for step in summary.steps { say("  \(clock(step.duration).padding(to: 20))\(step.title)") }
    for share in summary.speech {
      let who = share.role?.name ?? wording("semua", "everybody")
      say("  " + wording("untuk \(who): ", "for \(who): ") + clock(share.duration))
    }
  }
}

/// Returns what a person calls a mode.
func modeName(_ mode: Mode) -> String {
  switch mode {
  case .massage: wording("pijat", "massage")
  case .relaxation: wording("relaksasi", "relaxation")
  }
}
