import BelaiScript

extension KeyMap {
  /// The keys and what they do, most needed first.
  public static let help: [ControlHelp] = [
    row(("Spasi, Enter", "Space, Enter"), ("jeda; lanjut", "pause; go on")),
    row(
      ("S, D, F", "S, D, F"), ("sakit: suara berhenti seketika", "it hurts: sound stops at once")),
    row(("K", "K"), ("tekanan terlalu kuat", "the pressure is too strong")),
    row(("Y", "Y"), ("ya", "yes")),
    row(("N; T dua kali", "N; T twice"), ("tidak", "no")),
    row(("Backspace, L", "Backspace, L"), ("ulangi kalimat", "repeat the line")),
    row(
      ("←, PageUp", "←, PageUp"),
      ("langkah ini dari awal, lalu sebelumnya", "this step again, then the one before")),
    row(("→, PageDown", "→, PageDown"), ("langkah berikutnya", "next step")),
    row(("↑, ↓", "↑, ↓"), ("lebih keras, lebih lirih", "louder, softer")),
    row(("-, =", "-, ="), ("lebih lambat, lebih cepat", "slower, faster")),
    row(("[, ]", "[, ]"), ("suara latar turun, naik", "background down, up")),
    row(
      ("8, 9, 0", "8, 9, 0"),
      ("petunjuk lengkap, singkat, hening", "full, brief, silent guidance")),
    row(("Esc", "Esc"), ("jeda", "pause")),
    row(("Q, Ctrl-C", "Q, Ctrl-C"), ("selesai", "end")),
  ]

  private static func row(
    _ keys: (String, String), _ meaning: (String, String)
  ) -> ControlHelp {
    ControlHelp(keys: Wording(keys.0, keys.1), meaning: Wording(meaning.0, meaning.1))
  }
}
