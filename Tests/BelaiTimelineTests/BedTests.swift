import BelaiScript
import BelaiTimeline
import Testing

@Suite struct BedTests {
  private func beds(_ items: [Item], bed: String? = "hujan") throws -> [String] {
    let header = bed.map { BedChange(name: $0) }
    let laid = try timeline(
      script(items, bed: header), plain { ($0.leadIn, $0.tail) = (.seconds(1), .seconds(1)) })
    return outline(laid).filter { !$0.hasPrefix("rest") }
  }

  private func change(_ name: String?, _ loudness: Loudness = .normal) -> Item {
    .bed(BedChange(name: name, loudness: loudness), nowhere)
  }

  static let cases: [(name: String, items: [Item], beds: [String])] = [
    ("one bed to the end", [rest(9)], ["hujan(800,2000) 0-11000"]),
    (
      "a crossfade", [rest(9), .bed(BedChange(name: "ombak"), nowhere), rest(9)],
      ["hujan(800,3000) 0-13000", "ombak(3000,2000) 10000-20000"]
    ),
    (
      "louder", [rest(9), .bed(BedChange(name: "hujan", loudness: .loud), nowhere), rest(9)],
      ["hujan(800,3000) 0-13000", "hujan(3000,2000) 10000-20000"]
    ),
    (
      "the same again", [rest(9), .bed(BedChange(name: "hujan"), nowhere), rest(9)],
      ["hujan(800,2000) 0-20000"]
    ),
    (
      "ended", [rest(4), .bed(BedChange(name: nil), nowhere), rest(9)],
      ["hujan(800,3000) 0-8000"]
    ),
    (
      "faded while the script goes on", [rest(4), .fade(.seconds(6), nowhere), rest(9)],
      ["hujan(800,6000) 0-11000"]
    ),
    (
      "faded, then another",
      [rest(4), .fade(.seconds(6), nowhere), .bed(BedChange(name: "ombak"), nowhere), rest(9)],
      ["hujan(800,6000) 0-11000", "ombak(3000,2000) 5000-15000"]
    ),
    (
      "replaced before it is heard",
      [
        rest(1), .bed(BedChange(name: "angin"), nowhere), .bed(BedChange(name: "ombak"), nowhere),
        rest(8),
      ],
      ["hujan(800,3000) 0-5000", "ombak(3000,2000) 2000-11000"]
    ),
  ]

  @Test(arguments: cases)
  func `beds rise, cross and fall`(name: String, items: [Item], expected: [String]) throws {
    #expect(try beds(items) == expected, "\(name)")
  }

  @Test func `the session does not end before a fade has`() throws {
    #expect(try beds([rest(1), .fade(.seconds(20), nowhere)]) == ["hujan(800,20000) 0-22000"])
  }

  @Test func `a fade without a bed is nothing`() throws {
    #expect(try beds([.fade(.seconds(20), nowhere)], bed: nil) == [])
  }

  @Test func `a bed that begins in a later step is in its chapter`() throws {
    let laid = try timeline(
      script(steps: [
        Step(title: "A", items: [rest(5)], span: nowhere),
        Step(title: "B", items: [change("hujan"), rest(5)], span: nowhere),
      ]))
    #expect(laid.cues.map(\.chapter) == [0, 1, 1])
    #expect(outline(laid)[1] == "hujan(3000,2000) 5000-10000")
  }
}
