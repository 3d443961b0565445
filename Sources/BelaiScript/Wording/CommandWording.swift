extension CommandProblem {
  var advice: Advice {
    switch self {
    case .rangeReversed(let low, let high): Self.reversedAdvice(low, high)
    case .remainingTwice(let line): Self.remainingTwiceAdvice(line)
    case .remainingWithoutDuration: Self.remainingWithoutDurationAdvice
    case .remainingInBlock(let opener): Self.remainingInBlockAdvice(opener)
    case .breathPattern(let text): Self.breathPatternAdvice(text)
    case .breathTooShort: Self.breathTooShortAdvice
    case .spokenExceeds(let spoken, let seconds): Self.spokenExceedsAdvice(spoken, seconds)
    case .reminderTooLate: Self.reminderTooLateAdvice
    case .noBedYet: Self.noBedYetAdvice
    case .recordingWithoutLine: Self.recordingWithoutLineAdvice
    }
  }

  private static func reversedAdvice(_ low: String, _ high: String) -> Advice {
    Advice(
      Wording(
        "batas bawah '\(low)' tidak lebih kecil dari batas atas '\(high)'",
        "the lower bound '\(low)' is not below the upper bound '\(high)'"),
      help: Wording(
        "tulis yang lebih pendek dulu, misalnya [jeda 5-12 detik]",
        "write the shorter one first, for instance [pause 5-12 seconds]"))
  }

  private static func remainingTwiceAdvice(_ line: Int) -> Advice {
    Advice(
      Wording(
        "[jeda sisa waktu] sudah ada di baris \(line)",
        "[pause remaining time] is already on line \(line)"),
      help: Wording(
        "pakai satu saja; untuk yang lain tulis jeda lentur, misalnya [jeda 5-20 detik]",
        "use one only; write the other as an elastic rest, for instance [pause 5-20 seconds]"))
  }

  private static var remainingWithoutDurationAdvice: Advice {
    Advice(
      Wording(
        "[jeda sisa waktu] memerlukan 'Lama:' di kepala naskah",
        "[pause remaining time] needs 'Duration:' in the header"),
      help: Wording(
        "tulis misalnya 'Lama: 10 menit'", "write for instance 'Duration: 10 minutes'"))
  }

  private static func remainingInBlockAdvice(_ opener: String) -> Advice {
    Advice(
      Wording(
        "[jeda sisa waktu] tidak dapat dipakai di dalam \(opener)",
        "[pause remaining time] cannot be used within \(opener)"),
      help: Wording(
        "letakkan di luar blok, atau tulis lama jedanya",
        "put it outside, or write how long the rest is"))
  }

  private static func breathPatternAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "pola napas '\(text)' tidak dimengerti", "the breathing pattern '\(text)' is not understood"
      ),
      help: Wording(
        "tulis detik untuk tarik-tahan-embuskan, misalnya [napas 4-2-6, 5 kali], atau tanpa tahan: "
          + "[napas 4-6, 5 kali]",
        "write the seconds of in-hold-out, for instance [breathe 4-2-6, 5 times], or without "
          + "holding: [breathe 4-6, 5 times]"))
  }

  private static var breathTooShortAdvice: Advice {
    Advice(
      Wording(
        "waktu ini tidak cukup untuk satu napas", "this time is too short for one breath"),
      help: Wording(
        "tulis berapa kali, misalnya [napas 4-2-6, 5 kali]",
        "write how many times, for instance [breathe 4-2-6, 5 times]"))
  }

  private static func spokenExceedsAdvice(_ spoken: Int, _ seconds: Int) -> Advice {
    Advice(
      Wording(
        "tidak ada \(spoken) hitungan dalam \(seconds) detik",
        "there are no \(spoken) counts in \(seconds) seconds"),
      help: Wording("tulis paling banyak \(seconds)", "write at most \(seconds)"))
  }

  private static var reminderTooLateAdvice: Advice {
    Advice(
      Wording(
        "pengingat ini tidak lebih cepat dari batas tunggunya",
        "this reminder does not come before the wait is over"),
      help: Wording(
        "tulis misalnya [tunggu lanjut, paling lama 60 detik, ingatkan tiap 20 detik]",
        "write for instance [wait for next, at most 60 seconds, remind every 20 seconds]"))
  }

  private static var noBedYetAdvice: Advice {
    Advice(
      Wording("belum ada suara latar yang terdengar", "there is no bed yet"),
      help: Wording(
        "sebut namanya, misalnya [latar hujan, pelan]",
        "give its name, for instance [bed hujan, soft]"))
  }

  private static var recordingWithoutLineAdvice: Advice {
    Advice(
      Wording(
        "sesudah [rekaman …] belum ada baris ucapan",
        "there is no line of speech after [recording …]"
      ),
      help: Wording(
        "tulis di bawahnya kata-kata yang terdengar dalam rekaman itu",
        "write below it the words that are heard in that recording"))
  }
}
