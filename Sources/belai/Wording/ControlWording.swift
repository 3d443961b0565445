import BelaiControls
import Glibc

/// Returns one sentence of which control cannot be used, why, and what to do.
func sentence(for error: ControlError, in source: ControlSource) -> String {
  let call = [error.call, error.subject].filter { !$0.isEmpty }.joined(separator: " ")
  let what = "\(call): \(error.words)"
  let name = controlName(source)
  if source == .button, error.code == EACCES {
    return wording(
      "belai: \(name.indonesian) belum boleh dibaca (\(what)); minta pengelola komputer "
        + "memasukkan Anda ke grup input. Kendali lain tetap jalan",
      "belai: \(name.english) may not be read (\(what)); ask to be added to the group input. "
        + "The other controls work")
  }
  return wording(
    "belai: \(name.indonesian) tidak dapat dipakai (\(what)); kendali lain tetap jalan",
    "belai: no \(name.english) (\(what)); the other controls work")
}

private func controlName(_ source: ControlSource) -> (indonesian: String, english: String) {
  switch source {
  case .keyboard: ("papan ketik", "keyboard")
  case .button: ("pedal dan tombol", "pedals and buttons")
  case .mpris: ("tombol media", "media keys")
  case .line: ("masukan baris", "line control")
  case .signal: ("sinyal", "signals")
  }
}

/// Says that the chosen device is not there yet.
func missingButtons(_ path: String) -> String {
  wording(
    "belai: '\(path)' belum ada; dipakai begitu tersambung",
    "belai: '\(path)' is not there yet; it is used as soon as it is plugged in")
}
