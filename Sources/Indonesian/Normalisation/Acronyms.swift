/// Words in capitals: which are said as words and which letter by letter.
///
/// To extend, add to a line; both lists are lower case.
enum Acronyms {
  /// Said as words.
  static let words = Set(
    """
    asi asip kia mpasi kipi posyandu puskesmas pustu polindes kemenkes depkes dinkes riskesdas
    imunisasi nakes bidan unicef unesco asean sim wita
    poltekkes stikes balita batita busui bumil nifas germas simpus tim
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Said letter by letter although they could be read as words.
  static let spelled = Set(
    """
    imd sc igd ugd rs rsia rsud rsup usg kb hpl hpht bblr vk td bab bak kek anc pnc inc iud mow mop
    kbi kpd seg hb hiv tbc tb dpt bcg mr opv ipv ktp kk bpjs icu nicu picu ibclc ldr wib wit
    tv pc hp wa sms dm ot rt rw sd smp sma pt cv io iv im po ok ekg ed mss bbl
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a word in capitals is said letter by letter.
  static func isSpelled(_ word: String) -> Bool {
    if words.contains(word) { return false }
    if spelled.contains(word) { return true }
    let vowels = word.filter { "aiueoéèê".contains($0) }.count
    return vowels == 0 || word.count <= 2
  }
}
