import BelaiScript
import BelaiSession
import BelaiTimeline

/// The words of the screen.
enum ScreenWording {
  static let stroke = Wording("ketukan", "stroke")

  static func name(of phase: BreathPhase) -> Wording {
    switch phase {
    case .inhale: Wording("napas masuk", "breathe in")
    case .hold: Wording("tahan", "hold")
    case .exhale: Wording("napas keluar", "breathe out")
    case .holdAfter: Wording("diam sejenak", "rest")
    }
  }

  static func rest(_ left: Duration) -> Wording {
    Wording("jeda \(countdown(left))", "rest \(countdown(left))")
  }

  static func step(_ step: CurrentStep) -> Wording {
    Wording(
      "Langkah \(step.number) dari \(step.count): \(step.title)",
      "Step \(step.number) of \(step.count): \(step.title)")
  }

  static func time(elapsed: Duration, remaining: Duration) -> Wording {
    Wording(
      "sudah \(clock(elapsed)) · sisa \(countdown(remaining))",
      "\(clock(elapsed)) gone · \(countdown(remaining)) left")
  }

  /// What is not as it was at the beginning.
  static func settings(of snapshot: SessionSnapshot) -> [Wording] {
    var changed: [Wording] = []
    if snapshot.tempo != .written { changed.append(tempo(snapshot.tempo)) }
    if snapshot.level != .full { changed.append(level(snapshot.level)) }
    if snapshot.gainDecibels != 0 { changed.append(gain(snapshot.gainDecibels)) }
    if snapshot.bedDecibels != 0 { changed.append(bed(snapshot.bedDecibels)) }
    return changed
  }

  static func tempo(_ tempo: Tempo) -> Wording {
    let factor = "\(tempo.rawValue)"
    return Wording("tempo \(factor.replacing(".", with: ","))", "tempo \(factor)")
  }

  static func level(_ level: Level) -> Wording {
    Wording(
      "petunjuk \(level.title(in: .indonesian))", "\(level.title(in: .english)) guidance")
  }

  static func gain(_ decibels: Double) -> Wording {
    Wording("suara \(signed(decibels))", "sound \(signed(decibels))")
  }

  static func bed(_ decibels: Double) -> Wording {
    Wording("latar \(signed(decibels))", "background \(signed(decibels))")
  }

  private static func signed(_ decibels: Double) -> String {
    (decibels > 0 ? "+" : "") + "\(Int(decibels.rounded())) dB"
  }

  static func left(_ remaining: Duration) -> Wording {
    Wording("sisa \(countdown(remaining))", "\(countdown(remaining)) left")
  }

  /// The name of a state in which the script is not simply heard.
  static func label(of state: SessionState, question: Question?) -> Wording? {
    if let question, case .screening(let index, let count) = question.kind {
      return Wording("PEMERIKSAAN \(index + 1) dari \(count)", "CHECK \(index + 1) of \(count)")
    }
    return switch state {
    case .paused: Wording("DIJEDA", "PAUSED")
    case .waiting: Wording("MENUNGGU", "WAITING")
    case .pain: Wording("NYERI: ANGKAT TANGAN", "PAIN: HANDS OFF")
    case .refused: Wording("HARI INI TIDAK DIPIJAT", "NO MASSAGE TODAY")
    default: nil
    }
  }

  /// What stands there where the coach says nothing; nil where the script's line does.
  static func message(in state: SessionState) -> Wording? {
    switch state {
    case .preparing, .screening:
      Wording("Sebentar, suara sedang disiapkan.", "One moment, sound is being made.")
    case .paused:
      Wording(
        "Tidak perlu tergesa. Tempatnya tetap tersimpan.", "No hurry. Your place is kept.")
    case .pain: Wording("Tangan diangkat dulu.", "Hands off first.")
    case .refused:
      Wording("Tanyakan dulu kepada dokter atau bidan.", "Ask a doctor or midwife first.")
    case .ended: Wording("Sesi selesai.", "The session has ended.")
    case .playing, .waiting: nil
    }
  }

  /// A time that is left: it reaches zero with the end, and adds up with what is gone.
  static func countdown(_ duration: Duration) -> String {
    clock(duration + .seconds(1) - .nanoseconds(1))
  }

  static func clock(_ duration: Duration) -> String {
    let seconds = max(0, Int(duration.components.seconds))
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }
}
