import BelaiImport

/// The scripts that `belai new` writes: what is said is Indonesian, remarks are in the person's
/// language.
extension ScriptDraft {
  static func copyRemark(_ name: String) -> String {
    wording(
      "// Berawal dari '\(name)'. Ubah sesukanya.", "// Began as '\(name)'. Change it freely.")
  }

  private var headRemark: String {
    wording(
      "// Baris seperti ini catatan: tidak pernah diucapkan. Hapus bila tidak perlu lagi.",
      "// A line like this is a remark: it is never spoken. Delete it when you are done.")
  }

  private var restRemark: String {
    wording(
      "// Yang di dalam kurung siku adalah perintah. Jeda 4-8 detik direntangkan supaya Lama tercapai.",
      "// Square brackets are commands. A rest of 4-8 seconds stretches so that Lama is met.")
  }

  func massageDraft(rounds: Int) -> String {
    let lines = massageHeader + massageOpening + massagePass(rounds) + massageEnd
    return lines.joined(separator: "\n") + "\n"
  }

  private var massageHeader: [String] {
    [
      "Judul: \(title)", "Jenis: pijat", "Lama: \(length.written)", "Peran: Ayah, Bunda",
      "Latar: hujan, pelan",
    ] + safetyHeader + [headRemark, ""]
  }

  private var massageOpening: [String] {
    [
      wording(
        "// '#' memulai sebuah langkah; judulnya tidak diucapkan. [mode: pijat] hanya terdengar saat",
        "// '#' begins a step; its heading is not spoken. [mode: pijat] is heard only while"),
      wording("// ada yang memijat.", "// somebody massages."),
      "# Persiapan [mode: pijat]",
      wording(
        "// 'Ayah:' di awal baris berarti untuk Ayah; namanya sendiri tidak diucapkan.",
        "// 'Ayah:' at the beginning means: for the father; the name itself is not spoken."),
      "Ayah: Cuci tangan, lalu hangatkan sedikit minyak di telapak tangan. [jeda 4-12 detik]",
      "Bunda: Duduklah nyaman, condongkan badan, dan sandarkan kepala di atas lengan. [jeda 4-8 detik]",
      "Bunda: Kapan pun terasa nyeri, katakan berhenti.",
      restRemark,
      "Ayah: Letakkan jempol di kanan dan kiri tulang belakang, di pangkal leher. Tulangnya sendiri "
        + "jangan ditekan. [jeda 2-6 detik]", "",
    ]
  }

  private func massagePass(_ rounds: Int) -> [String] {
    [
      "# Putaran [mode: pijat]",
      wording(
        "// Satu putaran \(pass.written), dari pangkal leher turun sampai garis bra. Ubah angkanya di "
          + "[ulangi] dan [selama].",
        "// One pass takes \(pass.written), from the neck to the bra line. Change the numbers of "
          + "[ulangi] and [selama]."),
      wording("// Setiap blok ditutup dengan [habis].", "// Each block ends with [habis]."),
      "[ulangi \(rounds) kali]",
      "Ayah: Putaran {ke} dari {kali}. Buat lingkaran kecil dengan kedua jempol, satu lingkaran setiap "
        + "ketukan.",
      "[irama 20 per menit]", "[selama \(pass.written)]",
      "Ayah: Turun selebar jempol. [jeda \(restSeconds) detik]",
      "Ayah: Turun lagi, pelan saja. [jeda \(restSeconds) detik]",
      "Ayah: Geser turun sedikit. [jeda \(restSeconds) detik]",
      "Bunda: Bagaimana rasanya: kurang, pas, atau terlalu kuat? [jeda 3 detik]", "[habis]",
      "[habis]",
      "Ayah: Luncurkan kedua tangan kembali ke atas, tanpa menekan. [jeda 4-8 detik]", "[habis]",
      "",
    ]
  }

  private var massageEnd: [String] {
    [
      "# Usapan penutup [mode: pijat]",
      "Ayah: Buka telapak tangan. Usap panjang dan ringan dari tengkuk ke bawah, sampai bel berbunyi.",
      remainingRemark, "[jeda sisa waktu]", "[bel]", "",
      wording(
        "// Tanpa pendamping, yang terdengar adalah bagian relaksasi ini.",
        "// Without a companion, this relaxation is heard instead."),
      "# Tenang sejenak [mode: relaksasi]",
      "Bunda: Duduklah bersandar, kedua kaki menapak di lantai. [jeda 4-10 detik]",
      "Bunda: Napas masuk saat nada naik, napas keluar saat nada turun. Bila pusing, bernapaslah "
        + "seperti biasa.", "[napas 4-6, 6 kali]", "Bunda: Dengarkan hujan.", "[jeda sisa waktu]",
      "",
      "# Penutup",
      "Ayah: Angkat tangan perlahan, lalu selimuti punggung Bunda.",
      "Bunda: Duduklah tegak perlahan. Terima kasih.", "[pudar 6 detik]", "",
      wording(
        "// Langkah 'Bila nyeri' hanya terdengar bila ada yang kesakitan.",
        "// The step 'Bila nyeri' is heard only when it hurts."),
      "# Bila nyeri",
      "Ayah: Angkat tangan. Tidak apa-apa, kita berhenti di sini.",
    ]
  }

  private var remainingRemark: String {
    wording(
      "// [jeda sisa waktu] mengambil semua waktu yang tersisa dari Lama.",
      "// [jeda sisa waktu] takes all the time that remains of Lama.")
  }

  func relaxationDraft(rounds: Int) -> String {
    let lines = relaxationHeader + relaxationBreathing(rounds) + relaxationEnd
    return lines.joined(separator: "\n") + "\n"
  }

  private var relaxationHeader: [String] {
    [
      "Judul: \(title)", "Jenis: relaksasi", "Lama: \(length.written)", "Latar: hujan, pelan",
      headRemark, "",
      wording(
        "// '#' memulai sebuah langkah; judulnya tidak diucapkan.",
        "// '#' begins a step; its heading is not spoken."),
      "# Duduk nyaman",
      "Pastikan si kecil di tempat yang aman, lalu duduklah bersandar.", restRemark,
      "Pejamkan mata bila nyaman. [jeda 4-8 detik]",
      "Lemaskan dahi, rahang, lalu bahu. [jeda 4-12 detik]",
      "",
    ]
  }

  private func relaxationBreathing(_ rounds: Int) -> [String] {
    [
      "# Bernapas",
      "Napas masuk saat nada naik, napas keluar saat nada turun. Bila pusing, bernapaslah seperti biasa.",
      wording(
        "// Satu latihan \(pass.written): tarik 4 detik, embuskan 6 detik. [ulangi] ditutup dengan "
          + "[habis].",
        "// One practice takes \(pass.written): in for 4 seconds, out for 6. [ulangi] ends with "
          + "[habis]."),
      "[ulangi \(rounds) kali]", "[napas 4-6, \(pass.written)]",
      "Biarkan napas berjalan sendiri. [jeda 6-20 detik]", "[habis]", "",
    ]
  }

  private var relaxationEnd: [String] {
    [
      "# Hening", "Tidak ada yang perlu dikerjakan sekarang. Dengarkan hujan.", remainingRemark,
      "[jeda sisa waktu]", "", "# Kembali",
      "Gerakkan jari tangan dan jari kaki. [jeda 3-6 detik]", "Buka mata perlahan. Terima kasih.",
      "[bel] [pudar 6 detik]",
    ]
  }
}
