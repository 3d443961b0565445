import BelaiScript
import BelaiSession
import Testing

@testable import BelaiScreen

@Suite struct ScreenPainterTests {
  static let size = ScreenSize(columns: 40, rows: 3)

  private func lines(_ texts: String...) -> [ScreenLine] { texts.map { ScreenLine($0) } }

  @Test func `only the line that changed is written again`() {
    var painter = ScreenPainter(colors: .none)
    let first = painter.text(showing: lines("a", "b", "c"), size: Self.size) ?? ""
    #expect(first.contains("\u{1B}[2J") && first.contains("\u{1B}[?25l"))
    let same = painter.text(showing: lines("a", "b", "c"), size: Self.size)
    #expect(same == nil)
    let second = painter.text(showing: lines("a", "x", "c"), size: Self.size)
    #expect(second == "\u{1B}[?2026h\u{1B}[2;1H\u{1B}[Kx\u{1B}[?2026l")
  }

  @Test func `a picture with fewer lines leaves none of the old ones`() {
    var painter = ScreenPainter(colors: .none)
    _ = painter.text(showing: lines("a", "b", "c"), size: Self.size)
    let text = painter.text(showing: lines("a"), size: Self.size) ?? ""
    #expect(text.contains("\u{1B}[2;1H\u{1B}[K") && text.contains("\u{1B}[3;1H\u{1B}[K"))
  }

  @Test func `another size, or another writer, makes it draw all`() {
    var painter = ScreenPainter(colors: .none)
    _ = painter.text(showing: lines("a"), size: Self.size)
    let wider = ScreenSize(columns: 80, rows: 3)
    let larger = painter.text(showing: lines("a"), size: wider) ?? ""
    painter.forget()
    let again = painter.text(showing: lines("a"), size: wider) ?? ""
    #expect(larger.contains("\u{1B}[2J") && again.contains("\u{1B}[2J"))
  }

  @Test(arguments: ScreenStyle.Colors.allCases, ScreenLine.Look.allCases)
  func `a look ends with its line`(colors: ScreenStyle.Colors, look: ScreenLine.Look) {
    let text = ScreenLine("teks", look).rendered(in: colors)
    #expect(text == "teks" || text.hasPrefix("\u{1B}[") && text.hasSuffix("teks\u{1B}[0m"))
  }

  static let environments: [([String: String], ScreenStyle.Colors, Bool)] = [
    (["TERM": "xterm-256color", "LANG": "id_ID.UTF-8"], .many, false),
    (["TERM": "xterm", "LANG": "C"], .sixteen, true),
    (["TERM": "linux", "LANG": "C.UTF-8"], .sixteen, true),
    (["TERM": "vt220", "LC_ALL": "en_US.utf8", "LANG": "C"], .none, false),
    ([:], .none, true),
  ]

  @Test(arguments: environments)
  func `the environment tells what can be shown`(
    environment: [String: String], colors: ScreenStyle.Colors, isASCII: Bool
  ) {
    let style = ScreenStyle(environment: environment, language: .indonesian)
    #expect(style == ScreenStyle(colors: colors, isASCII: isASCII))
  }

  @Test func `plain lines are asked for by NO_COLOR and by a dumb terminal`() {
    #expect(ScreenStyle.wantsPlainLines(["NO_COLOR": "1"]))
    #expect(ScreenStyle.wantsPlainLines(["TERM": "dumb"]))
    #expect(!ScreenStyle.wantsPlainLines(["NO_COLOR": "", "TERM": "xterm"]))
  }

  @Test func `a plain line carries no control characters`() {
    let sentence = Sentence("Duduk\u{1B}[2J nyaman.\n", "Sit.")
    #expect(PlainLine.make(for: .said(sentence), in: .indonesian) == "Duduk [2J nyaman. ")
    #expect(PlainLine.make(for: .paused, in: .english) == "Paused. Space goes on.")
  }
}
