public import BelaiScript

extension Trouble {
  /// What a person is told of it and what follows.
  public var sentence: Sentence {
    switch self {
    case .production(let words):
      Sentence("Gangguan suara: \(words)", "Trouble with the sound: \(words)")
    case .device(let words):
      Sentence(
        "Suara tidak dapat disambungkan lagi (\(words)). Teruskan nanti dengan 'belai lanjut'.",
        "The sound cannot be connected again (\(words)). Go on later with 'belai resume'.")
    case .deviceLost(let name, _):
      Sentence(
        "Gangguan suara: '\(name)' terputus. Sesi menunggu sampai suara tersambung lagi.",
        "Trouble with the sound: '\(name)' is gone. The session waits until there is sound again.")
    case .deviceStalled:
      Sentence(
        "Gangguan suara: perangkat suara tidak menerima suara lagi. Sesi menunggu.",
        "Trouble with the sound: the device takes no sound any more. The session waits.")
    case .deviceRecovered(let name?):
      Sentence(
        "Suara tersambung lagi, lewat '\(name)'. Lanjutkan bila sudah siap.",
        "There is sound again, through '\(name)'. Go on when you are ready.")
    case .deviceRecovered(nil):
      Sentence(
        "Suara tersambung lagi. Lanjutkan bila sudah siap.",
        "There is sound again. Go on when you are ready.")
    }
  }
}
