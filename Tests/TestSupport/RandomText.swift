/// Texts of any kind from a seed: what rules look for, thrown together, and any Unicode.
public struct RandomText {
  private var numbers: SeededNumbers

  public init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// Returns a text of so many parts.
  public mutating func text(characters count: Int) -> String {
    (0..<count).reduce(into: "") { text, _ in text += part() }
  }

  private mutating func part() -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<6: Self.parts.randomElement(using: &numbers) ?? ""
    case 6, 7: String(Int.random(in: 0...9_999, using: &numbers))
    default: String(scalar())
    }
  }

  private mutating func scalar() -> Character {
    // Planes 0 and 1 hold letters, marks, emoji and what joins them.
    Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &numbers)).map(Character.init) ?? "x"
  }

  private static let parts =
    """
    - – . , : ; / % ° + = < > ~ ( ) ' " & @ # ½ ² × ± … ? ! * _ [ ] x X ke ke- ber- se di dr dr. Sari
    Rp rp. US$ $ juta jt rb m cm mm s j s.d. s/d dll. dst Ny. By. no. hal. min. mg kg ml/hari IMD ASI
    -nya nya an -an kala II IV XXI jam pukul tgl Mar Senin -Jumat ibu2 pelan-pelan 007 0812 +62 1/2
    3/4 37,5 1.000 10.30 00:15 5/3/2026 e é ê [[ ]] <b> e\u{302} \u{200D} \u{FE0F} 😀 👩‍👧 ﬁ Ａ 漢 \u{0} \u{AD}
    """.split(whereSeparator: \.isWhitespace).map(String.init) + [
      " ", " ", " ", "\n", "\r\n", "\t",
    ]
}
