/// The tables of the lexicon.
enum Roots {
  /// In the order in which they are asked: where two have a word, the first decides.
  static let tables: [StaticString] = [finalK, common, nativeAK, nativeLZ, loanAH, loanIZ]
}
