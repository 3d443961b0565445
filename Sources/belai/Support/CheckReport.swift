import BelaiRender
import BelaiScript
import BelaiTimeline

/// What `belai check` has to say of one script.
struct CheckReport {
  /// A way in which the script can be played and what it then holds, or why it cannot be laid out.
  struct Way {
    var mode: Mode
    var level: Level
    var summary: TimelineSummary?
    var complaint: String?
  }

  let name: String
  private(set) var result: CheckResult
  /// Every level of every mode in which the script is played.
  private(set) var ways: [Way] = []

  init(_ result: CheckResult, name: String, house: House, shelf: SoundShelf) throws {
    self.name = name
    self.result = result
    guard let script = result.script else { return }
    let doubtful = DoubtfulWords(script.header.pronunciations)
    self.result.add(PronunciationReview.diagnostics(of: result, doubts: doubtful.doubts))
    let usual: Mode = script.header.kind == .massage ? .massage : .relaxation
    let studio = try Preparation(house: house, script: script, mode: usual, shelf: shelf).studio
    var timelines: [Timeline] = []
    var isLaidOut = true
    for mode in Mode.allCases where script.steps.contains(where: { $0.modes.contains(mode) }) {
      for level in Level.allCases {
        let (way, timeline) = try Self.layOut(script, mode, level, studio, shelf)
        timelines += [timeline].compactMap(\.self)
        isLaidOut = isLaidOut && timeline != nil
        // A relaxation script is for the mother alone, unless somebody asks for the other mode.
        if mode == .relaxation || usual == .massage { ways.append(way) }
      }
    }
    guard isLaidOut else { return }
    self.result.add(TimelineReview.diagnostics(of: script, on: timelines))
  }

  private static func layOut(
    _ script: Script, _ mode: Mode, _ level: Level, _ studio: Studio, _ shelf: SoundShelf
  ) throws -> (Way, Timeline?) {
    let options = Layout.Options(mode: mode, level: level, sampleRate: shelf.sampleRate)
    do {
      let timeline = try reportingEngine {
        try Layout(script, options: options).timeline(length: studio.length)
      }
      return (Way(mode: mode, level: level, summary: TimelineSummary(timeline)), timeline)
    } catch let failure as Failure where failure.exitCode == .scriptFaults {
      return (Way(mode: mode, level: level, complaint: failure.sentence), nil)
    }
  }

  /// Whether nothing stands in the way of playing; strictly, nothing to mend at all.
  func isClean(strict: Bool) -> Bool {
    guard result.script != nil, ways.allSatisfy({ $0.complaint == nil }) else { return false }
    return !(strict && result.diagnostics.contains { $0.severity == .warning })
  }

  func print() {
    let report = result.report(in: .ofTerminal)
    if !report.isEmpty { warn(report) }
    for mode in Mode.allCases {
      let ways = ways.filter { $0.mode == mode }
      // What is said of a length holds for every level alike.
      if let complaint = ways.lazy.compactMap(\.complaint).first { warn("\(name): \(complaint)") }
      if let title = result.script?.header.title {
        CheckTable(ways).lines(titled: "\(title), \(modeName(mode))").forEach { say($0) }
      }
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

/// Returns what a person calls a level of instruction.
func levelName(_ level: Level) -> String {
  switch level {
  case .full: wording("lengkap", "full")
  case .brief: wording("singkat", "brief")
  case .silent: wording("hening", "silent")
  }
}
