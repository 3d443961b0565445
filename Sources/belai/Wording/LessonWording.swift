import BelaiControls
import BelaiSession

/// The words with which buttons are taught.
enum LessonWording {
  static let invitation = wording(
    "Tekan tombol yang mau diajarkan, dalam 20 detik.",
    "Press the button to be taught, within 20 s.")
  static let another = wording(
    "Tekan tombol berikutnya, atau tunggu 20 detik bila sudah cukup.",
    "Press the next button, or wait 20 s when that was all.")
  static let nothing = wording("Tidak ada tombol yang ditekan.", "No button was pressed.")
  static let forgotten = wording(
    "Tombol kembali seperti semula.", "The buttons are as they were at first.")
  static let usual = wording(
    "Belum ada tombol yang diajarkan; yang berlaku:", "No button was taught; in force are:")

  static func taught(_ device: String) -> String {
    wording(
      "Tombol pada '\(device)'; selama sesi hanya untuk Belai:",
      "Buttons on '\(device)'; while a session runs they are Belai's alone:")
  }

  static func question(_ press: ButtonLesson.Press) -> String {
    wording(
      "Tombol \(press.code) pada '\(press.device)'. Untuk apa?",
      "Button \(press.code) on '\(press.device)'. What for?")
  }

  static let wrong = wording("bukan tombol itu", "not that button")

  static func saved(_ press: ButtonLesson.Press, _ meaning: ButtonMap.Meaning) -> String {
    wording(
      "Tersimpan: tombol \(press.code) pada '\(press.device)' untuk \(title(of: meaning)).",
      "Kept: button \(press.code) on '\(press.device)' for \(title(of: meaning)).")
  }

  static func unknown(_ word: String) -> String {
    wording(
      "'\(word)' bukan kegunaan tombol; pakai utama, maju, kembali, nyeri, terlalu-kuat, ulangi, "
        + "atau perintah lain dari docs/Control.md",
      "'\(word)' is nothing a button can do; use main, forward, back, pain, too-strong, repeat or "
        + "another command of docs/Control.md")
  }

  static let needsMeaning = wording(
    "sebutkan kegunaannya bila tidak di terminal, misalnya 'belai ajari nyeri'",
    "name what it is for where there is no terminal, such as 'belai learn pain'")

  static func title(of meaning: ButtonMap.Meaning) -> String {
    switch meaning {
    case .main: wording("jeda, lanjut, dan jawaban ya", "pause, continue and the answer yes")
    case .forward: wording("maju, dan jawaban ya", "forward, and the answer yes")
    case .back: wording("kembali, dan jawaban tidak", "back, and the answer no")
    case .command(let command): command.title(in: .ofTerminal)
    }
  }
}
