/// The names of the letters, with the e of each decided.
enum LetterNames {
  static let names: [Character: String] = [
    "a": "a", "b": "bé", "c": "cé", "d": "dé", "e": "é", "f": "éf", "g": "gé", "h": "ha", "i": "i",
    "j": "jé", "k": "ka", "l": "él", "m": "ém", "n": "én", "o": "o", "p": "pé", "q": "ki",
    "r": "ér", "s": "és", "t": "té", "u": "u", "v": "vé", "w": "wé", "x": "éks", "y": "yé",
    "z": "zét", "é": "é", "è": "è", "ê": "ê",
  ]

  /// Returns the names of a word's letters.
  static func spelled(_ word: String) -> [String] {
    word.compactMap { names[$0] }
  }
}
