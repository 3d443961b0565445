extension BlockProblem {
  var advice: Advice {
    switch self {
    case .unclosedBracket: Self.unclosedBracketAdvice
    case .strayBracket: Self.strayBracketAdvice
    case .emptyBrackets: Self.emptyBracketsAdvice
    case .strayEnd: Self.strayEndAdvice
    case .missingEnd(let opener, let line, let other): Self.missingEndAdvice(opener, line, other)
    case .tooDeep(let limit): Self.tooDeepAdvice(limit)
    case .emptyBlock(let opener): Self.emptyBlockAdvice(opener)
    case .notInShuffle(let text): Self.notInShuffleAdvice(text)
    case .notInHeading(let text): Self.notInHeadingAdvice(text)
    case .shuffleTooShort: Self.shuffleTooShortAdvice
    }
  }

  private static var unclosedBracketAdvice: Advice {
    Advice(
      Wording(
        "kurung siku '[' ini belum ditutup di baris yang sama",
        "this '[' is not closed on the same line"),
      help: Wording("tulis ']' sesudah perintahnya", "write ']' after the command"))
  }

  private static var strayBracketAdvice: Advice {
    Advice(
      Wording("kurung siku ']' ini tidak punya pembuka", "this ']' has no '[' before it"),
      help: Wording(
        "tulis '[' sebelum perintahnya, atau hapus ']' ini",
        "write '[' before the command, or delete this ']'"))
  }

  private static var emptyBracketsAdvice: Advice {
    Advice(
      Wording("kurung siku ini kosong", "these brackets are empty"),
      help: Wording(
        "tulis sebuah perintah, misalnya [jeda 8 detik]",
        "write a command, for instance [pause 8 seconds]"))
  }

  private static var strayEndAdvice: Advice {
    Advice(
      Wording(
        "[habis] ini tidak menutup blok apa pun", "this [end] does not close any block"),
      help: Wording(
        "hapus [habis] ini, atau tulis pembukanya, misalnya [ulangi 3 kali]",
        "delete this [end], or write what opens the block, for instance [repeat 3 times]"))
  }

  private static func missingEndAdvice(
    _ opener: String, _ line: Int, _ alternative: Wording?
  ) -> Advice {
    let other = alternative.map { Wording(", atau \($0.indonesian)", ", or \($0.english)") }
    return Advice(
      Wording(
        "\(opener) di baris \(line) belum ditutup dengan [habis]",
        "\(opener) on line \(line) is not closed by [end]"),
      help: Wording(
        "tulis [habis] sesudah baris terakhir blok itu\(other?.indonesian ?? "")",
        "write [end] after the last line of that block\(other?.english ?? "")"))
  }

  private static func tooDeepAdvice(_ limit: Int) -> Advice {
    Advice(
      Wording(
        "blok di dalam blok lebih dari \(limit) tingkat",
        "blocks within blocks go deeper than \(limit)"),
      help: Wording(
        "sederhanakan, atau pindahkan sebagian ke langkah lain",
        "make it simpler, or move a part into another step"))
  }

  private static func emptyBlockAdvice(_ opener: String) -> Advice {
    Advice(
      Wording("\(opener) ini tidak berisi apa-apa", "there is nothing within this \(opener)"),
      help: Wording(
        "isi bloknya, atau hapus bersama [habis]", "fill the block, or delete it with its [end]"))
  }

  private static func notInShuffleAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "\(text) tidak dapat dipakai di dalam [acak]", "\(text) cannot be used within [shuffle]"),
      help: Wording(
        "di antara [acak] dan [habis] tulis baris ucapan saja",
        "write only lines of speech between [shuffle] and [end]"))
  }

  private static func notInHeadingAdvice(_ text: String) -> Advice {
    Advice(
      Wording(
        "'\(text)' tidak dapat ditulis di baris judul langkah",
        "'\(text)' cannot be written on the heading of a step"),
      help: Wording(
        "di baris judul hanya boleh ada [mode: …]; pindahkan ke baris berikutnya",
        "a heading may only have [mode: …]; move this to the next line"))
  }

  private static var shuffleTooShortAdvice: Advice {
    Advice(
      Wording(
        "[acak] memerlukan sedikitnya dua baris ucapan",
        "[shuffle] needs at least two lines of speech"),
      help: Wording(
        "tambahkan sebaris ucapan, atau hapus [acak] dan [habis]",
        "add a line, or delete [shuffle] and [end]"))
  }
}
