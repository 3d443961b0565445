/// Units after a number, and what they are said as.
///
/// To extend, add a row. Forms are lower case; the ones that are words already need no row.
enum Units {
  static let table: [String: String] = [
    "dtk": "detik", "dt": "detik", "det": "detik", "s": "detik", "sec": "detik", "sek": "detik",
    "mnt": "menit", "mt": "menit", "min": "menit", "j": "jam", "hr": "hari", "mgg": "minggu",
    "mg2": "minggu", "bln": "bulan", "bl": "bulan", "thn": "tahun", "th": "tahun",
    "ms": "milidetik",
    "mm": "milimeter", "cm": "sentimeter", "dm": "desimeter", "m": "meter", "km": "kilometer",
    "ml": "mililiter", "cc": "cé cé", "dl": "desiliter", "l": "liter", "lt": "liter",
    "ltr": "liter",
    "mcg": "mikrogram", "ug": "mikrogram", "mg": "miligram", "g": "gram", "gr": "gram",
    "kg": "kilogram", "ons": "ons", "kgbb": "kilogram berat badan", "bb": "berat badan",
    "kkal": "kilokalori", "kcal": "kilokalori", "kal": "kalori",
    "iu": "i u", "ui": "i u", "mmhg": "milimeter air raksa", "mmol": "milimol",
    "bpm": "kali per menit", "hz": "hérts", "khz": "kilohérts", "db": "désibél", "mb": "mégabita",
    "gb": "gigabita", "x": "kali", "jt": "juta", "rb": "ribu", "tts": "tètès", "gtt": "tètès",
    "sdm": "séndok makan", "sdt": "séndok teh", "gls": "gelas", "btl": "botol", "bks": "bungkus",
    "bh": "buah", "lbr": "lembar", "lbr.": "lembar", "tab": "tablèt", "tbl": "tablèt",
    "kaps": "kapsul", "amp": "ampul", "org": "orang", "ekor": "ékor",
    "oc": "derajat célsius",
  ]

  /// Units that are no words, so that they are said in full without a number too.
  static let unmistakable = Set(
    "mm cm dm km ml dl mcg mg kg mmhg kkal kcal dtk mnt mgg bln thn sdm sdt kgbb"
      .split(separator: " ").map(String.init))

  /// Words of time, trade, people and exercise after a slash: 8 kali/hari is said "per hari".
  static let shares = Set(
    """
    hari jam menit detik minggu pekan bulan tahun orang bayi anak ibu kali malam kilogram liter
    sisi sesi set putaran gerakan langkah titik payudara butir porsi gelas botol lembar
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Squared and cubed lengths.
  static let powers: [String: String] = [
    "2": "persegi", "3": "kubik", "²": "persegi", "³": "kubik",
  ]
}
