extension SlipMatrixTests {
  static let blocks: [MatrixCase] = [
    MatrixCase("ulangi", "wrong", "N014", "[ulangi tiga kali]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "missing", "N019", "[ulangi]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "extra", "N018", "[ulangi 3 kali saja]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "negative", "N016", "[ulangi -3 kali]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "zero", "N016", "[ulangi 0 kali]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "huge", "N016", "[ulangi 5000 kali]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "fraction", "N017", "[ulangi 2,5 kali]\nUsap.\n[habis]"),
    MatrixCase("ulangi", "misspelt", "N018", "[ulangi 3 kalli]\nUsap.\n[habis]"),
    MatrixCase("selama", "wrong", "N014", "[selama dua menit]\nUsap.\n[habis]"),
    MatrixCase("selama", "missing", "N019", "[selama]\nUsap.\n[habis]"),
    MatrixCase("selama", "missing unit", "N013", "[selama 2]\nUsap.\n[habis]"),
    MatrixCase("selama", "extra", "N018", "[selama 2 menit saja]\nUsap.\n[habis]"),
    MatrixCase("selama", "negative", "N016", "[selama -2 menit]\nUsap.\n[habis]"),
    MatrixCase("selama", "zero", "N016", "[selama 0 menit]\nUsap.\n[habis]"),
    MatrixCase("selama", "huge", "N016", "[selama 13 jam]\nUsap.\n[habis]"),
    MatrixCase("selama", "misspelt", "N012", "[selama 2 mnit]\nUsap.\n[habis]"),
    MatrixCase("tiap sisi", "wrong", "N050", "[tiap sisi: atas, bawah]\nUsap.\n[habis]"),
    MatrixCase("tiap sisi", "missing", "N019", "[tiap sisi: ]\nUsap.\n[habis]"),
    MatrixCase("tiap sisi", "extra", "N057", "[tiap sisi: kiri, kanan, kiri]\nUsap.\n[habis]"),
    MatrixCase("tiap sisi", "misspelt", "N050", "[tiap sisi: kiri, kannan]\nUsap.\n[habis]"),
    MatrixCase("tiap sisi", "number", "N018", "[tiap sisi: 2]\nUsap.\n[habis]"),
    MatrixCase("acak", "extra", "N018", "[acak 3]\nA.\nB.\n[habis]"),
    MatrixCase("acak", "missing lines", "N029", "[acak]\n[habis]"),
    MatrixCase("acak", "one line", "N029", "[acak]\nBagus.\n[habis]"),
    MatrixCase("acak", "wrong", "N027", "[acak]\nBagus.\n[bel]\nPelan.\n[habis]"),
    MatrixCase("acak", "misspelt", "N010", "[acaak]\nA.\nB.\n[habis]"),
    MatrixCase("tingkat", "wrong", "N050", "[tingkat: banyak]\nUsap.\n[habis]"),
    MatrixCase("tingkat", "missing", "N019", "[tingkat: ]\nUsap.\n[habis]"),
    MatrixCase("tingkat", "extra", "N057", "[tingkat: lengkap, singkat, lengkap]\nUsap.\n[habis]"),
    MatrixCase("tingkat", "misspelt", "N050", "[tingkat: lengkpa]\nUsap.\n[habis]"),
    MatrixCase("tingkat", "number", "N018", "[tingkat: 2]\nUsap.\n[habis]"),
    MatrixCase("mode", "wrong", "N050", "[mode: tidur]\nUsap.\n[habis]"),
    MatrixCase("mode", "missing", "N019", "[mode: ]\nUsap.\n[habis]"),
    MatrixCase("mode", "extra", "N057", "[mode: pijat, pijat]\nUsap.\n[habis]"),
    MatrixCase("mode", "misspelt", "N050", "[mode: pijt]\nUsap.\n[habis]"),
    MatrixCase("habis", "extra", "N018", "[ulangi 2 kali]\nUsap.\n[habis sudah]"),
    MatrixCase("habis", "stray", "N023", "Usap.\n[habis]"),
    MatrixCase("habis", "missing", "N024", "[ulangi 2 kali]\nUsap."),
    MatrixCase("habis", "misspelt", "N010", "[ulangi 2 kali]\nUsap.\n[habiss]"),
  ]

  static let header: [MatrixCase] = [
    MatrixCase("Judul", "missing", "N033", "Jenis: relaksasi\nJudul:\n\n# Satu\nHalo."),
    MatrixCase("Judul", "absent", "N030", "Jenis: relaksasi\n\n\n# Satu\nHalo."),
    MatrixCase(
      "Judul", "twice", "N032", "Judul: Contoh\nJenis: relaksasi\nJudul: B\n\n# Satu\nHalo."),
    MatrixCase("Judul", "misspelt", "N011", "Jenis: relaksasi\nJudull: Contoh\n\n# Satu\nHalo."),
    MatrixCase("Jenis", "missing", "N033", "Judul: A\nJenis:\n\n# Satu\nHalo."),
    MatrixCase("Jenis", "wrong", "N050", "Judul: A\nJenis: senam\n\n# Satu\nHalo."),
    MatrixCase("Jenis", "misspelt", "N050", "Judul: A\nJenis: pijatt\n\n# Satu\nHalo."),
    MatrixCase("Jenis", "extra", "N050", "Judul: A\nJenis: pijat, relaksasi\n\n# Satu\nHalo."),
    MatrixCase(
      "Jenis", "twice", "N032", "Judul: Contoh\nJenis: relaksasi\nJenis: pijat\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nLama: \n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "wrong", "N014", "Judul: Contoh\nJenis: relaksasi\nLama: sebentar\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "missing unit", "N013", "Judul: Contoh\nJenis: relaksasi\nLama: 10\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "negative", "N016",
      "Judul: Contoh\nJenis: relaksasi\nLama: -10 menit\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "zero", "N016", "Judul: Contoh\nJenis: relaksasi\nLama: 0 menit\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "huge", "N016", "Judul: Contoh\nJenis: relaksasi\nLama: 13 jam\n\n# Satu\nHalo."),
    MatrixCase(
      "Lama", "misspelt", "N012", "Judul: Contoh\nJenis: relaksasi\nLama: 10 menti\n\n# Satu\nHalo."
    ),
    MatrixCase(
      "Lama", "extra", "N018",
      "Judul: Contoh\nJenis: relaksasi\nLama: 10 menit saja\n\n# Satu\nHalo."),
    MatrixCase(
      "Peran", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nPeran: \n\n# Satu\nHalo."),
    MatrixCase(
      "Peran", "wrong", "N056", "Judul: Contoh\nJenis: relaksasi\nPeran: Bunda/Ibu\n\n# Satu\nHalo."
    ),
    MatrixCase(
      "Peran", "extra", "N057",
      "Judul: Contoh\nJenis: relaksasi\nPeran: Bunda, Bunda\n\n# Satu\nHalo."),
    MatrixCase(
      "Peran", "number", "N056", "Judul: Contoh\nJenis: relaksasi\nPeran: 3\n\n# Satu\nHalo."),
    MatrixCase(
      "Latar", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nLatar: \n\n# Satu\nHalo."),
    MatrixCase(
      "Latar", "misspelt", "N052", "Judul: Contoh\nJenis: relaksasi\nLatar: hujam\n\n# Satu\nHalo."),
    MatrixCase(
      "Latar", "misspelt loudness", "N050",
      "Judul: Contoh\nJenis: relaksasi\nLatar: hujan, plan\n\n# Satu\nHalo."),
    MatrixCase(
      "Latar", "extra", "N018",
      "Judul: Contoh\nJenis: relaksasi\nLatar: hujan, pelan, keras\n\n# Satu\nHalo."),
    MatrixCase(
      "Ucapan", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nUcapan: \n\n# Satu\nHalo."),
    MatrixCase(
      "Ucapan", "wrong", "N059", "Judul: Contoh\nJenis: relaksasi\nUcapan: tekan\n\n# Satu\nHalo."),
    MatrixCase(
      "Ucapan", "missing value", "N059",
      "Judul: Contoh\nJenis: relaksasi\nUcapan: Ny. =\n\n# Satu\nHalo."),
    MatrixCase(
      "Isian", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nIsian: \n\n# Satu\nHalo."),
    MatrixCase(
      "Isian", "wrong", "N033", "Judul: Contoh\nJenis: relaksasi\nIsian: Bunda\n\n# Satu\nHalo."),
    MatrixCase(
      "Isian", "missing value", "N033",
      "Judul: Contoh\nJenis: relaksasi\nIsian: nama =\n\n# Satu\nHalo."),
    MatrixCase(
      "Isian", "reserved", "N056", "Judul: Contoh\nJenis: relaksasi\nIsian: ke = 3\n\n# Satu\nHalo."
    ),
    MatrixCase(
      "Isian", "twice", "N057",
      "Judul: Contoh\nJenis: relaksasi\nIsian: a = 1; a = 2\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "missing", "N033",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: \n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "missing", "N033",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: \n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "wrong", "N014",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: sedikit\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "wrong", "N014",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: sedikit\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "missing unit", "N013",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: 1\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "missing unit", "N013",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: 1\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "negative", "N016",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: -1 detik\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "negative", "N016",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: -1 detik\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "huge", "N016",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: 13 jam\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "huge", "N016",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: 13 jam\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat baris", "misspelt", "N012",
      "Judul: Contoh\nJenis: relaksasi\nRehat baris: 1 detk\n\n# Satu\nHalo."),
    MatrixCase(
      "Rehat alinea", "misspelt", "N012",
      "Judul: Contoh\nJenis: relaksasi\nRehat alinea: 1 detk\n\n# Satu\nHalo."),
    MatrixCase(
      "Versi", "wrong", "N039", "Judul: Contoh\nJenis: relaksasi\nVersi: dua\n\n# Satu\nHalo."),
    MatrixCase(
      "Versi", "huge", "N039", "Judul: Contoh\nJenis: relaksasi\nVersi: 99\n\n# Satu\nHalo."),
    MatrixCase(
      "Versi", "missing", "N033", "Judul: Contoh\nJenis: relaksasi\nVersi:\n\n# Satu\nHalo."),
    MatrixCase(
      "Jangan dipakai bila", "missing", "N033",
      "Judul: A\nJenis: pijat\nJangan dipakai bila:\nBerhenti bila: nyeri\n\n# Satu\nHalo."),
    MatrixCase(
      "Berhenti bila", "missing", "N033",
      "Judul: A\nJenis: pijat\nJangan dipakai bila: demam\nBerhenti bila:\n\n# Satu\nHalo."),
    MatrixCase(
      "Jangan dipakai bila", "absent", "N037",
      "Judul: A\nJenis: pijat\nBerhenti bila: nyeri\n\n# Satu\nHalo."),
    MatrixCase(
      "Berhenti bila", "absent", "N037",
      "Judul: A\nJenis: pijat\nJangan dipakai bila: demam\n\n# Satu\nHalo."),
    MatrixCase(
      "Berhenti bila", "misspelt", "N011",
      "Judul: A\nJenis: pijat\nJangan dipakai bila: demam\nBerhenti bla: nyeri\n\n# Satu\nHalo."),
    MatrixCase("langkah", "missing", "N040", "Judul: Contoh\nJenis: relaksasi\n\n#\nHalo."),
    MatrixCase(
      "langkah", "extra", "N028", "Judul: Contoh\nJenis: relaksasi\n\n# Satu [jeda 8 detik]\nHalo."),
    MatrixCase(
      "langkah", "text after", "N028",
      "Judul: Contoh\nJenis: relaksasi\n\n# Satu [mode: pijat] nanti\nHalo."),
    MatrixCase(
      "langkah", "mode misspelt", "N050",
      "Judul: Contoh\nJenis: relaksasi\n\n# Satu [mode: pijt]\nHalo."),
    MatrixCase(
      "langkah", "unclosed", "N020", "Judul: Contoh\nJenis: relaksasi\n\n# Satu [mode: pijat\nHalo."
    ),
    MatrixCase("langkah", "no steps", "N035", "Judul: Contoh\nJenis: relaksasi\n\n"),
    MatrixCase(
      "langkah", "misspelt special", "N042",
      "Judul: Contoh\nJenis: relaksasi\n\n# Satu\nHalo.\n# Bila nyerii\nStop."),
  ]
}
