/// Foreign words that are written as abroad and said as here.
///
/// To extend, add a row; in the spoken form é and ê decide an e.
enum ForeignWords {
  static let table: [Abbreviations.Row] = [
    ("puskesmas", "puskésmas"), ("let-down", "lét daun"), ("letdown", "lét daun"),
    ("baby oil", "bébi oil"), ("babyoil", "bébi oil"), ("baby blues", "bébi blus"),
    ("pumping", "pamping"), ("massage", "masase"), ("online", "onlain"), ("offline", "oflain"),
    ("hands-free", "hénsfri"), ("skin to skin", "skin tu skin"), ("skin-to-skin", "skin tu skin"),
    ("smartphone", "smartfon"), ("WhatsApp", "watsap"), ("YouTube", "yutub"),
  ]
}
