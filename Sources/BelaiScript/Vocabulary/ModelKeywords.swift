extension Kind: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .massage: Twin("pijat", "massage")
    case .relaxation: Twin("relaksasi", "relaxation")
    }
  }
}

extension Mode: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .massage: Twin("pijat", "massage")
    case .relaxation: Twin("relaksasi", "relaxation")
    }
  }
}

extension Level: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .full: Twin("lengkap", "full")
    case .brief: Twin("singkat", "brief")
    case .silent: Twin("hening", "silent")
    }
  }
}

extension Side: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .left: Twin("kiri", "left")
    case .right: Twin("kanan", "right")
    }
  }
}

extension Loudness: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .soft: Twin("pelan", "soft")
    case .normal: Twin("biasa", "normal")
    case .loud: Twin("keras", "loud")
    }
  }
}

extension SpecialStep: Keyword {
  static let words = table()

  var twin: Twin {
    switch self {
    case .pain: Twin("Bila nyeri", "If in pain")
    case .paused: Twin("Bila dijeda", "When paused")
    case .refused: Twin("Bila ditolak", "When refused")
    }
  }
}

extension Role.Person {
  /// Names by which a mother is addressed; anybody else is her companion.
  private static let mothers: Set<String> = [
    "bunda", "ibu", "mama", "mami", "mam", "umi", "ummi", "mbak", "istri", "mom", "mother", "mum",
  ]

  init(named name: String) {
    self = Self.mothers.contains(name.lowercased()) ? .mother : .companion
  }

  /// Names that are surely meant as a role when a line begins with them and a colon.
  static let commonNames = mothers.union([
    "ayah", "suami", "papa", "papi", "bapak", "pak", "pendamping", "abi", "bidan", "perawat",
    "father", "dad", "partner", "companion", "husband", "wife", "midwife", "nurse",
  ])
}
