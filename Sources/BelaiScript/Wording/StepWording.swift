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
    case .unheard(let title): Self.unheardAdvice(title)
    case .unheardLine: Self.unheardLineAdvice
    case .crowded(let room): room.advice
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

  private static func unheardAdvice(_ title: String) -> Advice {
    Advice(
      Wording(
        "langkah '\(title)' tidak akan pernah terdengar",
        "the step '\(title)' will never be heard"),
      help: unheardHelp)
  }

  private static var unheardLineAdvice: Advice {
    Advice(
      Wording("ucapan ini tidak akan pernah terdengar", "these words will never be heard"),
      help: unheardHelp)
  }

  private static var unheardHelp: Wording {
    Wording(
      "pada mode relaksasi ucapan untuk pendamping dilewati, dan pada tingkat hening tidak ada yang "
        + "diucapkan; periksa [mode: …] dan [tingkat: …] di sini",
      "in the relaxation mode words for the companion are left out, and at the silent level nothing "
        + "is spoken; check [mode: …] and [level: …] here")
  }
}

extension StepProblem.Room {
  fileprivate var advice: Advice {
    switch self {
    case .block(let seconds): Self.blockAdvice(seconds)
    case .count:
      Advice(
        Wording(
          "angka belum selesai diucapkan ketika ketukan berikutnya tiba",
          "a number is still being spoken when the next beat comes"),
        help: Wording(
          "beri jarak yang lebih panjang, misalnya 'tiap 2 detik'",
          "leave more time between, for instance 'every 2 seconds'"))
    case .reminder:
      Advice(
        Wording(
          "pengingat tidak sempat diucapkan dalam waktu tunggu ini",
          "there is no room for the reminder in this wait"),
        help: Wording(
          "perpanjang waktu tunggunya, atau hapus 'ingatkan tiap …'",
          "wait longer, or leave out 'remind every …'"))
    }
  }

  private static func blockAdvice(_ seconds: Int?) -> Advice {
    Advice(
      Wording(
        "isi blok ini belum selesai sekali pun ketika waktunya habis",
        "the time of this block is up before its content has been heard once"),
      help: seconds.map {
        Wording(
          "beri waktu paling sedikit \($0) detik, atau kurangi isinya",
          "give it at least \($0) seconds, or say less")
      }
        ?? Wording(
          "beri waktu yang lebih lama, atau kurangi isinya", "give it more time, or say less"))
  }
}
