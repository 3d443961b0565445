import BelaiScript
import Testing

/// A plausible slip of a first-time author, and all that is said about it.
struct Slip: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  var report: String

  init(_ name: String, _ text: String, _ report: String) {
    self.init(name, bytes: Array(text.utf8), report)
  }

  init(_ name: String, bytes: [UInt8], _ report: String) {
    self.name = name
    self.bytes = bytes
    self.report = report
  }

  var testDescription: String { name }
}

@Suite struct SlipTests {
  static let slips: [Slip] = [
    Slip(
      "wrong unit", step("[jeda 8 dtik]"),
      """
      contoh.belai:6:9: kesalahan: satuan waktu 'dtik' tidak dikenal [N012]
      6 | [jeda 8 dtik]
        |         ^^^^
        = saran: maksud Anda 'detik'?
      1 kesalahan; naskah belum dapat diputar
      """),
    Slip(
      "missing bracket", step("Lemaskan bahu. [jeda 8 detik"),
      """
      contoh.belai:6:16: kesalahan: kurung siku '[' ini belum ditutup di baris yang sama [N020]
      6 | Lemaskan bahu. [jeda 8 detik
        |                ^^^^^^^^^^^^^
        = saran: tulis ']' sesudah perintahnya
      1 kesalahan; naskah belum dapat diputar
      """),
    Slip(
      "a rest without a number", step("Lemaskan bahu. [jeda]"),
      """
      contoh.belai:6:16: kesalahan: perintah ini belum lengkap: lamanya belum disebut [N019]
      6 | Lemaskan bahu. [jeda]
        |                ^^^^^^
        = saran: tulis misalnya [jeda 8 detik]
      1 kesalahan; naskah belum dapat diputar
      """),
    Slip("curly quotes do no harm", step("[bunyi “lonceng”] Katakan “pelan”."), ""),
    Slip(
      "a role that is not declared", step("Ayah: Usap bahu.\nAyah: Lagi."),
      """
      contoh.belai:6:1: peringatan: 'Ayah:' akan diucapkan, karena bukan nama di 'Peran' [N055]
      6 | Ayah: Usap bahu.
        | ^^^^
        = saran: kalau Ayah adalah orang yang diajak bicara, tulis 'Peran: Ayah' di kepala naskah
      1 peringatan; naskah dapat diputar
      """),
    Slip(
      "a block that is not closed", step("[ulangi 3 kali]\nPutaran {ke}.\n\n# Dua\nSelesai."),
      """
      contoh.belai:6:1: kesalahan: [ulangi 3 kali] di baris 6 belum ditutup dengan [habis] [N024]
      6 | [ulangi 3 kali]
        | ^^^^^^^^^^^^^^^
        = saran: tulis [habis] sesudah baris terakhir blok itu
      1 kesalahan; naskah belum dapat diputar
      """),
    Slip(
      "the list of a word processor", step("1. Cuci tangan.\n2. Duduk.\n3. Tarik napas."),
      """
      contoh.belai:6:1: peringatan: '1.' tampaknya nomor daftar dari Word dan akan ikut diucapkan [N091]
      6 | 1. Cuci tangan.
        | ^^
        = saran: hapus nomornya; satu baris sudah menjadi satu ucapan
      1 peringatan; naskah dapat diputar
      """),
    Slip(
      "a table that was pasted", step("Duduk\tTarik napas\t30 detik\nBahu\tLepas\t8 detik"),
      """
      contoh.belai:6:1: peringatan: baris ini tampaknya ditempel dari tabel; semua kolomnya akan diucapkan [N092]
      6 | Duduk Tarik napas 30 detik
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        = saran: tulis ucapannya saja dan jedanya sebagai [jeda 8 detik], atau pakai 'belai impor'
      1 peringatan; naskah dapat diputar
      """),
    Slip(
      "the wrong encoding of the file",
      bytes: Array(step("").utf8) + [0x93, 0x48, 0x61, 0x6C, 0x6F, 0x94, 0x0A],
      """
      contoh.belai: kesalahan: berkas ini tidak disimpan sebagai UTF-8; tampaknya ANSI (Windows-1252) \
      (baris 7) [N003]
        = saran: di Notepad pilih Simpan Sebagai, lalu Pengodean: UTF-8
      1 kesalahan; naskah belum dapat diputar
      """),
    Slip(
      "a misspelt sound", step("[bunyi loncemg]"),
      """
      contoh.belai:6:8: kesalahan: bunyi 'loncemg' tidak ada [N051]
      6 | [bunyi loncemg]
        |        ^^^^^^^
        = saran: maksud Anda 'lonceng'?
      1 kesalahan; naskah belum dapat diputar
      """),
  ]

  @Test(arguments: slips)
  func `a slip gets one message that teaches`(_ slip: Slip) {
    #expect(check(slip.bytes).report(in: .indonesian) == slip.report)
  }
}
