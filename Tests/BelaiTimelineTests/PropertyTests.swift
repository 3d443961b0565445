import BelaiScript
import Testing

@testable import BelaiTimeline

@Suite struct PropertyTests {
  private let options = plain { ($0.leadIn, $0.tail) = (.seconds(2), .seconds(2)) }

  @Test(arguments: 0..<200)
  func `the flow has no gap, and chapters tile it`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let laid = try timeline(random.script(), options)
    var covered = 0
    for cue in laid.cues where !cue.isBed {
      #expect(cue.frames.lowerBound <= covered)
      covered = max(covered, cue.frames.upperBound)
    }
    #expect(covered == laid.frames)
    #expect(laid.chapters.first?.frames.lowerBound == 0)
    #expect(laid.chapters.last?.frames.upperBound == laid.frames)
    for (one, next) in zip(laid.chapters, laid.chapters.dropFirst()) {
      #expect(one.frames.upperBound == next.frames.lowerBound)
    }
  }

  @Test(arguments: 0..<200)
  func `cues are in order, within the session and in their chapter`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let laid = try timeline(random.script(), options)
    let starts = laid.cues.map(\.frames.lowerBound)
    #expect(starts == starts.sorted())
    for cue in laid.cues {
      #expect(cue.frames.upperBound <= laid.frames && !cue.frames.isEmpty)
      #expect(laid.chapters[cue.chapter].frames.contains(cue.frames.lowerBound))
    }
  }

  @Test(arguments: 0..<200)
  func `two words never sound at once`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    var end = 0
    for cue in try timeline(random.script(), options).cues where !cue.text.isEmpty {
      #expect(cue.frames.lowerBound >= end)
      end = cue.frames.upperBound
    }
  }

  @Test(arguments: 0..<200)
  func `every length between shortest and longest is met to the frame`(seed: UInt64) throws {
    var random = RandomScript(seed: seed, timedBlocks: false)
    let script = random.script()
    var asked = options
    asked.sampleRate = [44_100, 48_000][random.below(2)]
    let (shortest, longest) = try reach(of: script, asked)
    for part in 0...8 {
      let wanted = shortest + (longest - shortest) * part / 8
      asked.duration = Duration(frames: wanted, sampleRate: asked.sampleRate)
      #expect(try timeline(script, asked).frames == wanted)
    }
  }

  private func reach(of script: Script, _ options: Layout.Options) throws -> (Int, Int) {
    var asked = options
    asked.duration = .zero
    do {
      _ = try timeline(script, asked)
      return (0, 0)
    } catch LayoutError.unreachable(_, let shortest, let longest) {
      let rate = options.sampleRate
      return (shortest.frames(at: rate), longest.frames(at: rate))
    }
  }

  @Test(arguments: 0..<200)
  func `another adjustment leaves every cue before it as it was`(seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let script = random.script()
    let before = try timeline(script, options)
    let changes = random.adjustments(in: before, 4)
    for count in 1...changes.count {
      var (fewer, more) = (options, options)
      fewer.adjustments = Array(changes.prefix(count - 1))
      more.adjustments = Array(changes.prefix(count))
      let frame = changes[count - 1].frame
      #expect(
        prefix(of: try timeline(script, fewer), to: frame)
          == prefix(of: try timeline(script, more), to: frame))
    }
  }

  /// What starts before `frame`; of a bed only how it begins.
  private func prefix(of timeline: Timeline, to frame: Int) -> [Cue] {
    timeline.cues.prefix { $0.frames.lowerBound < frame }.map { cue in
      guard case .bed(var bed) = cue.kind else { return cue }
      var cue = cue
      (bed.fadeOut, bed.fadeIn) = (0, 0)
      cue.kind = .bed(bed)
      cue.frames = cue.frames.lowerBound..<cue.frames.lowerBound + 1
      return cue
    }
  }

  @Test(arguments: 0..<200)
  func `the same script is laid out the same`(seed: UInt64) throws {
    var (one, other) = (RandomScript(seed: seed), RandomScript(seed: seed))
    #expect(try timeline(one.script(), options) == timeline(other.script(), options))
  }
}

@Suite struct AdjustmentTests {
  private func laid(_ items: [Item], _ adjustments: [Adjustment]) throws -> [String] {
    outline(try timeline(items, plain { $0.adjustments = adjustments }))
  }

  private func tempo(_ tempo: Double, from frame: Int) -> Adjustment {
    Adjustment(frame: frame, tempo: tempo, level: .full)
  }

  @Test func `slower stretches rests and speech that are still to come`() throws {
    let items = [say("satu"), rest(1), say("satu"), rest(1)]
    #expect(
      try laid(items, [tempo(0.5, from: 401)]) == [
        "speech 0-400 satu", "rest 400-1400", "speech 1400-2200 satu", "rest 2200-4200",
      ])
  }

  @Test func `strokes go on in the new tempo from their next beat`() throws {
    let strokes = Item.strokes(Strokes(perMinute: 60, duration: .seconds(4)), nowhere)
    #expect(
      try laid([strokes], [tempo(2, from: 900)]) == [
        "tick 0-1000", "tick 1000-1500", "tick 1500-2000", "tick 2000-2500",
      ])
  }

  @Test func `breathing, counts and remainders scale, waits do not`() throws {
    let items: [Item] = [
      .breath(
        Breath(inhale: .seconds(1), exhale: .seconds(2), extent: .duration(.seconds(4))), nowhere),
      .count(.numbers(from: 1, to: 1, every: .seconds(1)), nowhere),
      .wait(Wait(limit: .seconds(3)), nowhere),
    ]
    let laid = try laid(items, [tempo(0.5, from: 0)])
    #expect(
      laid.filter { !$0.hasPrefix("speech") } == [
        "inhale 0-2000", "exhale 2000-6000", "rest 6000-8000", "count 8000-8200 1",
        "rest 8200-10000", "wait 10000-13000",
      ])
  }

  @Test func `a timed block keeps its written time`() throws {
    let block = Item.during(.seconds(4), body: [rest(1)], nowhere)
    #expect(try laid([block], [tempo(0.5, from: 2000)]).last == "rest 4000-6000")
    #expect(try laid([block], [tempo(0.8, from: 0)]).count == 4)
  }

  @Test func `speech carries the tempo that it was asked for in`() throws {
    let laid = try timeline(
      [say("a"), rest(1), say("b")],
      plain {
        $0.adjustments = [tempo(1.25, from: 500), tempo(1.5, from: 600)]
      })
    let tempos = laid.cues.compactMap { cue -> Double? in
      if case .speech(let speech) = cue.kind { speech.tempo } else { nil }
    }
    #expect(tempos == [1, 1.5])
  }

  @Test func `a level counts from its frame on`() throws {
    let quiet = Adjustment(frame: 500, tempo: 1, level: .silent)
    #expect(
      try laid([say("a"), rest(1), say("b"), rest(1)], [quiet]) == [
        "speech 0-100 a", "rest 100-1100", "rest 1100-2100",
      ])
  }

  @Test func `elastic rests stay as the session began with them`() throws {
    let options = plain {
      ($0.duration, $0.adjustments) = (.seconds(6), [tempo(0.5, from: 1)])
    }
    #expect(
      outline(try timeline([elastic(1...5), elastic(1...5)], options)) == [
        "rest 0-3000", "rest 3000-9000",
      ])
  }

  @Test func `both sides are equal at any steady tempo`() throws {
    let body = [say([.text("Sisi "), .placeholder(.side)]), rest(1)]
    let sides = Item.sides([.left, .right], body: body, nowhere)
    for tempo in [0.7, 0.8, 1.25, 1.5] {
      let laid = try timeline([sides], plain { $0.adjustments = [self.tempo(tempo, from: 0)] })
      let half = laid.frames / 2
      #expect(laid.cues.contains { $0.frames.lowerBound == half }, "\(tempo)")
    }
  }
}
