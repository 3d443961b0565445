import BelaiScript

/// The argument parser's own English, replaced where the terminal is Indonesian.
///
/// Longer phrases stand before their parts. Whatever is not in the table stays as it is, so a new
/// version of the parser costs a translation, never a failure.
private let helpPhrases: [(english: String, indonesian: String)] = [
  (
    "See 'belai help <subcommand>' for detailed help.",
    "Ketik 'belai help PERINTAH' untuk penjelasan lengkap."
  ),
  ("for more information.", "untuk keterangan selengkapnya."),
  ("Show subcommand help information.", "Menampilkan penjelasan sebuah perintah."),
  ("Show help information.", "Menampilkan penjelasan ini."),
  ("Show the version.", "Menampilkan versi."),
  ("OVERVIEW: ", ""),
  ("USAGE: ", "CARA PAKAI: "),
  ("Usage: ", "Cara pakai: "),
  ("ARGUMENTS:", "MASUKAN:"),
  ("OPTIONS:", "PILIHAN:"),
  (" SUBCOMMANDS:", ":"),
  ("SUBCOMMANDS:", "PERINTAH:"),
  ("<subcommand>", "<perintah>"),
  ("[<options>]", "[<pilihan>]"),
  ("<options>", "<pilihan>"),
  ("(default:", "(bawaan:"),
  ("; default:", "; bawaan:"),
  ("(values:", "(nilai:"),
  ("aliases: ", "nama lain: "),
  ("Error: Unknown option ", "belai: kesalahan: pilihan tidak dikenal: "),
  ("Error: Missing expected argument ", "belai: kesalahan: masih kurang: "),
  ("Error: Missing value for ", "belai: kesalahan: nilai belum diisi untuk "),
  ("Error: Unexpected argument ", "belai: kesalahan: kata ini tidak dikenal: "),
  (" unexpected arguments: ", " kata tidak dikenal: "),
  ("Error: The value ", "belai: kesalahan: nilai "),
  (" is invalid for ", " tidak sah untuk "),
  ("Did you mean ", "Maksud Anda "),
  (". Please provide one of ", ". Pilih salah satu dari "),
  ("Error: ", "belai: kesalahan: "),
  ("Help: ", "Penjelasan: "),
  ("See '", "Lihat '"),
]

/// Returns a text of the argument parser in the language of the terminal.
func localizedHelp(_ text: String) -> String {
  guard Language.ofTerminal == .indonesian else { return text }
  return helpPhrases.reduce(text) { text, phrase in
    text.replacing(phrase.english, with: phrase.indonesian)
  }
}
