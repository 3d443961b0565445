import BelaiScript
import BelaiSession
import BelaiTimeline
import Foundation

/// One plain line for each thing that happens, without control codes: for screen readers, logs and
/// pipes.
final class PlainScreen: SessionScreen {
  func show(_ event: Event, _ snapshot: SessionSnapshot) {
    guard let line = Self.line(for: event) else { return }
    warn("\(Self.time(snapshot.elapsed)) \(line)")
  }

  func close() {}

  private static func line(for event: Event) -> String? {
    let language = Language.ofTerminal
    switch event {
    case .stepBegan(let step):
      return wording(
        "Langkah \(step.number) dari \(step.count): \(step.title)",
        "Step \(step.number) of \(step.count): \(step.title)")
    case .cueBegan(let cue): return cue.cue.text.isEmpty ? nil : cue.cue.text
    case .said(let sentence), .answered(_, let sentence): return sentence[language]
    case .asked(let question): return question.text[language]
    case .paused: return wording("Dijeda. Tekan spasi untuk melanjutkan.", "Paused. Space goes on.")
    case .resumed: return wording("Dilanjutkan.", "Going on.")
    case .trouble(.device(let words)), .trouble(.production(let words)):
      return wording("Gangguan suara: \(words)", "Trouble with the sound: \(words)")
    case .ended(let outcome): return ending(outcome)
    default: return nil
    }
  }

  private static func ending(_ outcome: Outcome) -> String {
    switch outcome {
    case .completed: wording("Selesai.", "Done.")
    case .stopped: wording("Diakhiri.", "Ended.")
    case .refused: wording("Hari ini tidak dipijat.", "No massage today.")
    case .pain: wording("Diakhiri karena nyeri.", "Ended because of pain.")
    case .trouble: wording("Suara tidak dapat dilanjutkan.", "The sound could not go on.")
    }
  }

  private static func time(_ duration: Duration) -> String {
    let seconds = Int(duration.components.seconds)
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
