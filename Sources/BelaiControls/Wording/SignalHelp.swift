import BelaiScript

extension SignalControl {
  static let helpRows: [ControlHelp] = [
    ControlHelp(
      keys: Wording("INT, TERM, HUP", "INT, TERM, HUP"), meaning: Wording("selesai", "end")),
    ControlHelp(keys: Wording("USR1", "USR1"), meaning: Wording("sakit", "it hurts")),
    ControlHelp(
      keys: Wording("USR2", "USR2"),
      meaning: Wording("jeda atau teruskan", "pause or resume")),
    ControlHelp(
      keys: Wording("TSTP (Ctrl-Z)", "TSTP (Ctrl-Z)"),
      meaning: Wording("jeda; terminal dikembalikan", "pause; the terminal is put back")),
  ]
}
