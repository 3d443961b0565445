import BelaiScript
import Foundation
import FoundationXML
import Testing

@testable import BelaiTimeline

@Suite struct PictureTests {
  private func picture(_ items: [Item], bed: String? = nil) throws -> String {
    let laid = try timeline(script(items, bed: bed.map { BedChange(name: $0) }))
    return TimelinePicture(laid, title: "Pijat <tenang> & pelan").svg
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test(arguments: 0..<50)
  func `every picture is well-formed XML`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let laid = try timeline(random.script())
    let svg = TimelinePicture(laid, title: "a < b & \"c\"").svg
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse())
    #expect(!svg.contains("nan") && !svg.contains("inf,"))
  }

  @Test func `each stroke is a dot, also those over the edge of a row`() throws {
    let svg = try picture([.strokes(Strokes(perMinute: 20, duration: .seconds(130)), nowhere)])
    let legend = 3
    #expect(count("<circle class=\"stroke\"", in: svg) == 44 + legend)
    #expect(count("class=\"minute\"", in: svg) == 3)
  }

  @Test func `words are written once, where most of them is heard`() throws {
    let svg = try picture([rest(59.9), say("panjang")])
    #expect(count("class=\"words\"", in: svg) == 1)
    #expect(count("<title>panjang</title>", in: svg) == 2)
  }

  @Test func `the legend explains only what occurs`() throws {
    let quiet = try picture([rest(3)])
    #expect(quiet.contains(">jeda<") && !quiet.contains(">satu usapan<"))
    let full = try picture(
      [say("a", "Bunda"), .sound(name: "bel", nowhere), .wait(Wait(limit: .seconds(9)), nowhere)],
      bed: "hujan")
    for name in ["ucapan untuk Bunda", "bunyi", "menunggu “lanjut”", "suara latar"] {
      #expect(full.contains(">\(name)<"))
    }
  }

  @Test func `each row names its bed, after a change the new one`() throws {
    let change = Item.bed(BedChange(name: "ombak"), nowhere)
    let svg = try picture([rest(70), change, rest(70)], bed: "hujan")
    #expect(count(">hujan</text>", in: svg) == 1)
    #expect(count(">ombak</text>", in: svg) == 2)
  }

  @Test func `rows that do not fit go to another page`() throws {
    let svg = try picture(Array(repeating: say("ya"), count: 800))
    #expect(svg.contains("halaman 2 dari 3") || svg.contains("halaman 2 dari 2"))
    #expect(svg.contains("height=\"\(210 * count("class=\"foot\"", in: svg))mm\""))
  }

  @Test func `long sessions have longer rows`() throws {
    #expect(count("class=\"minute\"", in: try picture([rest(20 * 60)])) == 20)
    #expect(count("class=\"minute\"", in: try picture([rest(60 * 60)])) == 30)
    #expect(count("class=\"minute\"", in: try picture([rest(12 * 3600)])) == 72)
  }

  @Test func `an empty session has an empty row`() throws {
    #expect(count("class=\"minute\"", in: try picture([])) == 1)
  }

  @Test func `a step is named again in the rows that it runs on in`() throws {
    let svg = try picture([rest(130)])
    #expect(count(">Langkah<", in: svg) == 1)
    #expect(count(">Langkah (lanjutan)<", in: svg) == 2)
  }

  @Test func `a step that begins at the end of a row is named in the next`() throws {
    let laid = try timeline(
      script(steps: [
        Step(title: "Pertama", items: [rest(58)], span: nowhere),
        Step(title: "Kedua kali", items: [rest(58)], span: nowhere),
      ]))
    let svg = TimelinePicture(laid, title: "Uji").svg
    #expect(count(">Kedua kali<", in: svg) == 1)
    #expect(!svg.contains("Kedua kali (lanjutan)") && !svg.contains("Kedua…"))
  }

  // MARK: - Text

  private let fit = TextFit(size: 10)

  static let broken: [(text: String, width: Double, count: Int, lines: [String])] = [
    ("satu dua", 200, 3, ["satu dua"]), ("satu dua", 30, 3, ["satu", "dua"]),
    ("satu dua tiga", 30, 2, ["satu", "dua…"]), ("satu", 5, 3, []), ("", 100, 3, []),
    ("panjangsekali", 40, 1, ["panja…"]),
  ]

  @Test(arguments: broken)
  func `text is broken at spaces and cut where it must be`(
    text: String, width: Double, count: Int, lines: [String]
  ) {
    #expect(fit.lines(text, width: width, count: count) == lines)
  }

  @Test(arguments: 0..<100)
  func `no line is wider than its room`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = String((0..<80).map { _ in "abc imW.,é ".randomElement(using: &generator) ?? " " })
    let width = 20 + Double(generator.next() % 300)
    for line in fit.lines(text, width: width, count: 3) {
      #expect(fit.width(of: line) <= width)
    }
  }

  static let numbers: [(Double, String)] = [
    (0, "0"), (1, "1"), (1.5, "1.5"), (1.05, "1.05"), (-0.25, "-0.25"), (2.999, "3"),
    (-3.1, "-3.1"), (0.004, "0"),
  ]

  @Test(arguments: numbers)
  func `numbers have two decimals at most`(value: Double, text: String) {
    #expect(px(value) == text)
  }
}
