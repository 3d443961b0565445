/// Words in capitals: which are said as words and which letter by letter.
///
/// To extend, add to a line; all lists are lower case.
enum Acronyms {
  /// Said as words; among them the short words that an author may shout: "JANGAN DI SINI, YA".
  static let words = Set(
    """
    asi asip kia kipi posyandu puskesmas pustu polindes poskesdes kemenkes depkes dinkes riskesdas
    nakes unicef unesco asean sim wita poned ponek idai aimi
    poltekkes stikes balita batita baduta busui bumil nifas germas simpus tim
    ya di ke si ia oh ah eh ok ku mu no
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Said letter by letter, in small letters too, since they are no words.
  static let spelled = Set(
    """
    imd sc igd ugd rsia rsud rsup usg kb hpl hpht bblr vk td kek anc pnc inc iud mow
    kbi kpd hb hiv tbc tb dpt bcg mr opv ipv ktp bpjs icu nicu picu ibclc ldr
    tv pc hp wa sms dm rt rw sma pmk pmt peb pih djj kms mkjp akdr akbk hpp
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Said letter by letter in capitals, although they could be read as words.
  static let spelledInCapitals = Set(
    """
    rs bab bak mop seg kk wib wit ot sd smp pt cv io iv im po ekg ed mss bbl who id ui iu ig bh
    atm rsa usa pus wus
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a word is said letter by letter.
  static func isSpelled(_ word: String, isUpperCase: Bool) -> Bool {
    if spelled.contains(word) { return true }
    guard isUpperCase, word.utf8.count > 1, !words.contains(word) else { return false }
    if spelledInCapitals.contains(word) || word.utf8.count == 2 { return true }
    return !word.contains { "aiueoéèê".contains($0) } || beginsLikeNoWord(word)
  }

  /// Whether a word begins with two consonants that no Indonesian word begins with: TFU, BKIA.
  private static func beginsLikeNoWord(_ word: String) -> Bool {
    let letters = Array(word.utf8.prefix(2))
    guard letters.count == 2, letters.allSatisfy({ !Letter.isVowel($0) && $0 < 0x80 }) else {
      return false
    }
    return !"rlwyh".utf8.contains(letters[1]) && !clusters.contains(String(word.prefix(2)))
  }

  /// The consonants that begin words, beside those in r, l, w, y and h.
  private static let clusters = Set(
    "ng nd nj nc mb mp mn nt nk dj tj ts tz sk sc sp st sm sn sf ps pt pn gn kn ks ct"
      .split(separator: " ").map(String.init))
}
