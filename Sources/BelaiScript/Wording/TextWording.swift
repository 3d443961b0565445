extension SourceProblem {
  var advice: Advice {
    switch self {
    case .empty:
      Advice(
        Wording("berkas ini kosong", "this file is empty"),
        help: Wording(
          "mulailah dengan 'Judul: …' dan 'Jenis: pijat' atau 'Jenis: relaksasi'",
          "begin with 'Title: …' and 'Kind: massage' or 'Kind: relaxation'"))
    case .binary:
      Advice(
        Wording("berkas ini bukan teks biasa", "this file is not plain text"),
        help: Wording(
          "naskah dari Word perlu disimpan dulu sebagai 'Teks Biasa' (UTF-8)",
          "save a Word document as 'Plain Text' (UTF-8) first"))
    case .notUTF8(let encoding, let line): Self.encodingAdvice(encoding, line: line)
    case .tooLarge(let megabytes):
      Advice(
        Wording(
          "berkas ini lebih dari \(megabytes) MB", "this file is larger than \(megabytes) MB"),
        help: Wording(
          "naskah hanya berisi teks; periksa apakah berkasnya benar",
          "a script holds nothing but text; check that this is the right file"))
    case .lineTooLong(let limit): Self.lineAdvice(Wording(count: limit))
    case .tooMany(let more):
      Advice(
        Wording("masih ada \(more) pesan lain", "there are \(more) more messages"),
        help: Wording(
          "perbaiki dulu yang di atas, lalu periksa lagi", "mend those above, then check again"))
    }
  }

  private static func lineAdvice(_ limit: Wording) -> Advice {
    Advice(
      Wording(
        "baris ini lebih panjang dari \(limit.indonesian) huruf",
        "this line is longer than \(limit.english) bytes"),
      help: Wording("tulis satu kalimat per baris", "write one sentence per line"))
  }

  private static func encodingAdvice(_ encoding: Encoding, line: Int) -> Advice {
    let found =
      switch encoding {
      case .utf16: Wording("tampaknya UTF-16", "it looks like UTF-16")
      case .windows:
        Wording("tampaknya ANSI (Windows-1252)", "it looks like ANSI (Windows-1252)")
      }
    return Advice(
      Wording(
        "berkas ini tidak disimpan sebagai UTF-8; \(found.indonesian) (baris \(line))",
        "this file is not saved as UTF-8; \(found.english) (line \(line))"),
      help: Wording(
        "di Notepad pilih Simpan Sebagai, lalu Pengodean: UTF-8",
        "in Notepad choose Save As, then Encoding: UTF-8"))
  }
}
