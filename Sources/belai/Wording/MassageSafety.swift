/// The two safety lines of a massage that its author has not written, with a word to change them.
var safetyHeader: [String] {
  [
    "Jangan dipakai bila: Bunda sedang hamil; ada luka, ruam, memar, atau bengkak di punggung; "
      + "tekanan darah tinggi atau wajah dan tangan tiba-tiba bengkak; ada cedera tulang belakang",
    "Berhenti bila: terasa nyeri; pusing; sesak; lengan kebas atau kesemutan; sakit kepala hebat; "
      + "perdarahan bertambah banyak",
    wording(
      "// Dua baris di atas wajib ada di naskah pijat. Sesuaikan bersama bidan atau dokter.",
      "// A massage needs the two lines above. Adapt them with a midwife or doctor."),
  ]
}
