/// The names of days and months, with the e of each decided where a reader might doubt.
enum Calendar {
  static let months = [
    "januari", "fébruari", "maret", "april", "méi", "juni", "juli", "agustus", "séptémber",
    "oktober", "novémber", "désémber",
  ]

  /// Short names after the number of a day: 5 Mar 2026.
  static let shortMonths: [String: Int] = [
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8,
    "ags": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
  ]

  /// Names between which a hyphen means "to": Senin-Jumat, Januari-Maret.
  static let ranged = Set(
    ("senin selasa rabu kamis jumat jum'at sabtu minggu ahad februari mei september november "
      + "desember pagi siang sore malam")
      .split(separator: " ").map(String.init) + months)
}
