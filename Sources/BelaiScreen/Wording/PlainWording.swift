import BelaiScript
import BelaiSession

// The words of plain lines, for ears rather than eyes: whole sentences.
extension ScreenWording {
  static let paused = Wording("Dijeda. Tekan spasi untuk melanjutkan.", "Paused. Space goes on.")
  static let resumed = Wording("Dilanjutkan.", "Going on.")
  static let waiting = Wording(
    "Menunggu. Tekan spasi bila sudah siap.", "Waiting. Press space when you are ready.")

  static func longRest(_ duration: Duration) -> Wording {
    let seconds = Int((duration / .seconds(1)).rounded())
    return Wording("Jeda \(seconds) detik.", "Rest for \(seconds) seconds.")
  }

  static func ending(_ outcome: Outcome) -> Wording {
    switch outcome {
    case .completed: Wording("Selesai.", "Done.")
    case .stopped: Wording("Diakhiri.", "Ended.")
    case .refused: Wording("Hari ini tidak dipijat.", "No massage today.")
    case .pain: Wording("Diakhiri karena nyeri.", "Ended because of pain.")
    case .trouble: Wording("Suara tidak dapat dilanjutkan.", "The sound could not go on.")
    }
  }
}
