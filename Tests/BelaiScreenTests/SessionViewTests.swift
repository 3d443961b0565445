import BelaiControls
import BelaiScript
import BelaiSession
import BelaiTimeline
import Testing

@testable import BelaiScreen

@Suite struct SessionViewTests {
  static let states: [SessionState] = [
    .preparing, .screening(question: 0), .refused, .playing, .waiting, .paused,
    .pain(.calm), .pain(.askingGone), .ended,
  ]
  static let texts = [
    "", "Pelan.", String(repeating: "panjang ", count: 200), String(repeating: "x", count: 500),
    "抚摸背部，慢慢呼吸。" + "👩‍👩‍👧❤️", "e\u{301}\u{302}\u{303}\u{304}\u{305} zalgo",
    "jahat \u{1B}[2J\u{1B}]0;x\u{7}\r\n\t\u{9B}31m \u{202E}abc\u{0}\u{7F}", "한국어 텍스트",
  ]

  @Test(arguments: states, texts)
  func `no line is wider than the terminal and none is too many`(
    state: SessionState, text: String
  ) {
    var snapshot = snapshot(state, line: text, ground: .breath(.inhale), done: .seconds(2))
    snapshot.title = text
    if case .screening = state {
      snapshot.question = Question(
        kind: .screening(index: 0, count: 6), text: Sentence(text, text))
    }
    for columns in [1, 2, 5, 19, 20, 21, 40, 79, 80, 132, 200] {
      for rows in [1, 2, 3, 4, 5, 7, 8, 12, 16, 20, 24, 50] {
        for isASCII in [false, true] {
          let lines = lines(
            snapshot, columns, rows, style: ScreenStyle(isASCII: isASCII))
          #expect(lines.count <= rows, "\(columns)x\(rows)")
          #expect(lines.allSatisfy { $0.cells <= columns }, "\(columns)x\(rows)")
          let scalars = lines.flatMap(\.unicodeScalars)
          #expect(!scalars.contains { $0.properties.generalCategory == .control })
          #expect(!isASCII || scalars.allSatisfy(\.isASCII))
        }
      }
    }
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (200, 50)])
  func `step, time and the pause key are to be seen`(columns: Int, rows: Int) {
    let text = lines(snapshot(), columns, rows).joined(separator: " ")
    let words = Set(text.split(separator: " ").map(String.init))
    #expect(words.isSuperset(of: ["Langkah", "2", "dari", "Spasi,", "6:40"]))
  }

  @Test(arguments: [(20, 5, false), (40, 12, false), (80, 24, true), (200, 50, true)])
  func `the line is as large as it fits`(columns: Int, rows: Int, isLarge: Bool) {
    let text = lines(snapshot(), columns, rows).joined(separator: " ")
    #expect(text.contains("Ayah,") != isLarge)
    // The foot of a Y and of an A, in one of two sizes.
    #expect((text.contains("▀█▀") || text.contains("██████")) == isLarge)
  }

  @Test(arguments: [(40, 12), (80, 24), (200, 50)])
  func `a paused session says how to go on`(columns: Int, rows: Int) {
    let text = lines(snapshot(.paused), columns, rows).joined(separator: "\n")
    #expect(text.contains("Spasi, Enter teruskan"))
    #expect(
      text.contains("DIJEDA") || text.contains("▀▀  ▀  ▀  ▀▀▀ ▀▀  ▀ ▀") || text.contains("██████"))
  }

  @Test(arguments: [(80, 24), (200, 50)])
  func `a paused session says what every key does`(columns: Int, rows: Int) {
    let paused = snapshot(.paused)
    let text = lines(paused, columns, rows).joined(separator: "\n")
    for hint in hints(for: paused) {
      guard let meaning = paused.meaning(of: hint.command) else { continue }
      #expect(text.contains("\(hint.keys[.indonesian]) \(meaning[.indonesian])"))
    }
  }

  @Test func `the words of a pause come before its keys`() {
    var paused = snapshot(.paused)
    let words =
      "Bunda, Ayah, tidak perlu terburu-buru. Tempatnya sudah dicatat, kita lanjutkan kapan pun siap."
    paused.sentence = Sentence(words, words)
    let text = lines(paused, 40, 12).joined(separator: "\n")
    #expect(text.contains("siap.") && !text.contains("…"))
    #expect(text.contains("Spasi, Enter teruskan") && text.contains("nyeri"))
  }

  @Test func `what was changed stands beside the time, as far as there is room`() {
    #expect(!lines(snapshot(), 80, 24).joined().contains("tempo"))
    var changed = snapshot()
    (changed.tempo, changed.level, changed.gainDecibels) = (.easy, .brief, -3)
    #expect(
      lines(changed, 80, 24).joined(separator: "\n")
        .contains("sisa 6:40 · tempo 0,9 · petunjuk singkat · suara -3 dB"))
    let small = lines(changed, 40, 12).joined(separator: "\n")
    #expect(small.contains("sisa 6:40 · tempo 0,9\n"))
    let english = ScreenStyle(isASCII: true, language: .english)
    #expect(lines(changed, 80, 24, style: english).joined().contains("left - tempo 0.9 - brief"))
  }

  @Test(arguments: [
    (SessionState.preparing, 0, true), (.screening(question: 0), 0, true), (.playing, 5, true),
    (.playing, 60, false), (.paused, 60, true), (.pain(.askingGone), 5, false), (.ended, 5, false),
  ])
  func `what cannot be used is told while there is time`(
    state: SessionState, seconds: Int, isTold: Bool
  ) {
    var shown = snapshot(state)
    shown.elapsed = .seconds(seconds)
    let view = SessionView(
      shown, hints: hints(for: shown), notices: ["pedal belum boleh dibaca"],
      size: ScreenSize(columns: 80, rows: 24), style: ScreenStyle())
    #expect(view.lines.contains { $0.text.contains("pedal belum boleh dibaca") } == isTold)
    #expect(view.lines.count <= 24)
  }

  @Test(arguments: [
    (Event.tempoChanged(.slow), "Tempo 0,8."), (.levelChanged(.brief), "Petunjuk singkat."),
    (.gainChanged(decibels: -6), "Suara -6 dB."), (.bedChanged(decibels: 3), "Latar +3 dB."),
  ])
  func `a setting is answered with a plain line`(event: Event, line: String) {
    #expect(PlainLine.make(for: event, in: .indonesian) == line)
  }

  @Test func `a paused session on a small terminal says what is needed most`() {
    let text = lines(snapshot(.paused), 40, 12).joined(separator: "\n")
    for word in ["teruskan", "nyeri", "terlalu kuat", "selesai", "ulangi", "sebelumnya"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("DIJEDA") && text.contains("Tempatnya tetap tersimpan."))
  }

  @Test func `a safety question stands with its number and its answers`() {
    var asked = snapshot(.screening(question: 1))
    asked.question = Question(
      kind: .screening(index: 1, count: 6), text: Sentence("Apakah ada demam?", "Any fever?"))
    asked.acting = [.yes, .no, .stop]
    let text = lines(asked, 40, 12).joined(separator: "\n")
    #expect(text.contains("PEMERIKSAAN 2 dari 6"))
    #expect(text.contains("Apakah ada demam?") || text.contains("█▀▄ █▀▀ █▄ ▄█ ▄▀▄ █▄ ▄█"))
    #expect(text.contains("Y, → ya") && text.contains("N, ← tidak"))
    #expect(!text.contains("jeda"))
    let english = lines(asked, 40, 12, style: ScreenStyle(language: .english))
    #expect(english.joined(separator: "\n") != text && english.joined().contains("CHECK 2 of 6"))
  }

  @Test(arguments: ControlContext.allCases)
  func `every key that is told does what is told`(context: ControlContext) {
    for legend in KeyMap().legend(in: context) {
      for key in legend.keys {
        let expected: KeyMap.Action =
          legend.isTwice ? .twice(legend.command) : .command(legend.command)
        #expect(KeyMap().action(for: key, in: context) == expected)
      }
    }
  }

  @Test func `answers come first in a question`() {
    let legend = KeyMap().legend(in: .question).map(\.command)
    #expect(legend.prefix(2) == [.yes, .no])
    #expect(KeyMap().legend(in: .playing).first?.command == .togglePause)
  }

  @Test func `strokes follow each other without anything between`() {
    var beating = snapshot(line: "", ground: .rest)
    for tenth in 0..<30 {
      beating.stroke = CurrentCue(
        index: 0, cue: Cue(kind: .tick, frames: 0..<1, chapter: 0),
        start: beating.elapsed - .milliseconds(100 * tenth), duration: .seconds(3))
      #expect(lines(beating, 80, 24).joined().contains("ketukan"))
    }
    beating.stroke?.duration = .milliseconds(50)
    #expect(!lines(beating, 80, 24).joined().contains("ketukan"))
  }

  @Test func `a small terminal loses the disc before it loses words`() {
    let line = "Ayah, buat lingkaran kecil dengan kedua jempol, satu lingkaran setiap ketukan."
    let text = lines(snapshot(line: line, ground: .breath(.hold)), 40, 12).joined(separator: " ")
    #expect(text.contains("ketukan.") && !text.contains("…"))
  }

  @Test func `no time is told before there is any`() {
    var early = snapshot(.preparing)
    (early.elapsed, early.remaining) = (.zero, .zero)
    #expect(!lines(early, 80, 24).joined().contains("sisa"))
  }

  @Test func `keys without effect are not shown`() {
    var alone = snapshot()
    alone.acting = [.pain]
    let text = lines(alone, 80, 24).joined(separator: "\n")
    #expect(text.contains("S, D, F nyeri"))
    #expect(!text.contains("Spasi"))
  }

  @Test func `the disc grows with the breath in and shrinks with the breath out`() {
    func area(_ phase: BreathPhase, _ seconds: Int) -> Int {
      let snapshot = snapshot(line: "", ground: .breath(phase), done: .seconds(seconds))
      return lines(snapshot, 80, 24).joined().count { $0 == "█" }
    }
    let inward = (0...3).map { area(.inhale, $0) }
    #expect(inward == inward.sorted() && inward[0] < inward[3])
    #expect(area(.exhale, 0) == area(.hold, 1) && area(.exhale, 3) < area(.exhale, 1))
  }

  @Test func `nothing is drawn by the clock while nothing moves`() {
    #expect(snapshot(.paused).refreshInterval == nil)
    #expect(snapshot(.waiting).refreshInterval == .seconds(1))
    #expect(snapshot().refreshInterval == .seconds(1))
    #expect(snapshot(ground: .breath(.exhale)).refreshInterval == .milliseconds(250))
  }
}
