import BelaiScript
import BelaiTimeline
import Testing

@Suite struct TimelineIndexTests {
  /// 0–400 satu · 400–1000 rest · 1000–1300 dua · bell to 3300 · two strokes to 5300, in two steps;
  /// then a breath of 10 s with its words, under rain.
  private static let laid = try? timeline(
    script(
      steps: [
        Step(
          title: "A", items: [say("satu"), say("dua"), .sound(name: "bel", nowhere)], span: nowhere),
        Step(
          title: "B",
          items: [
            .strokes(Strokes(perMinute: 60, duration: .seconds(2)), nowhere),
            .breath(Breath(inhale: .seconds(4), exhale: .seconds(6), extent: .times(1)), nowhere),
          ], span: nowhere),
      ], bed: BedChange(name: "hujan")))

  private let index: TimelineIndex

  init() throws {
    index = TimelineIndex(try #require(Self.laid))
  }

  static let heard: [(frame: Int, kind: String, text: String)] = [
    (0, "speech", "satu"), (399, "speech", "satu"), (400, "rest", ""), (1000, "speech", "dua"),
    (1300, "sound", "bel"), (3300, "tick", ""), (5299, "tick", ""), (5300, "speech", "Tarik napas"),
    (6400, "breath", "inhale"), (9300, "speech", "Embuskan perlahan"), (15_299, "breath", "exhale"),
  ]

  @Test(arguments: heard)
  func `the cue at a frame is what a listener would name`(
    frame: Int, kind: String, text: String
  ) throws {
    let cue = try #require(index.cue(at: frame))
    #expect(cue.kindName == kind)
    #expect(cue.heard == text)
  }

  @Test(arguments: [-1, 15_300])
  func `outside the session nothing is heard`(frame: Int) {
    #expect(index.cue(at: frame) == nil)
    #expect(index.ground(at: frame) == nil)
    #expect(index.bed(at: frame) == nil)
  }

  @Test func `breathing is found under its words`() {
    #expect(index.ground(at: 5_300)?.kind == .breath(.inhale))
    #expect(index.ground(at: 9_300)?.kind == .breath(.exhale))
    #expect(index.ground(at: 100) == nil)
  }

  @Test func `the stroke before is of the same step`() {
    #expect(index.stroke(at: 3_000) == nil)
    #expect(index.stroke(at: 4_299)?.frames == 3_300..<4_300)
    #expect(index.stroke(at: 15_000)?.frames == 4_300..<5_300)
  }

  static let chapters = [(-5, 0), (0, 0), (3_299, 0), (3_300, 1), (15_299, 1), (99_999, 1)]

  @Test(arguments: chapters)
  func `every frame has a chapter`(frame: Int, chapter: Int) {
    #expect(index.chapter(at: frame) == chapter)
  }

  @Test func `next and previous go from start to start and leave the bed out`() {
    #expect(index.nextCue(after: -1)?.text == "satu")
    #expect(index.nextCue(after: 0)?.frames == 400..<1_000)
    #expect(index.nextCue(after: 9_300) == nil)
    #expect(index.previousCue(before: 1_001)?.text == "dua")
    #expect(index.previousCue(before: 1_000)?.kind == .rest)
    #expect(index.previousCue(before: 0) == nil)
  }

  static let lines = [
    (0, 0), (399, 0), (999, 0), (1_000, 1_000), (3_299, 1_000), (3_300, 3_300), (9_999, 3_300),
  ]

  @Test(arguments: lines)
  func `an interrupted line is said again, a step without one begins again`(
    frame: Int, start: Int
  ) {
    #expect(index.lineStart(at: frame) == start)
  }

  @Test func `what remains is exact`() {
    #expect(index.remaining(from: 0) == 15_300)
    #expect(index.remaining(from: -9) == 15_300)
    #expect(index.remaining(from: 15_299) == 1)
    #expect(index.remaining(from: 20_000) == 0)
  }

  @Test func `the bed is down while somebody speaks, also between near words`() {
    #expect(index.duckingSpans == [0..<1_300, 5_300..<6_400, 9_300..<11_000])
  }

  @Test func `words a second apart leave the bed up between them`() {
    #expect(Ducking.spans([0..<10, 1_009..<1_020], sampleRate: 1_000) == [0..<1_020])
    #expect(Ducking.spans([0..<10, 1_010..<1_020], sampleRate: 1_000) == [0..<10, 1_010..<1_020])
    #expect(Ducking.spans([0..<50, 10..<20], sampleRate: 1_000) == [0..<50])
    #expect(Ducking.spans([], sampleRate: 1_000) == [])
  }

  @Test func `in a crossfade the newer bed counts, behind it the one that still fades`() throws {
    let beds: [Item] = [
      rest(5), .fade(.seconds(9), nowhere), .bed(BedChange(name: "ombak"), nowhere), rest(1),
      .bed(BedChange(name: nil), nowhere), rest(9),
    ]
    let index = TimelineIndex(try timeline(script(beds, bed: BedChange(name: "hujan"))))
    let names = [0, 4_999, 5_000, 8_999, 9_000, 13_999, 14_000].map { index.bed(at: $0)?.heard }
    #expect(names == ["hujan", "hujan", "ombak", "ombak", "hujan", "hujan", nil])
  }

  @Test(arguments: 0..<200)
  func `the quick answers are those of a slow search`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let laid = try timeline(random.script())
    let index = TimelineIndex(laid)
    for _ in 0..<20 {
      let frame = random.below(laid.frames + 2)
      let sounding = laid.cues.filter { $0.frames.contains(frame) && !$0.isSilent }
      #expect((index.cue(at: frame) == nil) == sounding.isEmpty)
      let starts = laid.cues.filter { $0.kindName != "bed" }.map(\.frames.lowerBound)
      #expect(index.nextCue(after: frame)?.frames.lowerBound == starts.first { $0 > frame })
      #expect(index.previousCue(before: frame)?.frames.lowerBound == starts.last { $0 < frame })
      let chapter = laid.chapters.lastIndex { $0.frames.lowerBound <= frame }
      #expect(index.chapter(at: frame) == chapter)
      #expect(index.lineStart(at: frame) <= max(frame, 0))
    }
  }
}

extension Cue {
  fileprivate var isSilent: Bool { kindName == "bed" }
}

@Suite struct TimelineSummaryTests {
  @Test func `tells the minutes of each step and who speaks how long`() throws {
    let laid = try timeline(
      script(steps: [
        Step(
          title: "A", items: [say("satu", "Bunda"), rest(2), say("dua", "Ayah")], span: nowhere),
        Step(
          title: "B",
          items: [
            .strokes(Strokes(perMinute: 60, duration: .seconds(2)), nowhere), say("x", "Bunda"),
            .breath(Breath(inhale: .seconds(1), exhale: .seconds(1), extent: .times(3)), nowhere),
          ], span: nowhere),
      ]), plain { $0.wording.breath = [:] })
    let summary = TimelineSummary(laid)
    #expect(summary.steps.map(\.title) == ["A", "B"])
    #expect(summary.steps.map(\.duration) == [.milliseconds(2_700), .milliseconds(8_100)])
    #expect(summary.speech.map(\.role) == [bunda, ayah])
    #expect(summary.speech.map(\.duration) == [.milliseconds(500), .milliseconds(300)])
    #expect(summary.duration == .milliseconds(10_800))
    #expect((summary.strokes, summary.breaths) == (2, 3))
  }
}
