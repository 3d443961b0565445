/// Marks and what they are said as.
///
/// To extend, add a row.
enum Marks {
  static let pauses: [String: Phrasing] = [
    ",": .comma, ";": .comma, ":": .comma, "(": .comma, ")": .comma, "…": .statement,
    ".": .statement, "!": .exclamation, "?": .question,
  ]

  static let words: [String: [String]] = [
    "%": ["persen"], "‰": ["per", "mil"], "&": ["dan"], "@": ["at"], "+": ["tambah"],
    "=": ["sama", "dengan"], "<": ["kurang", "dari"], ">": ["lebih", "dari"],
    "≤": ["paling", "banyak"], "≥": ["paling", "sedikit"], "±": ["kurang", "lebih"],
    "≈": ["kira", "kira"],
    "~": ["kira", "kira"], "×": ["kali"], "÷": ["dibagi"], "→": ["lalu"], "€": ["éuro"],
    "$": ["dolar"], "£": ["pon"],
  ]

  static let fractions: [String: [String]] = [
    "½": ["setengah"], "¼": ["seperempat"], "¾": ["tiga", "perempat"], "⅓": ["sepertiga"],
    "⅔": ["dua", "pertiga"],
  ]

  /// Words that make "per" of a slash before them.
  static let times = Set(["hari", "jam", "menit", "detik", "minggu", "bulan", "tahun", "orang"])

  static let months = [
    "januari", "fébruari", "maret", "april", "méi", "juni", "juli", "agustus", "séptémber",
    "oktober", "novémber", "désémber",
  ]
}
