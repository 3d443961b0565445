/// The tables of the lexicon, one for each initial letter.
///
/// Each root stands once, in the order of the alphabet, with the reading that Indonesians say.
enum Roots {
  static let tables: [StaticString] = [
    a, aPlain, b, bPlain, c, cPlain, d, dPlain, e, f, fPlain, g, gPlain, h, hPlain, i, iPlain,
    j, jPlain, k, kPlain, l, lPlain, m, mPlain, n, nPlain, o, oPlain, p, pPlain, r, rPlain, s,
    sPlain, t, tPlain, u, uPlain, v, vPlain, w, wPlain, xyz, xyzPlain,
  ]
}
