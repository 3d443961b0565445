import BelaiScript

extension ButtonMap {
  /// The buttons and what they do.
  public static let help: [ControlHelp] = [
    ControlHelp(
      keys: Wording("tombol utama, Enter, main/jeda", "main button, Enter, play/pause"),
      meaning: Wording(
        "jeda; lanjut; jawab ya. Dua kali: ulangi kalimat; jawab tidak",
        "pause; go on; answer yes. Twice: repeat the line; answer no")),
    ControlHelp(
      keys: Wording("→, ↓, PageDown, lagu berikutnya", "→, ↓, PageDown, next track"),
      meaning: Wording("lanjut; langkah berikutnya; jawab ya", "go on; next step; answer yes")),
    ControlHelp(
      keys: Wording("←, ↑, PageUp, lagu sebelumnya", "←, ↑, PageUp, previous track"),
      meaning: Wording("langkah sebelumnya; jawab tidak", "previous step; answer no")),
    ControlHelp(
      keys: Wording("ketiganya, ditahan satu detik", "any of these, held for a second"),
      meaning: Wording("nyeri: suara berhenti, tangan diangkat", "pain: sound off, hands off")),
    ControlHelp(
      keys: Wording("volume", "volume"),
      meaning: Wording("lebih keras, lebih lirih", "louder, softer")),
  ]
}
