/// Signs of money before an amount, and what is said after it.
///
/// To extend, add a row in lower case; a form may hold a point and a dollar sign.
enum Currencies {
  static let table: [Abbreviations.Row] = [
    ("rp", "rupiah"), ("rp.", "rupiah"), ("idr", "rupiah"), ("us$", "dolar amérika"),
    ("usd", "dolar amérika"), ("s$", "dolar singapura"), ("rm", "ringgit"), ("$", "dolar"),
    ("€", "éuro"), ("£", "pon"), ("sgd", "dolar singapura"), ("eur", "éuro"),
  ]

  /// Words and short forms that multiply the amount before the currency is said.
  static let scales = [
    "ribu": "ribu", "rb": "ribu", "juta": "juta", "jt": "juta", "miliar": "miliar",
    "milyar": "miliar", "m": "miliar", "triliun": "triliun", "t": "triliun",
  ]
}
