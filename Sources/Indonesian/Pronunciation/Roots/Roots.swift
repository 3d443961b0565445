/// The tables of the lexicon.
enum Roots {
  static let tables: [StaticString] = [nativeA]
}
