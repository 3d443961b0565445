extension HeaderProblem {
  var advice: Advice {
    switch self {
    case .missingTitle: Self.missingTitleAdvice
    case .missingKind: Self.missingKindAdvice
    case .keyTwice(let key, let line): Self.keyTwiceAdvice(key, line)
    case .emptyValue(let key, let example): Self.emptyValueAdvice(key, example)
    case .beforeFirstStep: Self.beforeFirstStepAdvice
    case .noSteps: Self.noStepsAdvice
    case .missingColon(let key): Self.missingColonAdvice(key)
    case .missingSafety(let key, let example): Self.missingSafetyAdvice(key, example)
    case .keyInBody(let key): Self.keyInBodyAdvice(key)
    case .unsupportedVersion(let version): Self.unsupportedVersionAdvice(version)
    }
  }

  private static var missingTitleAdvice: Advice {
    Advice(
      Wording("naskah ini belum punya judul", "this script has no title"),
      help: Wording(
        "tulis 'Judul: …' di baris pertama", "write 'Title: …' on the first line"))
  }

  private static var missingKindAdvice: Advice {
    Advice(
      Wording("jenis naskah ini belum disebut", "the kind of this script is not given"),
      help: Wording(
        "tulis 'Jenis: pijat' atau 'Jenis: relaksasi' di bawah judul",
        "write 'Kind: massage' or 'Kind: relaxation' below the title"))
  }

  private static func keyTwiceAdvice(_ key: String, _ line: Int) -> Advice {
    Advice(
      Wording(
        "'\(key)' sudah ditulis di baris \(line)", "'\(key)' is already given on line \(line)"),
      help: Wording("pilih satu dan hapus yang lain", "keep one and delete the other"))
  }

  private static func emptyValueAdvice(_ key: String, _ example: Wording) -> Advice {
    Advice(
      Wording("'\(key)' belum diisi", "'\(key)' has no value"),
      help: Wording(
        "tulis misalnya '\(example.indonesian)'", "write for instance '\(example.english)'"))
  }

  private static var beforeFirstStepAdvice: Advice {
    Advice(
      Wording(
        "teks ini berada sebelum langkah pertama", "this text stands before the first step"),
      help: Wording(
        "tulis judul langkah di atasnya, misalnya '# Persiapan'",
        "write the heading of a step above it, for instance '# Preparation'"))
  }

  private static var noStepsAdvice: Advice {
    Advice(
      Wording("naskah ini belum punya langkah", "this script has no steps"),
      help: Wording(
        "tulis judul langkah, misalnya '# Persiapan', lalu ucapannya di bawahnya",
        "write the heading of a step, for instance '# Preparation', and its words below"))
  }

  private static func missingColonAdvice(_ key: String) -> Advice {
    Advice(
      Wording("sesudah '\(key)' belum ada titik dua", "there is no colon after '\(key)'"),
      help: Wording("tulis '\(key): …'", "write '\(key): …'"))
  }

  private static func missingSafetyAdvice(_ key: Wording, _ example: Wording) -> Advice {
    Advice(
      Wording(
        "naskah pijat harus menyebut '\(key.indonesian):'",
        "a massage script must say '\(key.english):'"),
      help: Wording(
        "tulis misalnya '\(example.indonesian)'", "write for instance '\(example.english)'"))
  }

  private static func keyInBodyAdvice(_ key: String) -> Advice {
    Advice(
      Wording(
        "'\(key):' di sini akan diucapkan, karena berada di dalam langkah",
        "'\(key):' will be spoken here, because it stands within a step"),
      help: Wording(
        "pindahkan baris ini ke atas judul langkah yang pertama",
        "move this line above the first heading"))
  }

  private static func unsupportedVersionAdvice(_ version: String) -> Advice {
    Advice(
      Wording(
        "versi bahasa naskah '\(version)' belum dikenal",
        "unknown version '\(version)' of the script language"),
      help: Wording(
        "tulis 'Versi: 1', atau perbarui Belai", "write 'Version: 1', or update Belai"))
  }
}
