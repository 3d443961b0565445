import BelaiRender
import BelaiScript
import BelaiTimeline
import Testing

@testable import BelaiSession

@Suite struct PlayingTests {
  // MARK: - Waiting

  @Test func `a wait ends by go on, at its end exactly`() {
    var world = World.playing()
    world.pass(.seconds(4))
    #expect(world.rules.state == .waiting)
    world.send(.goOn)
    #expect(world.rules.state == .playing)
    #expect(world.rules.place == 23_000)
    #expect(world.rules.snapshot.step?.title == "Putaran kecil")
  }

  @Test func `a wait ends by itself at its limit`() {
    var world = World.playing()
    world.pass(.milliseconds(23_050))
    #expect(world.rules.state == .playing)
    #expect(world.answers.isEmpty)
  }

  // MARK: - Pausing

  @Test func `a short pause goes on where it was`() {
    var world = World.playing()
    world.pass(.seconds(1))
    world.send(.pause)
    #expect(world.said == ["[paused]"])
    world.pass(.seconds(20))
    world.send(.resume)
    #expect(world.effects.contains(.play(from: 1000)))
  }

  @Test func `a long pause goes on with the last line`() {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(7))
    world.send(.togglePause)
    world.pass(.seconds(3600))
    #expect(world.rules.place == 30_000)
    world.send(.togglePause)
    #expect(world.effects.contains(.play(from: 23_000)))
  }

  @Test func `nothing is said about a pause at the silent level`() {
    var world = World.playing()
    world.send([.level(.silent), .pause])
    #expect(world.said.isEmpty)
  }

  @Test func `a pause keeps its place while steps are chosen`() {
    var world = World.playing()
    world.send([.pause, .nextStep, .nextStep])
    #expect(world.rules.state == .paused)
    #expect(world.sound != .script)
    world.send(.goOn)
    #expect(world.rules.snapshot.step?.number == 3)
  }

  @Test(arguments: [
    Trouble.deviceLost("default", words: "snd_pcm_writei: No such device"), .deviceStalled,
  ])
  func `a lost device pauses until a person goes on`(trouble: Trouble) {
    var world = World.playing()
    world.pass(.seconds(1))
    world.input(.trouble(trouble))
    #expect(world.rules.state == .paused)
    #expect(world.said.isEmpty)
    #expect(world.rules.sentence == trouble.sentence)
    world.input(.trouble(.deviceRecovered("default")))
    #expect(world.rules.sentence?[.indonesian].contains("lewat 'default'") == true)
    #expect(world.sound == .none)
    world.send(.goOn)
    #expect(world.sound == .script)
    #expect(world.frame == 1000)
  }

  @Test(arguments: [Command.goOn, .resume, .yes, .togglePause, .repeatLine, .nextStep])
  func `nothing goes on while the device is gone, and that is said`(command: Command) {
    var world = World.playing()
    world.pass(.seconds(1))
    world.input(.trouble(.deviceLost("hw:1", words: "gone")))
    world.send(command)
    #expect(world.rules.state == .paused)
    #expect(world.effects.contains(.emit(.answered(command, SessionRules.deviceIsGone))))
    #expect(world.rules.sentence == SessionRules.deviceIsGone)
    world.input(.trouble(.deviceRecovered(nil)))
    world.send(.goOn)
    #expect(world.sound == .script)
    #expect(world.frame == 1000)
  }

  @Test func `pain and the end are heard without a device, and asked about when it is back`() {
    var world = World.playing()
    world.input(.trouble(.deviceStalled))
    world.send(.pain)
    #expect(world.rules.pains == 1)
    world.input(.trouble(.deviceRecovered(nil)))
    #expect(world.rules.state == .paused)
    world.send(.goOn)
    #expect(world.rules.state != .playing)
    world.send(.stop)
    #expect(world.rules.state == .ended)
  }

  // MARK: - Jumps

  @Test func `previous is the start of this step, and the step before when soon again`() {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(5))
    world.send(.previousStep)
    #expect(world.rules.place == 23_000)
    world.pass(.seconds(3))
    world.send(.previousStep)
    #expect(world.rules.place == 0)
  }

  @Test func `previous later is the start of this step again`() {
    var world = World.playing()
    world.send(.nextStep)
    world.send(.previousStep)
    world.pass(.milliseconds(3050))
    world.send(.previousStep)
    #expect(world.rules.place == 23_000)
  }

  @Test func `next at the last step is explained`() {
    var world = World.playing()
    world.send([.nextStep, .nextStep, .nextStep])
    #expect(world.answers == [.nextStep])
    #expect(world.rules.snapshot.step?.number == 3)
  }

  @Test func `repeat goes to the beginning of the line that was said last`() {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(15))
    world.send(.repeatLine)
    #expect(world.effects.contains(.play(from: 35_000)))
  }

  // MARK: - Tempo and level

  @Test func `slower retimes from the next cue and keeps the remaining time exact`() throws {
    var world = World.playing()
    world.pass(.seconds(1))
    let before = try #require(world.timeline)
    world.send(.slower)
    world.send(.slower)
    let after = try #require(world.timeline)
    #expect(after.cues[0] == before.cues[0])
    #expect(after.frames == 2000 + (before.frames - 2000) * 5 / 4)
    #expect(world.rules.remaining == .milliseconds(after.frames - 1000))
    #expect(world.sound == .script)
  }

  @Test func `going back before a change keeps the tempo that is wanted`() throws {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(1))
    world.send(.faster)
    world.send(.previousStep)
    world.send(.previousStep)
    #expect(world.rules.place == 0)
    let adjustments = try #require(world.heard).adjustments
    #expect(adjustments == [Adjustment(frame: 2000, tempo: 1.25, level: .full)])
  }

  @Test func `a change while another is being made is not lost`() {
    var world = World.playing()
    world.delivers = false
    world.send([.slower, .slower, .bedUp, .level(.silent)])
    world.deliver()
    world.deliver()
    #expect(world.heard?.adjustments.last?.tempo == 0.8)
    #expect(world.heard?.adjustments.last?.level == .silent)
    #expect(world.heard?.bedDecibels == 3)
  }

  @Test func `what is chosen before the sound is there is in force when it comes`() {
    var world = World(
      SessionSetup(.massage(), name: "pijat", isScreened: true), delivers: false)
    world.send([.faster, .level(.silent)])
    world.deliver()
    world.deliver()
    #expect(world.rules.state == .playing)
    #expect(world.heard?.adjustments.last?.tempo == 1.25)
    #expect(world.heard?.adjustments.last?.level == .silent)
  }

  // MARK: - Telling

  @Test func `steps and cues are told in their order`() {
    var world = World.playing()
    world.pass(.seconds(80))
    let titles = world.events.compactMap {
      if case .stepBegan(let step) = $0 { step.title } else { nil }
    }
    #expect(titles == ["Persiapan", "Putaran kecil", "Penutup"])
    let cues = world.events.compactMap {
      if case .cueBegan(let cue) = $0 { cue.index } else { nil }
    }
    #expect(cues == Array(world.timeline?.cues.indices ?? 0..<0))
    #expect(world.outcome == .completed)
  }

  @Test func `a snapshot shows what to do now`() {
    var world = World.playing(mode: .relaxation)
    world.pass(.milliseconds(7500))
    let snapshot = world.rules.snapshot
    #expect(snapshot.line?.cue.text == "Bunda, ikuti nada ini.")
    #expect(snapshot.ground?.cue.kind == .breath(.exhale))
    #expect(snapshot.step == CurrentStep(number: 1, count: 2, title: "Bernapas"))
    #expect(snapshot.elapsed == .milliseconds(7500))
    #expect(snapshot.elapsed + snapshot.remaining == .seconds(42))
    #expect(snapshot.isSounding)
  }

  @Test func `an answer makes room for the line again after a while`() {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(4))
    world.send(.yes)
    #expect(world.rules.snapshot.sentence?.indonesian == "Baik. Sesi berjalan terus.")
    world.pass(.seconds(7))
    #expect(world.rules.snapshot.sentence == nil)
    #expect(world.sound == .script)
  }

  // MARK: - Where it is begun

  @Test func `a step may be begun with`() {
    let setup = SessionSetup(.massage(), name: "pijat", isScreened: true, start: .step(1))
    #expect(World(setup).rules.place == 23_000)
  }

  @Test(arguments: [(0, 0), (1999, 0), (2500, 2000), (9000, 3000), (27_500, 26_000)])
  func `an interrupted cue is begun again`(frame: Int, expected: Int) {
    let place = SessionPlace(
      script: "pijat", arrangement: Arrangement(mode: .massage), frame: frame,
      mark: CueMark(step: 0, title: "", number: 0), sampleRate: 1000)
    let setup = SessionSetup(.massage(), name: "pijat", isScreened: true, start: .place(place))
    let world = World(setup)
    #expect(world.rules.place == expected)
    #expect(world.sound == .script)
  }

  @Test func `a breath is begun with its inhale`() {
    let place = SessionPlace(
      script: "napas", arrangement: Arrangement(mode: .relaxation), frame: 20_000,
      mark: CueMark(step: 0, title: "", number: 0), sampleRate: 1000)
    let world = World(SessionSetup(.relaxation, name: "napas", start: .place(place)))
    #expect(world.rules.place == 12_000)
  }

  @Test func `a pause lets the bed fade; a lost device, pain and the end do not`() {
    var world = World.playing()
    world.pass(.seconds(1))
    world.send(.pause)
    #expect(world.effects.contains(.fadeAway) && !world.effects.contains(.silence))
    world = World.playing()
    world.input(.trouble(.deviceLost("hw:1", words: "gone")))
    #expect(world.effects.contains(.silence) && !world.effects.contains(.fadeAway))
    for command in [Command.pain, .stop] {
      world = World.playing()
      world.send(command)
      #expect(world.effects.contains(.silence) && !world.effects.contains(.fadeAway))
    }
  }
}
