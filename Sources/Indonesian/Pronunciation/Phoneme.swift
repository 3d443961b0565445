/// A sound of spoken Indonesian, as broad as a listener needs it.
///
/// The inventory is closed: nothing that the pronouncer returns lies outside `allCases`.
public enum Phoneme: UInt8, CaseIterable, Sendable {
  case a, i, u, e, o
  /// The open vowels of closed syllables, as in *leher* and *pokok*.
  case openE, openO
  case schwa
  /// The falling diphthongs of *pantai*, *pulau* and *amboi*.
  case ai, au, oi
  case p, b, t, d, k, g
  case tʃ, dʒ
  case f, s, z, ʃ, x, h
  case m, n, ɲ, ŋ
  case l
  /// An r before a vowel, and one elsewhere; engines say them differently.
  case r, finalR
  case w, j
  case glottalStop

  /// The letters of the International Phonetic Alphabet.
  public var ipa: String { Self.table[Int(rawValue)].ipa }

  /// The mnemonic in the phoneme inventory of eSpeak NG's Indonesian voice.
  ///
  /// `E2` rather than `E`: eSpeak NG weakens an unstressed `E` to a schwa (phsource/ph_indonesian).
  public var espeak: String { Self.table[Int(rawValue)].espeak }

  /// Whether the sound carries a syllable.
  public var isVowel: Bool { rawValue <= Phoneme.oi.rawValue }

  // One row for each case, in the order of the cases.
  private static let table: [(ipa: String, espeak: String)] = [
    ("a", "a"), ("i", "i"), ("u", "u"), ("e", "e"), ("o", "o"),
    ("ɛ", "E2"), ("ɔ", "O"), ("ə", "@"),
    ("ai", "aI"), ("au", "aU"), ("oi", "OI"),
    ("p", "p"), ("b", "b"), ("t", "t"), ("d", "d"), ("k", "k"), ("ɡ", "g"),
    ("tʃ", "tS"), ("dʒ", "dZ"),
    ("f", "f"), ("s", "s"), ("z", "z"), ("ʃ", "S"), ("x", "x"), ("h", "h"),
    ("m", "m"), ("n", "n"), ("ɲ", "n^"), ("ŋ", "N"),
    ("l", "l"), ("r", "R2"), ("r", "R"),
    ("w", "w"), ("j", "j"), ("ʔ", "?"),
  ]
}
