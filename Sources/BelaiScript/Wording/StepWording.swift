extension StepProblem {
  var advice: Advice {
    switch self {
    case .withoutName: Self.withoutNameAdvice
    case .specialTwice(let title, let line): Self.specialTwiceAdvice(title, line)
    case .nearlySpecial(let title, let nearest): Self.nearlySpecialAdvice(title, nearest)
    case .modeTwice: Self.modeTwiceAdvice
    case .empty(let title): Self.emptyAdvice(title)
    case .neverHeard: Self.neverHeardAdvice
    case .withoutLength: Self.withoutLengthAdvice
    }
  }

  private static var withoutNameAdvice: Advice {
    Advice(
      Wording("judul langkah ini kosong", "this heading is empty"),
      help: Wording(
        "tulis nama langkah sesudah '#', misalnya '# Persiapan'",
        "write the name of the step after '#', for instance '# Preparation'"))
  }

  private static func specialTwiceAdvice(_ title: String, _ line: Int) -> Advice {
    Advice(
      Wording(
        "langkah '\(title)' sudah ada di baris \(line)",
        "the step '\(title)' is already on line \(line)"),
      help: Wording("gabungkan keduanya menjadi satu", "make one of the two"))
  }

  private static func nearlySpecialAdvice(_ title: String, _ nearest: String) -> Advice {
    Advice(
      Wording(
        "'\(title)' akan menjadi langkah biasa", "'\(title)' will be an ordinary step"),
      nearest: nearest)
  }

  private static var modeTwiceAdvice: Advice {
    Advice(
      Wording("mode sudah disebut", "the mode is already given"),
      help: Wording(
        "pakai satu [mode: …]; untuk keduanya, hapus saja",
        "use one [mode: …]; for both modes leave it out"))
  }

  private static func emptyAdvice(_ title: String) -> Advice {
    Advice(
      Wording("langkah '\(title)' belum berisi apa-apa", "there is nothing in the step '\(title)'"),
      help: Wording(
        "tulis ucapannya di bawah judul, atau hapus judulnya",
        "write its words below the heading, or delete the heading"))
  }

  private static var neverHeardAdvice: Advice {
    Advice(
      Wording(
        "bagian ini tidak akan pernah terdengar", "this part will never be heard"),
      help: Wording(
        "blok atau langkah di luarnya hanya untuk mode atau tingkat yang lain",
        "the block or step around it is for another mode or level only"))
  }

  private static var withoutLengthAdvice: Advice {
    Advice(
      Wording(
        "isi blok ini tidak memerlukan waktu, sehingga tidak pernah selesai",
        "what is in this block takes no time, so that it would never end"),
      help: Wording(
        "tambahkan ucapan atau jeda ke dalam blok", "add speech or a rest to the block"))
  }
}
