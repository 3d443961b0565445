import BelaiScript
import BelaiSession
import BelaiTimeline

/// What the screen shows of a session: a pure function of its snapshot and the terminal's size.
struct ScreenBlock {
  private let snapshot: SessionSnapshot
  private let width: Int
  private let height: Int
  private let language: Language

  init(
    _ snapshot: SessionSnapshot, width: Int, height: Int, language: Language = .ofTerminal
  ) {
    self.snapshot = snapshot
    self.width = max(20, width)
    self.height = max(8, height)
    self.language = language
  }

  /// The lines, none wider than the terminal and no more than it has.
  var lines: [String] {
    let words = wrapped(message)
    let room = max(1, height - 7)
    return [clipped(heading), ""] + words.prefix(room).map { "  \u{1B}[1m\($0)\u{1B}[0m" }
      + ["", clipped("  " + indicator), clipped("  " + time), clipped("  " + keys)]
  }

  private var heading: String {
    guard let step = snapshot.step else { return snapshot.title }
    let place = wording(
      "Langkah \(step.number) dari \(step.count)", "Step \(step.number) of \(step.count)")
    return "\(snapshot.title) · \(place): \(step.title)"
  }

  /// What is said or asked now.
  private var message: String {
    if let question = snapshot.question { return question.text[language] }
    switch snapshot.state {
    case .preparing: return wording("Sebentar, menyiapkan suara.", "Preparing the voice.")
    case .paused:
      return wording(
        "Dijeda. Tempatnya tetap tersimpan. Tekan spasi untuk melanjutkan.",
        "Paused. The place is kept. Press space to go on.")
    case .waiting:
      return wording("Bila sudah siap, tekan spasi.", "When you are ready, press space.")
    default: break
    }
    return snapshot.sentence?[language] ?? snapshot.line?.cue.text ?? ""
  }

  /// A bar that grows with the breath in and shrinks with the breath out, or a dot for a stroke.
  private var indicator: String {
    let size = min(width - 20, 40)
    if let ground = snapshot.ground, case .breath(let phase) = ground.cue.kind {
      let done = min(1, max(0, (snapshot.elapsed - ground.start) / ground.duration))
      let part =
        switch phase {
        case .inhale: done
        case .hold: 1.0
        case .exhale: 1 - done
        case .holdAfter: 0.0
        }
      return breathName(phase).padding(to: 14)
        + String(repeating: "●", count: Int(part * Double(size)))
    }
    if let stroke = snapshot.stroke {
      let since = (snapshot.elapsed - stroke.start) / .seconds(1)
      return wording("ketukan", "stroke").padding(to: 14) + (since < 0.4 ? "●" : "○")
    }
    return ""
  }

  private func breathName(_ phase: BreathPhase) -> String {
    switch phase {
    case .inhale: wording("napas masuk", "breathe in")
    case .hold: wording("tahan", "hold")
    case .exhale: wording("napas keluar", "breathe out")
    case .holdAfter: wording("diam", "rest")
    }
  }

  private var time: String {
    wording(
      "\(Self.clock(snapshot.elapsed)) berjalan, sisa \(Self.clock(snapshot.remaining))",
      "\(Self.clock(snapshot.elapsed)) elapsed, \(Self.clock(snapshot.remaining)) left")
  }

  private var keys: String {
    if snapshot.question != nil { return wording("Y ya   N tidak", "Y yes   N no") }
    return wording(
      "spasi jeda/lanjut   S sakit   qq keluar", "space pause/go on   S it hurts   qq quit")
  }

  private static func clock(_ duration: Duration) -> String {
    let seconds = max(0, Int(duration.components.seconds))
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  private func clipped(_ line: String) -> String {
    line.count < width ? line : String(line.prefix(width - 2)) + "…"
  }

  /// Breaks a sentence at its spaces.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + word.count + 1 <= min(width - 4, 64) {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
