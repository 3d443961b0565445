extension NameProblem {
  var advice: Advice {
    switch self {
    case .unknownChoice(let choice, let word, let nearest, let all):
      Self.choiceAdvice(choice, word, nearest, all)
    case .unknownSound(let name, let nearest, let all): Self.soundAdvice(name, nearest, all)
    case .unknownBed(let name, let nearest, let all): Self.bedAdvice(name, nearest, all)
    case .unknownPlaceholder(let name, let nearest): Self.placeholderAdvice(name, nearest)
    case .placeholderOutOfPlace(let name, let block): Self.outOfPlaceAdvice(name, block)
    case .undeclaredRole(let name, let nearest): Self.undeclaredRoleAdvice(name, nearest)
    case .invalid(let name): Self.invalidAdvice(name)
    case .twice(let name): Self.twiceAdvice(name)
    case .unclosedBrace: Self.unclosedBraceAdvice
    case .pronunciationWithoutSound(let word): Self.pronunciationAdvice(word)
    }
  }

  private static func choiceAdvice(
    _ choice: Choice, _ word: String, _ nearest: String?, _ all: Wording
  ) -> Advice {
    let what = choice.wording
    return Advice(
      Wording("\(what.indonesian) '\(word)' tidak dikenal", "unknown \(what.english) '\(word)'"),
      nearest: nearest,
      otherwise: choice.takesOne
        ? Wording("pilih salah satu: \(all.indonesian)", "choose one of: \(all.english)")
        : Wording("pilih: \(all.indonesian)", "choose: \(all.english)"))
  }

  private static func soundAdvice(_ name: String, _ nearest: String?, _ all: [String]) -> Advice {
    Advice(
      Wording("bunyi '\(name)' tidak ada", "there is no sound '\(name)'"),
      nearest: nearest, otherwise: offer(all))
  }

  private static func bedAdvice(_ name: String, _ nearest: String?, _ all: [String]) -> Advice {
    Advice(
      Wording("suara latar '\(name)' tidak ada", "there is no bed '\(name)'"),
      nearest: nearest, otherwise: offer(all))
  }

  private static func offer(_ all: [String]) -> Wording? {
    guard !all.isEmpty else { return nil }
    let list = all.prefix(12).joined(separator: ", ")
    return Wording("yang tersedia: \(list)", "available: \(list)")
  }

  private static func placeholderAdvice(_ name: String, _ nearest: String?) -> Advice {
    if name.isEmpty {
      return Advice(
        Wording("di antara '{' dan '}' belum ada nama", "there is no name between '{' and '}'"),
        help: Wording(
          "tulis nama isiannya, misalnya {nama}, atau hapus kurungnya",
          "write the name of a value, for instance {name}, or delete the braces"))
    }
    return Advice(
      Wording("isian '{\(name)}' tidak dikenal", "unknown value '{\(name)}'"),
      nearest: nearest.map { "{\($0)}" },
      otherwise: Wording(
        "tulis 'Isian: \(name) = …' di kepala naskah", "write 'Values: \(name) = …' in the header"))
  }

  private static func outOfPlaceAdvice(_ name: String, _ block: Wording) -> Advice {
    Advice(
      Wording(
        "'{\(name)}' hanya berarti di dalam \(block.indonesian)",
        "'{\(name)}' only means something in \(block.english)"
      ),
      help: Wording(
        "pindahkan baris ini ke dalam blok, atau hapus '{\(name)}'",
        "move this line into the block, or delete '{\(name)}'"))
  }

  private static func undeclaredRoleAdvice(_ name: String, _ nearest: String?) -> Advice {
    Advice(
      Wording(
        "'\(name):' akan diucapkan, karena bukan nama di 'Peran'",
        "'\(name):' will be spoken, because it is not a name in 'Roles'"),
      nearest: nearest,
      otherwise: Wording(
        "kalau \(name) adalah orang yang diajak bicara, tulis 'Peran: \(name)' di kepala naskah",
        "if \(name) is somebody who is spoken to, write 'Roles: \(name)' in the header"))
  }

  private static func invalidAdvice(_ name: String) -> Advice {
    Advice(
      Wording("'\(name)' tidak dapat dipakai sebagai nama", "'\(name)' cannot be used as a name"),
      help: Wording(
        "nama terdiri atas huruf dan angka, tanpa tanda baca, dan belum dipakai untuk hal lain",
        "a name has letters and digits, no punctuation, and no other meaning"))
  }

  private static func twiceAdvice(_ name: String) -> Advice {
    Advice(
      Wording("'\(name)' disebut dua kali", "'\(name)' is given twice"),
      help: Wording("hapus salah satu", "delete one of the two"))
  }

  private static var unclosedBraceAdvice: Advice {
    Advice(
      Wording("kurung kurawal '{' ini belum ditutup", "this '{' is not closed"),
      help: Wording("tulis '}' sesudah nama isiannya", "write '}' after the name"))
  }

  private static func pronunciationAdvice(_ word: String) -> Advice {
    Advice(
      Wording(
        "cara mengucapkan '\(word)' belum disebut", "it is not said how '\(word)' is pronounced"),
      help: Wording(
        "tulis '\(word) = …', atau pakai ê dan é, misalnya 'têkan'",
        "write '\(word) = …', or use ê and é, as in 'têkan'"))
  }
}

extension NameProblem.Choice {
  fileprivate var wording: Wording {
    switch self {
    case .kind: Wording("jenis", "kind")
    case .mode: Wording("mode", "mode")
    case .level: Wording("tingkat", "level")
    case .side: Wording("sisi", "side")
    case .loudness: Wording("volume", "loudness")
    case .voice: Wording("pengaturan suara", "voice setting")
    }
  }
}

extension NameProblem.Choice {
  /// Whether no more than one can be chosen.
  fileprivate var takesOne: Bool {
    switch self {
    case .kind, .loudness: true
    case .mode, .level, .side, .voice: false
    }
  }
}
