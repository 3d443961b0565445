import BelaiScript

extension MPRISControl {
  static let helpRows: [ControlHelp] = [
    ControlHelp(
      keys: Wording("main/jeda", "play/pause"), meaning: Wording("jeda; lanjut", "pause; go on")),
    ControlHelp(
      keys: Wording("berikutnya", "next"),
      meaning: Wording("langkah berikutnya; jawab ya", "next step; answer yes")),
    ControlHelp(
      keys: Wording("sebelumnya", "previous"),
      meaning: Wording("langkah sebelumnya; jawab tidak", "previous step; answer no")),
    ControlHelp(keys: Wording("berhenti", "stop"), meaning: Wording("selesai", "end")),
  ]
}
