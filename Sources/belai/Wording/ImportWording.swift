import BelaiImport

/// Returns what an imported file holds that did not become a part of the script.
func sentence(for note: ImportNote) -> String {
  let text = plainLine(note.text)
  let what =
    switch note.kind {
    case .manner:
      wording(
        "cara bicara tidak ikut, kata-katanya tetap: \(text)",
        "the manner was left out, the words stay: \(text)")
    case .dropped: wording("tidak ikut: \(text)", "left out: \(text)")
    case .rest:
      wording(
        "jeda ini tidak dimengerti, tulis misalnya [jeda 8 detik]: \(text)",
        "this rest is not understood, write for instance [pause 8 seconds]: \(text)")
    case .brackets:
      wording(
        "kurung siku ini bukan perintah Belai, jadi tidak diucapkan: \(text)",
        "these brackets are no command of Belai, so they are not spoken: \(text)")
    case .column: wording("kolom ini tidak dipakai: \(text)", "this column is not used: \(text)")
    case .surplus:
      wording(
        "isi ini di luar kolom yang bernama: \(text)",
        "this stands beyond the named columns: \(text)")
    case .remark: wording("catatan penulis: \(text)", "remark of the author: \(text)")
    case .declaration:
      wording("pernyataan ini tidak diikuti: \(text)", "this declaration is not followed: \(text)")
    }
  return wording("baris \(note.line): ", "line \(note.line): ") + what
}

/// Returns the same as a remark in the script.
func remark(for note: ImportNote) -> String {
  wording("Impor, ", "Import, ") + sentence(for: note)
}

private func plainLine(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return line.count <= 120 ? line : line.prefix(120) + "…"
}

/// Returns where a file of another format is at fault, what is wrong and what to do.
func sentence(for error: ImportError, file: String, format: ImportFormat) -> String {
  let place =
    switch error.cause {
    case .empty, .binary, .office, .tooLarge, .noWords: "'\(file)': "
    default: wording("'\(file)' baris \(error.line): ", "'\(file)' line \(error.line): ")
    }
  return place + (fileSentence(error.cause) ?? contentSentence(error.cause, format))
}

/// What is wrong with the file as a whole.
private func fileSentence(_ cause: ImportError.Cause) -> String? {
  switch cause {
  case .empty:
    wording("berkas ini kosong; pilih berkas yang berisi", "the file is empty; choose another")
  case .binary:
    wording(
      "isinya bukan teks; simpan dulu sebagai CSV, Speech Markdown, atau SSML",
      "this is no text; save it as CSV, Speech Markdown or SSML first")
  case .office:
    wording(
      "ini berkas Excel atau Word; buka, lalu pilih Simpan Sebagai: CSV UTF-8, dan impor hasilnya",
      "this is a file of Excel or Word; open it, choose Save As: CSV UTF-8, and import that")
  case .tooLarge(let megabytes):
    wording(
      "lebih besar dari \(megabytes) MB; bagi menjadi beberapa berkas",
      "larger than \(megabytes) MB; cut it into several files")
  default: nil
  }
}

/// What is wrong at a line.
private func contentSentence(_ cause: ImportError.Cause, _ format: ImportFormat) -> String {
  switch cause {
  case .unclosedQuote:
    wording(
      "tanda kutip dibuka di sini dan tidak pernah ditutup; tambahkan penutupnya, atau simpan ulang "
        + "dari Excel sebagai CSV",
      "a quotation mark opens here and never closes; close it, or save the table as CSV once more")
  case .noSpeechColumn(let found):
    wording(
      "tidak ada kolom ucapan; yang ada: \(list(found)). Beri nama kolom di baris pertama: langkah, "
        + "ucapan, jeda",
      "there is no column of words; there are: \(list(found)). Name the columns in the first row: "
        + "step, text, pause")
  case .columnTwice(let name):
    wording(
      "kolom '\(name)' berarti sama dengan kolom sebelumnya; ganti nama atau hapus salah satunya",
      "the column '\(name)' means the same as one before; rename or delete one of them")
  case .tooManyColumns(let limit):
    wording(
      "lebih dari \(limit) kolom; hapus kolom yang tidak perlu",
      "more than \(limit) columns; delete those that are not needed")
  case .noWords:
    format == .table
      ? wording(
        "tidak ada kata yang dapat diucapkan; isi kolom ucapan",
        "there is no word to be spoken; fill the column of words")
      : wording(
        "tidak ada kata yang dapat diucapkan; tulis ucapannya di luar tanda",
        "there is no word to be spoken; write words outside the marks")
  default: markupSentence(cause)
  }
}

private func markupSentence(_ cause: ImportError.Cause) -> String {
  switch cause {
  case .malformed(let text):
    wording(
      "ini bukan SSML yang benar: '\(text)'; periksa kurung sudut, tanda kutip, dan tanda = di situ",
      "this is no proper SSML: '\(text)'; check its angle brackets, quotation marks and = signs")
  case .unclosedElement(let name):
    wording(
      "'\(name)' dibuka di sini dan tidak ditutup dengan benar; tambahkan penutupnya",
      "'\(name)' opens here and is not closed properly; close it")
  case .tooDeep(let limit):
    wording(
      "tanda bersarang lebih dari \(limit) tingkat; sederhanakan berkasnya",
      "elements are nested deeper than \(limit); simplify the file")
  default: wording("berkas ini tidak dapat diimpor", "this file cannot be imported")
  }
}

private func list(_ names: [String]) -> String {
  names.isEmpty ? "-" : names.map { "'\($0)'" }.joined(separator: ", ")
}
