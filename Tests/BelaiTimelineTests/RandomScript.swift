import BelaiScript

@testable import BelaiTimeline

/// Scripts that nobody would write, the same for the same seed.
struct RandomScript {
  private var generator: SplitMix64
  /// Sides are equal and lengths exact only where nothing ends with its line.
  private let timedBlocks: Bool
  private var written = 0

  init(seed: UInt64, timedBlocks: Bool = true) {
    generator = SplitMix64(seed: seed)
    self.timedBlocks = timedBlocks
  }

  mutating func script() -> Script {
    let steps = (0..<below(4) + 1).map { number in
      Step(title: "Langkah \(number)", items: items(depth: 0), span: span())
    }
    return BelaiTimelineTests.script(
      steps: steps, bed: below(2) == 0 ? BedChange(name: "hujan") : nil)
  }

  mutating func adjustments(in timeline: Timeline, _ count: Int) -> [Adjustment] {
    (0..<count).map { _ in
      Adjustment(
        frame: below(timeline.frames + 1), tempo: [0.7, 0.8, 1, 1.25, 1.5][below(5)],
        level: Level.allCases[below(3)])
    }.sorted { $0.frame < $1.frame }
  }

  mutating func below(_ bound: Int) -> Int {
    Int(generator.next() % UInt64(bound))
  }

  private mutating func span() -> Span {
    written += 1
    return Span(bytes: written..<written + 1)
  }

  private mutating func items(depth: Int) -> [Item] {
    (0..<below(5) + 1).map { _ in item(depth: depth) }
  }

  private mutating func time(_ most: Int) -> Duration {
    .milliseconds(below(most * 1_000))
  }

  private mutating func line() -> Line {
    Line(
      role: ["Bunda", "Ayah", nil][below(3)],
      fragments: [.text(String(repeating: "a", count: below(20) + 1))],
      lineBreak: [.none, .line, .paragraph][below(3)], span: span())
  }

  private mutating func item(depth: Int) -> Item {
    switch below(depth < 3 ? 18 : 11) {
    case 0...2: return .speech(line())
    case 3: return .rest(.fixed(time(4)), span())
    case 4:
      let least = time(3)
      return .rest(.elastic(least...(least + time(5))), span())
    case 5: return .breath(breath(), span())
    case 6: return .count(count(), span())
    case 7: return .strokes(Strokes(perMinute: Double(below(60) + 7), duration: time(9)), span())
    case 8: return .wait(Wait(limit: time(30), reminder: below(2) == 0 ? time(12) : nil), span())
    case 9: return below(2) == 0 ? .sound(name: "bel", span()) : .bed(bed(), span())
    case 10: return .fade(time(9), span())
    default: return block(depth: depth)
    }
  }

  private mutating func bed() -> BedChange {
    BedChange(name: ["hujan", "ombak", nil][below(3)], loudness: Loudness.allCases[below(3)])
  }

  private mutating func breath() -> Breath {
    Breath(
      inhale: time(4), hold: time(2), exhale: time(4) + .milliseconds(1), holdAfter: time(2),
      extent: below(2) == 0 ? .times(below(4)) : .duration(time(20)))
  }

  private mutating func count() -> Count {
    below(2) == 0
      ? .numbers(from: below(5), to: below(5), every: time(2) + .milliseconds(1))
      : .down(time(9), spoken: below(5))
  }

  private mutating func block(depth: Int) -> Item {
    let body = items(depth: depth + 1)
    switch below(7) {
    case 0: return .repetition(times: below(3), body: body, span())
    case 1: return .strokes(Strokes(perMinute: 23, duration: nil, body: body), span())
    case 2: return .sides([.left, .right], body: body, span())
    case 3: return .shuffle([line(), line(), line()], span())
    case 4: return .level([.full, .brief], body: body, span())
    case 5 where timedBlocks: return .during(time(20), body: body, span())
    default: return .voice(VoiceChange(rate: 100 + below(80)), span())
    }
  }
}
