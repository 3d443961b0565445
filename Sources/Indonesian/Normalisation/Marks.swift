/// Marks and what they are said as.
///
/// To extend, add a row to the table whose condition fits; a mark must also be one that
/// `CharacterFolding` knows.
enum Marks {
  static let pauses: [String: Phrasing] = [
    ",": .comma, ";": .comma, ":": .comma, "(": .comma, ")": .comma, "…": .statement,
    ".": .statement, "!": .exclamation, "?": .question,
  ]

  /// Said wherever they stand.
  static let anywhere: [String: String] = [
    "&": "dan", "@": "at", "±": "kurang lebih", "≈": "kira-kira", "≤": "paling banyak",
    "≥": "paling sedikit", "×": "kali", "÷": "dibagi", "→": "lalu", "№": "nomor", "€": "éuro",
    "$": "dolar", "£": "pon",
  ]

  /// Said so before a number; elsewhere most of them are ornament.
  static let beforeNumbers: [String: String] = [
    "<": "kurang dari", ">": "lebih dari", "~": "kira-kira", "#": "nomor", "@": "masing-masing",
  ]

  /// Said between two numbers or words only; "====" is a line.
  static let between: [String: String] = ["=": "sama dengan"]

  /// Said after what they measure; a range may follow (5%-10%).
  static let measures: [String: String] = [
    "%": "persén", "‰": "pêrmil", "°": "derajat", "℃": "derajat célsius",
    "℉": "derajat fahrenheit",
  ]

  /// Letters that belong to the sign of degrees before them.
  static let scales: [String: String] = ["c": "célsius", "f": "fahrenheit", "k": "kélvin"]

  static let fractions: [String: String] = [
    "½": "setengah", "¼": "seperempat", "¾": "tiga perempat", "⅓": "sepertiga",
    "⅔": "dua pertiga", "⅛": "seperdelapan",
  ]
}
