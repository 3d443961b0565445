/// Texts of any kind from a seed: what rules look for, thrown together, and any Unicode.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }

  /// Returns a text of so many parts.
  mutating func text(characters count: Int) -> String {
    (0..<count).reduce(into: "") { text, _ in text += part() }
  }

  private mutating func part() -> String {
    switch Int.random(in: 0..<10, using: &self) {
    case 0..<6: Self.parts.randomElement(using: &self) ?? ""
    case 6, 7: String(Int.random(in: 0...9_999, using: &self))
    default: String(scalar())
    }
  }

  private mutating func scalar() -> Character {
    // Planes 0 and 1 hold letters, marks, emoji and what joins them.
    Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &self)).map(Character.init) ?? "x"
  }

  private static let parts =
    """
    - – . , : ; / % ° + = < > ~ ( ) ' " & @ # ½ ² × ± … ? ! * _ [ ] x X ke ke- ber- se di dr dr. Sari
    Rp rp. US$ $ juta jt rb m cm mm s j s.d. s/d dll. dst Ny. By. no. hal. min. mg kg ml/hari IMD ASI
    -nya nya an -an kala II IV XXI jam pukul tgl Mar Senin -Jumat ibu2 pelan-pelan 007 0812 +62 1/2
    3/4 37,5 1.000 10.30 00:15 5/3/2026 e é ê e\u{302} \u{200D} \u{FE0F} 😀 👩‍👧 ﬁ Ａ 漢 \u{0} \u{AD}
    """.split(whereSeparator: \.isWhitespace).map(String.init) + [
      " ", " ", " ", "\n", "\r\n", "\t",
    ]
}
