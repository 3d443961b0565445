import BelaiRender
import BelaiScript
import BelaiTimeline
import TestSupport
import Testing

@testable import BelaiSession

@Suite struct SessionPropertyTests {
  /// 10,000 commands through the real session; one that ends is followed by the next.
  @Test(arguments: PlayerSessionTests.seeds)
  func `random commands keep the promises on the real session`(seed: UInt64) async {
    var random = SeededNumbers(seed: seed)
    var stage = await Self.stage(&random)
    var painful = false
    for number in 0..<10_000 {
      let command = Self.command(&random)
      if command == .pain { painful = true }
      if command == .yes { painful = false }
      await Self.ask(command, of: stage, &random)
      if let broken = await stage.session.broken(stage.sound, isPainful: painful) {
        Issue.record("seed \(seed), command \(number) \(command.name): \(broken)")
        return
      }
      guard await stage.session.outcome != nil else { continue }
      stage = await Self.stage(&random)
      painful = false
    }
  }

  /// Commands from four sides at once while the session runs: it ends, and no data race is seen.
  @Test(arguments: 0..<20)
  func `many controls at once do not lock the session up`(seed: UInt64) async {
    let clock = VirtualClock()
    let sound = FakeSound(clock)
    let session = Session(
      SessionSetup(.massage(), name: "pijat", isScreened: true), production: FakeProduction(),
      sound: sound, clock: clock)
    let run = Task { await session.run() }
    await withTaskGroup { group in
      for side in 0..<4 {
        group.addTask {
          var random = SeededNumbers(seed: seed * 4 + UInt64(side))
          for _ in 0..<250 {
            session.send(Self.command(&random), source: "side \(side)")
            _ = session.snapshot
            await Task.yield()
          }
        }
      }
    }
    session.send(.stop, source: "test")
    _ = await run.value
    #expect(session.snapshot.state == .ended)
    #expect(sound.isStopped && sound.audible == nil)
  }

  private static func stage(_ random: inout SeededNumbers) async -> Stage {
    let script = Script.massage(hasRelaxation: Bool.random(using: &random))
    let setup = SessionSetup(script, name: "pijat", isScreened: Bool.random(using: &random))
    return await Stage(setup, production: FakeProduction(script))
  }

  private static func command(_ random: inout SeededNumbers) -> Command {
    guard Int.random(in: 0..<500, using: &random) > 0 else { return .stop }
    let often: [Command] = [.yes, .no, .yes, .no, .goOn, .resume]
    return (Command.allCases.filter { $0 != .stop } + often).randomElement(using: &random) ?? .yes
  }

  private static func ask(
    _ command: Command, of stage: Stage, _ random: inout SeededNumbers
  ) async {
    stage.session.send(command, source: "test")
    await stage.session.drain()
    // Now and then a command comes while sound is still being made.
    if Int.random(in: 0..<4, using: &random) > 0 { await stage.settle() }
    guard Int.random(in: 0..<4, using: &random) == 0 else { return }
    stage.clock.advance(by: .milliseconds(Int.random(in: 1...4000, using: &random)))
    await stage.session.look()
  }
}

extension Session {
  /// Returns the promise that is broken, if one is.
  fileprivate func broken(_ sound: FakeSound, isPainful: Bool) -> String? {
    guard case .script(let mode, let timeline) = sound.audible else {
      let isDue = heard == .script && sound.audibleFrame < rules.course?.frames ?? 0
      return isDue ? "the script should be heard" : nil
    }
    if isPainful { return "the script is heard and nobody said yes after pain" }
    if rules.state == .paused { return "the playhead runs in a pause" }
    if case .pain = rules.state { return "the script is heard in pain" }
    if mode == .massage, rules.pains >= 2 { return "massage after two pains" }
    if mode == .massage, rules.isMassageRefused { return "massage after a refusal" }
    if mode == .massage, rules.answered < rules.setup.questions.count { return "massage too soon" }
    guard timeline == rules.course?.timeline else { return "not the timeline that is heard" }
    let left = Duration(frames: timeline.frames - rules.place, sampleRate: timeline.sampleRate)
    return rules.remaining == left ? nil : "remaining time is not the timeline's"
  }
}
