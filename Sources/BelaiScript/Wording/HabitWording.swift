extension HabitProblem {
  var advice: Advice {
    switch self {
    case .suspiciousRest(let text): Self.suspiciousRestAdvice(text)
    case .listMark(let mark): Self.listMarkAdvice(mark)
    case .tabSeparated: Self.tabSeparatedAdvice
    case .roundBrackets(let text): Self.roundBracketsAdvice(text)
    case .roleWithoutWords(let name): Self.roleWithoutWordsAdvice(name)
    case .tooLong(let hours): Self.tooLongAdvice(hours)
    case .tooManyCues(let limit): Self.tooManyCuesAdvice(Wording(count: limit))
    case .shortRest(let text): Self.shortRestAdvice(text)
    case .guessedWord(let word, let said): Self.guessedWordAdvice(word, said)
    case .homograph(let word, let said, let other): Self.homographAdvice(word, said, other)
    }
  }

  private static func suspiciousRestAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "\(text) sangat lama, mungkin salah ketik", "\(text) is very long, perhaps a slip"),
      help: Wording(
        "periksa angka dan satuannya", "check the number and its unit"))
  }

  private static func shortRestAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "\(text) terlalu pendek untuk terdengar, mungkin salah ketik",
        "\(text) is too short to be heard, perhaps a slip"),
      help: Wording(
        "periksa angka dan satuannya", "check the number and its unit"))
  }

  private static func guessedWordAdvice(_ word: String, _ said: String) -> Advice {
    Advice(
      Wording(
        "lafal '\(word)' hanya perkiraan; akan diucapkan '\(said)'",
        "the pronunciation of '\(word)' is a guess; it will be said '\(said)'"),
      help: Wording(
        "bila tepat, tulis 'Ucapan: \(said)' di kepala naskah; bila tidak, tukar ê dan é-nya",
        "if it is right, write 'Ucapan: \(said)' in the header; if not, exchange ê and é"))
  }

  private static func homographAdvice(_ word: String, _ said: String, _ other: String) -> Advice {
    Advice(
      Wording(
        "'\(word)' punya dua lafal; akan diucapkan '\(said)'",
        "'\(word)' is pronounced in two ways; it will be said '\(said)'"),
      help: Wording(
        "tulis '\(said)' atau '\(other)' agar pasti", "write '\(said)' or '\(other)' to be sure"))
  }

  private static func listMarkAdvice(_ mark: String) -> Advice {
    Advice(
      Wording(
        "'\(mark)' tampaknya nomor daftar dari Word dan akan ikut diucapkan",
        "'\(mark)' looks like the number of a Word list and will be spoken"),
      help: Wording(
        "hapus nomornya; satu baris sudah menjadi satu ucapan",
        "delete the number; each line is an utterance already"))
  }

  private static var tabSeparatedAdvice: Advice {
    Advice(
      Wording(
        "baris ini tampaknya ditempel dari tabel; semua kolomnya akan diucapkan",
        "this line looks pasted from a table; all its columns will be spoken"),
      help: Wording(
        "tulis ucapannya saja dan jedanya sebagai [jeda 8 detik], atau pakai 'belai impor'",
        "keep the words and write the rest as [pause 8 seconds], or use 'belai import'"))
  }

  private static func roundBracketsAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "'\(text)' akan diucapkan, karena memakai kurung biasa",
        "'\(text)' will be spoken, because its brackets are round"),
      help: Wording(
        "maksud Anda '[\(text.dropFirst().dropLast())]'?",
        "did you mean '[\(text.dropFirst().dropLast())]'?"))
  }

  private static func roleWithoutWordsAdvice(_ name: String) -> Advice {
    Advice(
      Wording("tidak ada ucapan sesudah '\(name):'", "there are no words after '\(name):'"),
      help: Wording(
        "tulis ucapannya di baris yang sama", "write the words on the same line"))
  }

  private static func tooLongAdvice(_ hours: Int) -> Advice {
    Advice(
      Wording(
        "naskah ini lebih lama dari \(hours) jam", "this script takes longer than \(hours) hours"),
      help: Wording(
        "periksa angka pada jeda dan ulangan", "check the numbers of rests and repetitions"))
  }

  private static func tooManyCuesAdvice(_ limit: Wording) -> Advice {
    Advice(
      Wording(
        "naskah ini menjadi lebih dari \(limit.indonesian) bunyi dan jeda",
        "this script becomes more than \(limit.english) sounds and rests"),
      help: Wording("kurangi ulangannya", "repeat less"))
  }
}
