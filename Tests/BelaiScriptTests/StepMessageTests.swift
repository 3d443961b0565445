import BelaiScript
import Testing

/// What is said of blocks, headings, names and included scripts, word for word.
@Suite struct StepMessageTests {
  static let messages = blocks + headings + names + inclusions

  private static let blocks = [
    Message(
      "[irama 20 per menit]\nUsap.", at: "[irama 20 per menit]",
      Wording(
        "[irama 20 per menit] di baris 6 belum ditutup dengan [habis]",
        "[irama 20 per menit] on line 6 is not closed by [end]"),
      help: Wording(
        "tulis [habis] sesudah baris terakhir blok itu, atau tambahkan 'selama 2 menit'",
        "write [end] after the last line of that block, or add 'for 2 minutes'")),
    Message(
      "[mode: pijat]\nUsap.", at: "[mode: pijat]",
      Wording(
        "[mode: pijat] di baris 6 belum ditutup dengan [habis]",
        "[mode: pijat] on line 6 is not closed by [end]"),
      help: Wording(
        "tulis [habis] sesudah baris terakhir blok itu, "
          + "atau pindahkan [mode: …] ke baris judul langkah",
        "write [end] after the last line of that block, "
          + "or move [mode: …] to the heading of the step")),
    Message(
      "Usap.\n[end]", at: "[end]",
      Wording(
        "[habis] ini tidak menutup blok apa pun", "this [end] does not close any block"),
      help: Wording(
        "hapus [habis] ini, atau tulis pembukanya, misalnya [ulangi 3 kali]",
        "delete this [end], or write what opens the block, for instance [repeat 3 times]")),
    Message(
      "[ulangi 2 kali]\n[habis]", at: "[ulangi 2 kali]",
      Wording(
        "[ulangi 2 kali] ini tidak berisi apa-apa", "there is nothing within this [ulangi 2 kali]"),
      help: Wording(
        "isi bloknya, atau hapus bersama [habis]", "fill the block, or delete it with its [end]")),
    Message(
      "[acak]\nBagus.\nPelan.\n[jeda 2 detik]\n[habis]", at: "[jeda 2 detik]",
      Wording(
        "[jeda 2 detik] tidak dapat dipakai di dalam [acak]",
        "[jeda 2 detik] cannot be used within [shuffle]"),
      help: Wording(
        "di antara [acak] dan [habis] tulis baris ucapan saja",
        "write only lines of speech between [shuffle] and [end]")),
    Message(
      "[selama 2 menit]\n[latar hujan]\n[habis]", at: "[selama 2 menit]",
      Wording(
        "isi blok ini tidak memerlukan waktu, sehingga tidak pernah selesai",
        "what is in this block takes no time, so that it would never end"),
      help: Wording(
        "tambahkan ucapan atau jeda ke dalam blok", "add speech or a rest to the block")),
    Message(
      "[mode: pijat]\nA.\n[mode: relaksasi]\nB.\n[habis]\n[habis]", at: "[mode: relaksasi]",
      Wording("bagian ini tidak akan pernah terdengar", "this part will never be heard"),
      help: Wording(
        "blok atau langkah di luarnya hanya untuk mode atau tingkat yang lain",
        "the block or step around it is for another mode or level only")),
  ]

  private static let headings = [
    Message(
      "# Dua [mode: pijat] [mode: relaksasi]\nHalo.", at: "[mode: relaksasi]",
      Wording("mode sudah disebut", "the mode is already given"),
      help: Wording(
        "pakai satu [mode: …]; untuk keduanya, hapus saja",
        "use one [mode: …]; for both modes leave it out")),
    Message(
      "# Dua [bel]\nHalo.", at: "[bel]",
      Wording(
        "'[bel]' tidak dapat ditulis di baris judul langkah",
        "'[bel]' cannot be written on the heading of a step"),
      help: Wording(
        "di baris judul hanya boleh ada [mode: …]; pindahkan ke baris berikutnya",
        "a heading may only have [mode: …]; move this to the next line")),
    Message(
      "# Bila nyeri\nStop.\n# IF IN PAIN\nBerhenti.", at: "IF IN PAIN",
      Wording(
        "langkah 'IF IN PAIN' sudah ada di baris 6", "the step 'IF IN PAIN' is already on line 6"),
      help: Wording("gabungkan keduanya menjadi satu", "make one of the two")),
    Message(
      "# When pausd\nHalo.", at: "When pausd",
      Wording(
        "'When pausd' akan menjadi langkah biasa", "'When pausd' will be an ordinary step"),
      help: meant("When paused")),
    Message(
      "# Dua\n// nanti", at: "# Dua",
      Wording("langkah 'Dua' belum berisi apa-apa", "there is nothing in the step 'Dua'"),
      help: Wording(
        "tulis ucapannya di bawah judul, atau hapus judulnya",
        "write its words below the heading, or delete the heading")),
    Message(
      "# Bila dijeda\n[jeda sisa waktu]", at: "[jeda sisa waktu]",
      Wording(
        "[jeda sisa waktu] tidak dapat dipakai di dalam '# Bila dijeda'",
        "[pause remaining time] cannot be used within '# Bila dijeda'"),
      help: Wording(
        "letakkan di luar blok, atau tulis lama jedanya",
        "put it outside, or write how long the rest is")),
  ]

  private static let names = [
    Message(
      "Halo {}.", at: "{}",
      Wording("di antara '{' dan '}' belum ada nama", "there is no name between '{' and '}'"),
      help: Wording(
        "tulis nama isiannya, misalnya {nama}, atau hapus kurungnya",
        "write the name of a value, for instance {name}, or delete the braces")),
    Message(
      "Halo { Sayang }.", at: "{ Sayang }",
      Wording("isian '{Sayang}' tidak dikenal", "unknown value '{Sayang}'"),
      help: Wording(
        "tulis 'Isian: Sayang = …' di kepala naskah", "write 'Values: Sayang = …' in the header")),
    Message(
      "Sisi {sisi}.", at: "{sisi}",
      Wording(
        "'{sisi}' hanya berarti di dalam [tiap sisi]",
        "'{sisi}' only means something in [each side]"
      ),
      help: Wording(
        "pindahkan baris ini ke dalam blok, atau hapus '{sisi}'",
        "move this line into the block, or delete '{sisi}'")),
    Message(
      "Jenis: pijat", at: "Jenis",
      Wording(
        "'Jenis:' di sini akan diucapkan, karena berada di dalam langkah",
        "'Jenis:' will be spoken here, because it stands within a step"),
      help: Wording(
        "pindahkan baris ini ke atas judul langkah yang pertama",
        "move this line above the first heading")),
  ]

  private static let inclusions = [
    Message(
      "[sertakan terkunci]", at: "terkunci",
      Wording(
        "naskah 'terkunci' tidak dapat dibaca: Permission denied",
        "the script 'terkunci' cannot be read: Permission denied"),
      help: Wording(
        "periksa apakah berkas itu boleh Anda buka", "check that you may open that file")),
    Message(
      "[sertakan biner]", at: "biner",
      Wording(
        "naskah 'biner' tidak dapat dipakai: berkas ini bukan teks biasa",
        "the script 'biner' cannot be used: this file is not plain text"),
      help: Wording(
        "naskah dari Word perlu disimpan dulu sebagai 'Teks Biasa' (UTF-8)",
        "save a Word document as 'Plain Text' (UTF-8) first")),
    Message(
      "[ulangi 2 kali]\n[sertakan napas-tenang]\n[habis]", at: "[sertakan napas-tenang]",
      Wording(
        "[sertakan …] tidak dapat dipakai di dalam [ulangi 2 kali]",
        "[include …] cannot be used within [ulangi 2 kali]"),
      help: Wording(
        "letakkan di luar blok, di baris tersendiri", "put it outside, on a line of its own")),
  ]

  @Test(arguments: messages)
  func `a fault of a step is told so that it can be mended`(_ message: Message) {
    message.expect(of: check(step(message.lines)), #_sourceLocation)
  }
}
