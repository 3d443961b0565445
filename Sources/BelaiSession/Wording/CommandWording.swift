public import BelaiScript

extension Command {
  /// Further words for the command, Indonesian first; none stands for two commands.
  public var aliases: [String] {
    switch self {
    case .goOn: ["lanjut", "continue", "go"]
    case .pause: ["jeda", "hold"]
    case .resume: ["teruskan", "lanjutkan", "play", "putar"]
    case .togglePause: ["jeda-atau-teruskan", "play-pause"]
    case .repeatLine: ["ulangi", "ulang", "repeat", "again"]
    case .previousStep: ["sebelumnya", "mundur", "previous", "back"]
    case .nextStep: ["berikutnya", "maju", "next"]
    case .slower: ["lebih-pelan", "lambat", "slow"]
    case .faster: ["lebih-cepat", "cepat", "fast"]
    case .louder: ["lebih-keras", "keras", "volume-up"]
    case .softer: ["lebih-lirih", "lirih", "quieter", "volume-down"]
    case .level(.full): ["tingkat-lengkap", "lengkap", "full"]
    case .level(.brief): ["tingkat-singkat", "singkat", "brief"]
    case .level(.silent): ["tingkat-hening", "hening", "silent"]
    case .bedUp: ["latar-naik", "bed-louder"]
    case .bedDown: ["latar-turun", "bed-softer"]
    case .pain: ["nyeri", "sakit", "hurts"]
    case .tooStrong: ["terlalu-kuat", "terlalu-keras", "too-hard"]
    case .yes: ["ya", "y"]
    case .no: ["tidak", "t", "n"]
    case .stop: ["berhenti", "selesai", "quit", "end"]
    }
  }

  /// Returns the word that stands beside the command's key on a screen.
  public func title(in language: Language) -> String {
    switch language {
    case .indonesian: indonesianTitle
    case .english: englishTitle
    }
  }

  private var indonesianTitle: String {
    switch self {
    case .goOn: "lanjut"
    case .pause: "jeda"
    case .resume: "teruskan"
    case .togglePause: "jeda atau teruskan"
    case .repeatLine: "ulangi"
    case .previousStep: "langkah sebelumnya"
    case .nextStep: "langkah berikutnya"
    case .slower: "lebih pelan"
    case .faster: "lebih cepat"
    case .louder: "lebih keras"
    case .softer: "lebih lirih"
    case .level(let level): "petunjuk \(level.title(in: .indonesian))"
    case .bedUp: "latar lebih keras"
    case .bedDown: "latar lebih lirih"
    case .pain: "nyeri"
    case .tooStrong: "terlalu kuat"
    case .yes: "ya"
    case .no: "tidak"
    case .stop: "selesai"
    }
  }

  private var englishTitle: String {
    switch self {
    case .goOn: "continue"
    case .pause: "pause"
    case .resume: "resume"
    case .togglePause: "pause or resume"
    case .repeatLine: "repeat"
    case .previousStep: "previous step"
    case .nextStep: "next step"
    case .slower: "slower"
    case .faster: "faster"
    case .louder: "louder"
    case .softer: "softer"
    case .level(let level): "\(level.title(in: .english)) guidance"
    case .bedUp: "louder background"
    case .bedDown: "softer background"
    case .pain: "it hurts"
    case .tooStrong: "too strong"
    case .yes: "yes"
    case .no: "no"
    case .stop: "stop"
    }
  }
}

extension Level {
  /// Returns the level's name in a person's language.
  public func title(in language: Language) -> String {
    switch (self, language) {
    case (.full, .indonesian): "lengkap"
    case (.brief, .indonesian): "singkat"
    case (.silent, .indonesian): "hening"
    case (.full, .english): "full"
    case (.brief, .english): "brief"
    case (.silent, .english): "silent"
    }
  }
}
