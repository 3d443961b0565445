import Testing

@testable import BelaiControls

@Suite struct KeyDecoderTests {
  static let cases: [(String, [Key])] = [
    ("a", [.character("a")]), ("é", [.character("é")]), ("\r\n", [.enter, .enter]),
    ("\u{1B}[A\u{1B}[B", [.up, .down]), ("\u{1B}OC", [.right]), ("\u{1B}[1;5D", [.left]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{7F}", [.backspace]),
    ("\u{3}", [.control("c")]), ("\u{1B}[15~", [.function(5)]),
    ("\u{1B}[200~sakit q q\u{1B}[201~y", [.character("y")]),
    ("\u{1B}[99;99Zy", [.character("y")]), ("\u{1B}qy", [.character("y")]),
  ]

  @Test(arguments: cases)
  func `bytes become keys`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(text.utf8)) == keys)
  }

  @Test(arguments: cases)
  func `keys come whole when bytes come one by one`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(text.utf8.flatMap { decoder.decode([$0]) } == keys)
  }

  @Test func `an escape by itself is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isUndecided)
    #expect(decoder.flush() == .escape)
    #expect(!decoder.isUndecided)
  }

  @Test(arguments: 0..<50)
  func `any bytes are survived`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var decoder = KeyDecoder()
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.decode([UInt8(truncatingIfNeeded: state >> 33)])
    }
    _ = decoder.flush()
    _ = decoder.decode(Array("\u{1B}[201~".utf8))
    #expect(decoder.decode([0x61]) == [.character("a")])
  }
}
