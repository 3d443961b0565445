extension WordProblem {
  var advice: Advice {
    switch self {
    case .unknownDirective(let word, let nearest): Self.directiveAdvice(word, nearest: nearest)
    case .unknownKey(let word, let nearest): Self.keyAdvice(word, nearest: nearest)
    case .unknownUnit(let word, let nearest): Self.unitAdvice(word, nearest: nearest)
    case .missingUnit(let number, let likely): Self.missingUnitAdvice(number, likely)
    case .missingNumber(let found, let example): Self.missingNumberAdvice(found, example)
    case .malformedNumber(let text): Self.malformedAdvice(text)
    case .outOfRange(let text, let least, let most): Self.outOfRangeAdvice(text, least, most)
    case .notWhole(let text): Self.notWholeAdvice(text)
    case .unexpected(let text, let nearest, let example):
      Self.unexpectedAdvice(text, nearest, example)
    case .missingPart(let part, let example): Self.missingPartAdvice(part, example)
    }
  }

  private static func directiveAdvice(_ word: String, nearest: String?) -> Advice {
    Advice(
      Wording("perintah '\(word)' tidak dikenal", "unknown command '\(word)'"),
      nearest: nearest,
      otherwise: Wording(
        "kurung siku hanya untuk perintah; teks yang diucapkan ditulis tanpa kurung",
        "square brackets hold commands only; write what is to be spoken without brackets"))
  }

  private static func keyAdvice(_ word: String, nearest: String?) -> Advice {
    Advice(
      Wording("keterangan '\(word)' tidak dikenal", "unknown header key '\(word)'"),
      nearest: nearest,
      otherwise: Wording(
        "ucapan baru dimulai sesudah judul langkah, misalnya '# Persiapan'",
        "speech begins after the heading of a step, such as '# Preparation'"))
  }

  private static func unitAdvice(_ word: String, nearest: String?) -> Advice {
    Advice(
      Wording("satuan waktu '\(word)' tidak dikenal", "unknown unit of time '\(word)'"),
      nearest: nearest,
      otherwise: Wording("pakai detik, menit, atau jam", "use seconds, minutes or hours"))
  }

  private static func missingUnitAdvice(_ number: String, _ likely: Wording) -> Advice {
    Advice(
      Wording("'\(number)' belum diberi satuan waktu", "'\(number)' has no unit of time"),
      help: Wording(
        "maksud Anda '\(number) \(likely.indonesian)'?",
        "did you mean '\(number) \(likely.english)'?"))
  }

  private static func missingNumberAdvice(_ found: String?, _ example: Wording) -> Advice {
    let message =
      found.map {
        Wording("di sini perlu angka, bukan '\($0)'", "a number is needed here, not '\($0)'")
      } ?? Wording("di sini perlu angka", "a number is needed here")
    return Advice(message, help: write(example))
  }

  private static func malformedAdvice(_ text: String) -> Advice {
    Advice(
      Wording("angka '\(text)' tidak jelas", "the number '\(text)' is not clear"),
      help: Wording(
        "tulis seribu sebagai 1000, dan satu setengah sebagai 1,5",
        "write a thousand as 1000, and one and a half as 1.5"))
  }

  private static func outOfRangeAdvice(_ text: String, _ least: Wording, _ most: Wording) -> Advice
  {
    Advice(
      Wording("'\(text)' di luar batas", "'\(text)' is out of bounds"),
      help: Wording(
        "pilih antara \(least.indonesian) dan \(most.indonesian)",
        "choose between \(least.english) and \(most.english)"))
  }

  private static func notWholeAdvice(_ text: String) -> Advice {
    Advice(
      Wording("'\(text)' harus bilangan bulat", "'\(text)' must be a whole number"),
      help: Wording("hapus angka di belakang koma", "leave out the decimals"))
  }

  private static func unexpectedAdvice(
    _ text: String, _ nearest: String?, _ example: Wording
  ) -> Advice {
    Advice(
      Wording("'\(text)' tidak dimengerti di sini", "'\(text)' is not understood here"),
      nearest: nearest, otherwise: write(example))
  }

  private static func missingPartAdvice(_ part: Wording, _ example: Wording) -> Advice {
    Advice(
      Wording(
        "perintah ini belum lengkap: \(part.indonesian) belum disebut",
        "this command is not complete: the \(part.english) is missing"),
      help: write(example))
  }

  private static func write(_ example: Wording) -> Wording {
    Wording("tulis misalnya \(example.indonesian)", "write for instance \(example.english)")
  }
}
