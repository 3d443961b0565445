import BelaiRender
import BelaiScript
import BelaiTimeline
import Testing

@testable import BelaiSession

@Suite struct SessionTests {
  @Test func `a massage is heard after its questions, from the first frame`() async {
    let stage = await Stage(SessionSetup(.massage(), name: "pijat"))
    let coach = Coach()
    let first = coach.screening(for: .massage())[0]
    #expect(
      stage.sound.audible == .aside([coach.screeningOpening.indonesian, first.indonesian]))
    for _ in 0..<7 { await stage.send(.no) }
    #expect(stage.sound.audible?.mode == .massage)
    #expect(stage.sound.audibleFrame == 0)
  }

  @Test func `pain silences the player before the session knows of it`() async {
    let stage = await Stage.playing()
    await stage.pass(.seconds(1))
    stage.session.send(.pain, source: "test")
    #expect(stage.sound.audible == nil)
    #expect(stage.session.snapshot.state == .playing)
    await stage.session.drain()
    #expect(stage.sound.audible == .aside(["[pain]"]))
  }

  @Test func `nothing that is under way makes sound while pain is on its way`() async {
    let stage = await Stage.playing()
    stage.session.send(.repeatLine, source: "one")
    stage.session.send(.pain, source: "another")
    await stage.session.input(.command(.nextStep, source: "third"))
    #expect(stage.sound.audible == nil)
    await stage.session.drain()
    #expect(stage.session.snapshot.state == .pain(.calm))
  }

  @Test func `pain, relief and a gentler go are heard in their order`() async {
    let stage = await Stage.playing()
    await stage.send(.nextStep)
    await stage.pass(.seconds(5))
    await stage.send(.pain)
    await stage.pass(.seconds(3))
    #expect(stage.sound.audible == .aside([Coach().painGone.indonesian]))
    await stage.send(.yes, .yes)
    #expect(stage.sound.audible == .aside([Coach().gentlerStart.indonesian]))
    await stage.pass(.seconds(2))
    #expect(stage.sound.audible?.mode == .massage)
    #expect(stage.sound.audibleFrame == 23_000)
  }

  @Test func `a new tempo is heard from the next cue without a gap`() async throws {
    let stage = await Stage.playing()
    await stage.pass(.milliseconds(500))
    await stage.send(.slower, .slower)
    #expect(stage.sound.audibleFrame == 500)
    guard case .script(_, let timeline) = stage.sound.audible else {
      Issue.record("the script is not heard")
      return
    }
    #expect(timeline.cues[0].frames == 0..<2000)
    #expect(timeline.cues[1].frames == 2000..<3250)
    let snapshot = stage.session.snapshot
    #expect(snapshot.remaining == .milliseconds(timeline.frames - 500))
  }

  @Test func `a layout that comes too late is made again for a later cue`() async {
    let stage = await Stage.playing()
    await stage.pass(.milliseconds(900))
    stage.session.send(.slower, source: "test")
    await stage.session.drain()
    stage.clock.advance(by: .milliseconds(1500))
    await stage.settle()
    await stage.session.look()
    let adjustments = await stage.session.rules.arrangement.adjustments
    #expect(adjustments == [Adjustment(frame: 3000 + 20_000, tempo: 0.9, level: .full)])
  }

  @Test func `the bed's gain is changed where the playhead is`() async {
    let stage = await Stage.playing()
    await stage.pass(.milliseconds(1234))
    await stage.send(.bedDown)
    #expect(await stage.session.rules.arrangement.bedDecibels == -3)
    #expect(stage.sound.audibleFrame == 1234)
    await stage.send(.softer)
    #expect(stage.sound.gainDecibels == -3)
  }

  @Test func `a sentence that cannot be made does not hold the session up`() async {
    let gone = Coach().painGone.indonesian
    let stage = await Stage(
      SessionSetup(.massage(), name: "pijat", isScreened: true),
      production: FakeProduction(failing: [gone, "[pain]"]))
    await stage.send(.pain)
    #expect(stage.session.snapshot.state == .pain(.askingGone))
    #expect(stage.session.snapshot.question?.text.indonesian == gone)
    await stage.send(.yes)
    #expect(stage.session.snapshot.state == .pain(.askingGentler))
  }

  @Test func `a script that cannot be made ends the session`() async {
    let stage = await Stage(
      SessionSetup(.massage(), name: "pijat", isScreened: true),
      production: FakeProduction(failing: ["script"]))
    #expect(await stage.session.outcome == .trouble)
    #expect(stage.sound.isStopped)
  }

  @Test func `a session runs to its end by itself`() async {
    let clock = VirtualClock()
    let session = Session(
      SessionSetup(.relaxation, name: "napas"), production: FakeProduction(.relaxation),
      sound: FakeSound(clock), clock: clock)
    var events = session.events.makeAsyncIterator()
    let outcome = await session.run()
    #expect(outcome == .completed)
    var all: [Event] = []
    while let event = await events.next() { all.append(event) }
    #expect(all.last == .ended(.completed))
    #expect(all.contains(.stateChanged(.playing)))
    #expect(session.snapshot.remaining == .zero)
  }

  @Test func `cancelling stops the session`() async {
    let clock = VirtualClock()
    let session = Session(
      SessionSetup(.massage(), name: "pijat"), production: FakeProduction(),
      sound: FakeSound(clock), clock: clock)
    let task = Task { await session.run() }
    task.cancel()
    #expect(await task.value == .stopped)
  }

  @Test func `a lost device is told and ends the session`() async {
    let clock = VirtualClock()
    let sound = FakeSound(clock)
    let session = Session(
      SessionSetup(.massage(), name: "pijat"), production: FakeProduction(), sound: sound,
      clock: clock)
    let events = session.events
    sound.report(.failed(device: "hw:1", words: "snd_pcm_writei: No such device"))
    sound.report(.lost("No such device"))
    #expect(await session.run() == .trouble)
    var troubles: [Event] = []
    for await event in events { if case .trouble = event { troubles.append(event) } }
    #expect(
      troubles == [
        .trouble(.deviceLost("hw:1", words: "snd_pcm_writei: No such device")),
        .trouble(.device("No such device")),
      ])
  }

  // MARK: - Looks at the playhead

  @Test func `between two cues nobody is awake`() async {
    let stage = await Stage.playing()
    #expect(await stage.session.untilNextLook == .seconds(2), "the first line lasts so long")
    await stage.pass(.milliseconds(500))
    #expect(await stage.session.untilNextLook == .milliseconds(1500))
    await stage.pass(.milliseconds(1500))
    #expect(await stage.session.untilNextLook == .seconds(1), "the rest after it")
    await stage.send(.pause)
    #expect(await stage.session.untilNextLook == .seconds(2), "what is said in a pause")
    await stage.pass(.seconds(2))
    #expect(await stage.session.untilNextLook == Session.glance.longest)
  }

  @Test func `what is seen follows the playhead, whoever is asleep`() async {
    let stage = await Stage.playing()
    stage.clock.advance(by: .milliseconds(1234))
    #expect(stage.session.snapshot.elapsed == .milliseconds(1234))
    #expect(stage.session.place?.frame == 1234)
    await stage.send(.pause)
    stage.clock.advance(by: .seconds(9))
    #expect(stage.session.snapshot.elapsed == .milliseconds(1234))
  }
}
