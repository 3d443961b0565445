public import BelaiScript

/// Who is spoken to, and how the coach's own sentences call them.
public struct Coach: Equatable, Hashable, Sendable {
  public var mother: String
  public var companion: String

  public init(mother: String = "Bunda", companion: String = "Ayah") {
    self.mother = mother
    self.companion = companion
  }

  /// Takes the names from the script: its values `bunda` and `ayah`, else its roles.
  public init(for script: Script) {
    func name(_ variable: String, _ person: Role.Person) -> String? {
      script.header.variables.first { $0.name == variable }?.value
        ?? script.header.roles.first { $0.person == person }?.name
    }
    self.init(
      mother: name("bunda", .mother) ?? "Bunda", companion: name("ayah", .companion) ?? "Ayah")
  }
}

extension Coach {
  var relaxationOffer: Sentence {
    Sentence(
      "\(mother), mau lanjut dengan relaksasi saja, tanpa pijat? Jawab ya atau tidak.",
      "Would you like to go on with relaxation only, without massage? Answer yes or no.")
  }

  var relaxationAgain: Sentence {
    Sentence(
      "\(mother), mau melanjutkan relaksasi? Jawab ya atau tidak.",
      "Would you like to go on with the relaxation? Answer yes or no.")
  }

  var painGone: Sentence {
    Sentence(
      "\(mother), apakah nyerinya sudah hilang? Jawab ya atau tidak.",
      "Is the pain gone? Answer yes or no.")
  }

  var gentlerOffer: Sentence {
    Sentence(
      "\(mother), mau dipijat lagi dengan sentuhan yang jauh lebih ringan? Jawab ya atau tidak.",
      "Would you like to be massaged again, much more lightly? Answer yes or no.")
  }

  var gentlerStart: Sentence {
    Sentence(
      "\(companion), mulai lagi dengan sentuhan yang jauh lebih ringan. "
        + "Begitu \(mother) merasa nyeri, langsung angkat tangan.",
      "Begin again with a much lighter touch. If it hurts again, lift your hands at once.")
  }

  /// Said when the pressure is too strong.
  var gentler: Sentence {
    Sentence(
      "\(companion), lebih ringan, ya. \(mother), katakan bila sudah pas.",
      "Lighter, please. Tell each other when it feels right.")
  }

  /// Said before the relaxation is offered when there is no more massage in this session.
  var massageOver: Sentence {
    Sentence(
      "\(companion), pijat cukup sampai di sini. "
        + "Bila nyeri menetap, atau \(mother) pusing atau sesak, hubungi bidan atau dokter.",
      "That is enough massage. If the pain stays, or with dizziness or short breath, "
        + "call a midwife or doctor.")
  }

  /// Said when a session ends after pain.
  var farewellAfterPain: Sentence {
    Sentence(
      "Kita selesai di sini. Bila nyeri menetap, atau \(mother) pusing atau sesak, "
        + "hubungi bidan atau dokter.",
      "We end here. If the pain stays, or with dizziness or short breath, "
        + "call a midwife or doctor.")
  }

  /// Said when a session ends because a safety question was answered with yes.
  var farewellRefused: Sentence {
    Sentence(
      "Baik, \(mother). Kita selesai di sini. Tanyakan dulu kepada dokter atau bidan.",
      "All right. We end here. Please ask a doctor or midwife first.")
  }
}
