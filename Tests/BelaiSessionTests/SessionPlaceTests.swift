import BelaiRender
import BelaiScript
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiSession

@Suite struct SessionPlaceTests {
  static let place = SessionPlace(
    script: "pijat-oksitosin",
    arrangement: Arrangement(
      mode: .massage,
      adjustments: [
        Adjustment(frame: 4800, tempo: 0.8, level: .full),
        Adjustment(frame: 96_000, tempo: 1.25, level: .silent),
      ], bedDecibels: -6),
    adjustmentMarks: [
      CueMark(step: 0, title: "Persiapan", number: 2),
      CueMark(step: 1, title: "Putaran kecil", number: 5, offset: 12),
    ],
    frame: 123_456, mark: CueMark(step: 3, title: "Penutup", number: 17), sampleRate: 48_000,
    tempo: .brisk, level: .silent, gainDecibels: -3, pains: 1, isPainOpen: true)

  @Test func `a place is kept whole`() throws {
    let data = try JSONEncoder().encode(Self.place)
    #expect(try JSONDecoder().decode(SessionPlace.self, from: data) == Self.place)
  }

  @Test(arguments: [
    ("massage", "masage"), ("silent", "loud"), ("\"pains\":1", "\"pain\":1"),
    ("\"sampleRate\":48000", "\"sampleRate\":0"), ("\"tempo\":0.8", "\"tempo\":-1"),
  ])
  func `a damaged place is refused`(word: String, damage: String) throws {
    let text = String(decoding: try JSONEncoder().encode(Self.place), as: UTF8.self)
    let data = Data(text.replacingOccurrences(of: word, with: damage).utf8)
    #expect(data != Data(text.utf8))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(SessionPlace.self, from: data) }
  }

  // MARK: - Other lengths

  /// Heard to somewhere in the second step, with changes of tempo and level behind it.
  private static func changed(passing time: Duration = .seconds(3)) -> World {
    var world = World.playing()
    world.pass(.seconds(2))
    world.send(.slower)
    world.pass(.seconds(2))
    world.send(.nextStep)
    world.pass(.seconds(1))
    world.send([.faster, .faster, .louder, .bedDown])
    world.pass(time)
    return world
  }

  private static func seconds(_ frames: Int, _ plan: Plan) -> Double {
    Double(frames) / Double(plan.sampleRate)
  }

  @Test(arguments: [500, 2500, 4000, 7000, 11_000, 14_000])
  func `nothing moves where nothing differs`(milliseconds: Int) throws {
    let world = Self.changed(passing: .milliseconds(milliseconds))
    let here = try #require(world.rules.here)
    var layouts = 0
    let moved = here.moved { arrangement in
      layouts += 1
      return Plan.massage.timeline(arrangement)
    }
    #expect(moved == here)
    #expect(layouts == 1)
  }

  @Test(arguments: [500, 2500, 4000, 7000, 11_000, 14_000], [441, 480, 960, 1000, 44_100])
  func `another sample rate keeps the cue, the tempo and the time`(
    milliseconds: Int, sampleRate: Int
  ) throws {
    let here = try #require(Self.changed(passing: .milliseconds(milliseconds)).rules.here)
    var plan = Plan.massage
    plan.sampleRate = sampleRate
    let moved = here.moved(onto: plan.timeline)
    #expect(moved.mark.step == here.mark.step)
    #expect(moved.mark.number == here.mark.number)
    #expect(moved.sampleRate == sampleRate)
    #expect(moved.arrangement.adjustments.map(\.tempo) == here.arrangement.adjustments.map(\.tempo))
    let shift = Self.seconds(moved.frame, plan) - Self.seconds(here.frame, .massage)
    // A few frames of the coarser rate, by which the cues before were rounded.
    #expect(abs(shift) < 10 / Double(min(sampleRate, 1000)))
  }

  @Test(arguments: [500, 2500, 4000, 7000, 11_000, 14_000])
  func `another length of what is said keeps the cue`(milliseconds: Int) throws {
    let here = try #require(Self.changed(passing: .milliseconds(milliseconds)).rules.here)
    var plan = Plan.massage
    for step in plan.steps.indices {
      for part in plan.steps[step].parts.indices { plan.steps[step].parts[part].seconds *= 1.37 }
    }
    let moved = here.moved(onto: plan.timeline)
    #expect(moved.mark.step == here.mark.step && moved.mark.number == here.mark.number)
    #expect(moved.frame > here.frame)
  }

  @Test func `a place outside of the script is brought inside`() {
    var place = Self.place
    place.mark = CueMark(step: 99, title: "", number: 99, offset: 1 << 40)
    let moved = place.moved(onto: Plan.massage.timeline)
    #expect((0..<Plan.massage.timeline(moved.arrangement).frames).contains(moved.frame))
    place.mark = CueMark(step: -1, title: "", number: -1, offset: -1)
    #expect(place.moved(onto: Plan.massage.timeline).frame == 0)
  }

  // MARK: - Another script

  @Test func `a changed script begins with the same step`() throws {
    let here = try #require(Self.changed().rules.here)
    var plan = Plan.massage
    plan.steps.insert(Plan.PlannedStep(title: "Baru", parts: [.rest(7)]), at: 0)
    plan.steps[1].parts.removeLast()
    let moved = try #require(here.movedToStep(baseLevel: .full, in: plan.timeline))
    let timeline = plan.timeline(moved.arrangement)
    #expect(moved.frame == timeline.chapters[2].frames.lowerBound)
    #expect(moved.mark == CueMark(step: 2, title: "Putaran kecil", number: 1))
    #expect(moved.arrangement.adjustments == [Adjustment(frame: 0, tempo: 1.25, level: .full)])
    #expect(moved.arrangement.bedDecibels == -3)
  }

  @Test func `of steps with one title the nearest is taken`() throws {
    var place = Self.place
    place.mark = CueMark(step: 2, title: "Penutup", number: 1)
    var plan = Plan.massage
    plan.steps.insert(Plan.PlannedStep(title: "Penutup", parts: [.rest(1)]), at: 0)
    let moved = try #require(place.movedToStep(baseLevel: .full, in: plan.timeline))
    #expect(moved.mark.step == 3)
  }

  @Test func `a step that is gone is nowhere`() {
    #expect(Self.place.movedToStep(baseLevel: .full, in: Plan.relaxation.timeline) != nil)
    var place = Self.place
    place.mark.title = "Hilang"
    #expect(place.movedToStep(baseLevel: .full, in: Plan.massage.timeline) == nil)
  }

  // MARK: - Going on

  @Test func `tempo, level, loudness and bed come back, and are in force`() throws {
    var before = Self.changed()
    before.send(.level(.brief))
    let place = try #require(before.rules.here)
    let setup = SessionSetup(
      .massage(), name: "pijat", mode: .massage, isScreened: true, start: .place(place))
    let world = World(setup)
    let snapshot = world.rules.snapshot
    #expect(snapshot.tempo == .brisk && snapshot.level == .brief)
    #expect(snapshot.gainDecibels == 3 && snapshot.bedDecibels == -3)
    #expect(world.heard?.adjustments.last?.level == .brief)
    #expect(world.rules.place <= place.frame)
  }

  @Test func `what was set just now is kept at once`() throws {
    var world = World.playing()
    world.pass(.seconds(1))
    world.send(.slower)
    let places: [SessionPlace] = world.events.compactMap { event in
      if case .placed(let place) = event { place } else { nil }
    }
    #expect(places.last?.tempo == .easy)
  }
}
