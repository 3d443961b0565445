/// Units after a number, and what they are said as.
///
/// To extend, add a row. Forms are lower case; the ones that are words already need no row.
enum Units {
  static let table: [String: String] = [
    "dtk": "detik", "dt": "detik", "det": "detik", "s": "detik", "sec": "detik",
    "mnt": "menit", "mt": "menit", "min": "menit", "j": "jam", "hr": "hari", "mgg": "minggu",
    "bln": "bulan", "thn": "tahun", "th": "tahun",
    "mm": "milimeter", "cm": "sentimeter", "dm": "desimeter", "m": "meter", "km": "kilometer",
    "ml": "mililiter", "cc": "cé cé", "dl": "desiliter", "l": "liter", "lt": "liter",
    "ltr": "liter",
    "mcg": "mikrogram", "ug": "mikrogram", "mg": "miligram", "g": "gram", "gr": "gram",
    "kg": "kilogram", "kkal": "kilokalori", "kal": "kalori", "iu": "i u", "ui": "i u",
    "mmhg": "milimeter air raksa", "bpm": "kali per menit", "hz": "hertz", "khz": "kilohertz",
    "db": "désibél", "x": "kali", "jt": "juta", "rb": "ribu", "tts": "tetes", "sdm": "sendok makan",
    "sdt": "sendok teh", "bh": "buah", "lbr": "lembar", "tab": "tablet", "kaps": "kapsul",
    "org": "orang",
  ]

  /// Squared and cubed lengths.
  static let powers: [String: String] = ["2": "persegi", "3": "kubik", "²": "persegi"]
}
