import BelaiScript

extension Command {
  /// Returns what the command does in a state where it does something.
  func meaning(in state: SessionState) -> Sentence {
    let meant: Command =
      switch (state, self) {
      case (.waiting, .yes), (.waiting, .resume): .goOn
      case (.paused, .yes), (.paused, .goOn), (.paused, .togglePause): .resume
      case (_, .togglePause): .pause
      default: self
      }
    return Sentence(meant.title(in: .indonesian), meant.title(in: .english))
  }

  /// Returns why the command does nothing now, and what to do instead.
  func explanation(in state: SessionState, mode: Mode) -> Sentence {
    switch state {
    case .ended: Sentence("Sesi sudah selesai.", "The session has ended.")
    case _ where isSetting: limit
    case .preparing:
      Sentence("Suara sedang disiapkan. Sebentar lagi mulai.", "Sound is being made. Soon ready.")
    case .screening, .refused, .pain(.askingGone), .pain(.askingGentler),
      .pain(.askingRelaxation):
      Sentence("Jawab dulu: ya atau tidak.", "First answer yes or no.")
    case .pain(.calm):
      Sentence("Tangan diangkat dulu. Sebentar, ya.", "Hands off first. One moment.")
    case .playing: explanationWhilePlaying(mode: mode)
    case .waiting: explanationWhileWaiting(mode: mode)
    case .paused: explanationWhilePaused
    }
  }

  private func explanationWhilePlaying(mode: Mode) -> Sentence {
    switch self {
    case .yes: Sentence("Baik. Sesi berjalan terus.", "Good. The session goes on.")
    case .no:
      Sentence(
        "Tekanan belum pas? Pilih terlalu kuat. Bila sakit, pilih nyeri.",
        "Pressure not right? Choose too strong. If it hurts, choose pain.")
    case .nextStep: Sentence("Ini langkah terakhir.", "This is the last step.")
    case .tooStrong where mode == .relaxation: Self.noMassage
    case .tooStrong: Sentence("Sudah disampaikan: lebih ringan.", "It is being said: lighter.")
    default: Sentence("Sesi sedang berjalan.", "The session is running.")
    }
  }

  private func explanationWhileWaiting(mode: Mode) -> Sentence {
    switch self {
    case .no:
      Sentence(
        "Tidak apa-apa. Pilih lanjut bila sudah siap.", "All right. Choose continue when ready.")
    case .nextStep: Sentence("Ini langkah terakhir.", "This is the last step.")
    case .tooStrong where mode == .relaxation: Self.noMassage
    default: Sentence("Pilih lanjut bila sudah siap.", "Choose continue when ready.")
    }
  }

  private var explanationWhilePaused: Sentence {
    switch self {
    case .nextStep:
      Sentence("Ini langkah terakhir. Pilih teruskan.", "This is the last step. Choose resume.")
    default:
      Sentence(
        "Sesi sedang dijeda. Pilih teruskan bila siap.", "Paused. Choose resume when ready.")
    }
  }

  private static let noMassage = Sentence(
    "Sekarang tidak ada pijat. Bila ada yang sakit, pilih nyeri.",
    "There is no massage now. If something hurts, choose pain.")

  /// Whether the command changes a setting, which works in every state until its limit.
  var isSetting: Bool {
    switch self {
    case .slower, .faster, .louder, .softer, .level, .bedUp, .bedDown: true
    default: false
    }
  }

  private var limit: Sentence {
    switch self {
    case .slower: Sentence("Ini sudah paling pelan.", "This is the slowest.")
    case .faster: Sentence("Ini sudah paling cepat.", "This is the fastest.")
    case .louder: Sentence("Suara sudah paling keras.", "The sound is at its loudest.")
    case .softer: Sentence("Suara sudah paling lirih.", "The sound is at its softest.")
    case .bedUp: Sentence("Latar sudah paling keras.", "The background is at its loudest.")
    case .bedDown: Sentence("Latar sudah paling lirih.", "The background is at its softest.")
    case .level(let level):
      Sentence(
        "Petunjuk sudah \(level.title(in: .indonesian)).",
        "Guidance is \(level.title(in: .english)) already.")
    default: preconditionFailure("only settings have a limit")
    }
  }
}

extension SessionRules {
  static let deviceIsGone = Sentence(
    "Perangkat suara belum kembali. Sesi menunggu.",
    "The sound device is not back yet. The session waits.")
}
