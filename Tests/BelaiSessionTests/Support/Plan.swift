import BelaiRender
import BelaiScript
import BelaiTimeline

/// A small session by hand: cues one after the other, retimed as the real layout does it.
struct Plan {
  struct Part {
    var kind: Cue.Kind
    var seconds: Double
    var text = ""
  }

  struct PlannedStep {
    var title: String
    var parts: [Part]
  }

  var steps: [PlannedStep]
  var sampleRate = 1000

  static let massage = Plan(steps: [
    PlannedStep(
      title: "Persiapan",
      parts: [.say("Ayah, cuci tangan.", 2), .rest(1), .wait(20)]),
    PlannedStep(
      title: "Putaran kecil",
      parts: [.say("Ayah, buat lingkaran kecil.", 3), .tick(3), .tick(3), .tick(3)]
        + [.say("Bunda, apakah tekanannya pas?", 2), .rest(4), .tick(3), .tick(3)]),
    PlannedStep(
      title: "Penutup", parts: [.say("Ayah, angkat tangan perlahan.", 3), .rest(27)]),
  ])

  static let relaxation = Plan(steps: [
    PlannedStep(
      title: "Bernapas",
      parts: [.say("Bunda, ikuti nada ini.", 2)]
        + Array(repeating: [.breathe(.inhale, 4), .breathe(.exhale, 6)], count: 3).joined()),
    PlannedStep(title: "Penutup", parts: [.say("Bunda, bangunlah perlahan.", 2), .rest(8)]),
  ])

  static func plan(for mode: Mode) -> Plan { mode == .massage ? massage : relaxation }

  /// Lays the plan out; a part takes the tempo that is in force where it begins, and nothing is
  /// said at the silent level.
  func timeline(_ arrangement: Arrangement) -> Timeline {
    var cues: [Cue] = []
    var chapters: [Chapter] = []
    var frame = 0
    for (number, step) in steps.enumerated() {
      let start = frame
      for part in step.parts {
        let change = arrangement.adjustments.last { $0.frame <= frame }
        if change?.level == .silent, case .speech = part.kind { continue }
        let length = Int((part.seconds / (change?.tempo ?? 1) * Double(sampleRate)).rounded())
        let frames = frame..<frame + length
        if part.kind == .tick {
          cues.append(Cue(kind: .rest, frames: frames, chapter: number))
        }
        let span = Span(bytes: cues.count..<cues.count + 1)
        cues.append(
          Cue(kind: part.kind, frames: frames, chapter: number, text: part.text, span: span))
        frame += length
      }
      chapters.append(Chapter(title: step.title, frames: start..<frame))
    }
    return Timeline(sampleRate: sampleRate, frames: frame, cues: cues, chapters: chapters)
  }
}

extension Plan.Part {
  static func say(_ text: String, _ seconds: Double) -> Self {
    Self(kind: .speech(Speech(text: text)), seconds: seconds, text: text)
  }
  static func rest(_ seconds: Double) -> Self { Self(kind: .rest, seconds: seconds) }
  static func wait(_ seconds: Double) -> Self { Self(kind: .wait, seconds: seconds) }
  static func tick(_ seconds: Double) -> Self { Self(kind: .tick, seconds: seconds) }
  static func breathe(_ phase: BreathPhase, _ seconds: Double) -> Self {
    Self(kind: .breath(phase), seconds: seconds)
  }
}

extension Script {
  /// A massage with a part for her alone; conditions and names as scripts write them.
  static func massage(
    contraindications: [String] = ["ada cedera tulang belakang"], hasRelaxation: Bool = true
  ) -> Script {
    let span = Span(bytes: 0..<0)
    var steps = [Step(title: "Pijat", modes: [.massage], items: [], span: span)]
    if hasRelaxation {
      steps.append(Step(title: "Bernapas", modes: [.relaxation], items: [], span: span))
    }
    return Script(
      header: Header(
        title: "Pijat oksitosin", kind: .massage, contraindications: contraindications),
      steps: steps)
  }

  static let relaxation = Script(
    header: Header(title: "Relaksasi napas", kind: .relaxation), steps: [])
}
