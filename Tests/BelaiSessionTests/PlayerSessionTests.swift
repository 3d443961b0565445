import BelaiPlayback
import BelaiScript
import Foundation
import TestSupport
import Testing

@testable import BelaiSession

/// The real session with the real player and its thread, on the simulated device.
@Suite(.serialized) struct PlayerSessionTests {
  /// A few seeds for every day; `BELAI_SEEDS=100` asks for more.
  static let seeds: Range<UInt64> = {
    let wanted = ProcessInfo.processInfo.environment["BELAI_SEEDS"].flatMap(UInt64.init)
    return 0..<(wanted ?? 4)
  }()

  @Test func `a session is heard to its end`() async {
    let ear = Ear()
    let session = Self.session(SessionSetup(.relaxation, name: "napas"), ear)
    #expect(await session.run() == .completed)
    // 42 s of script at 1000 frames a second, less the fade at its beginning.
    #expect(abs(ear.script - 2 * 42_000) < 100)
  }

  @Test func `a device that is lost pauses, and the session goes on when it is back`() async {
    let ear = Ear()
    let output = Output.simulated {
      SimulationScript(
        sampleRate: 1000, bufferFrames: 200,
        faults: [.init(frame: 3000, kind: .fault(.gone(code: 19)))])
    }
    let session = Session(
      SessionSetup(.relaxation, name: "napas"), production: FakeProduction(.relaxation),
      sound: PlayerSound(output: output, sampleRate: 1000), clock: VirtualClock())
    let events = session.events
    let run = Task { await session.run() }
    for await event in events where event == .stateChanged(.paused) {
      session.send(.goOn, source: "test")
    }
    #expect(await run.value == .completed)
    #expect(ear.script == 0)
  }

  /// 10,000 commands: nothing of the script is heard in a pause, nor after pain before a yes.
  @Test(arguments: seeds)
  func `random commands keep the promises at the loudspeaker`(seed: UInt64) async {
    var random = SeededNumbers(seed: seed)
    var ear = Ear()
    var session = await Self.begun(ear, &random)
    var quiet = Quiet()
    for number in 0..<10_000 {
      let command = Self.command(&random)
      session.send(command, source: "test")
      await session.drain()
      if Bool.random(using: &random) { await session.look() }
      let isQuiet = await quiet.isKept(after: command, by: session, ear)
      #expect(isQuiet, "seed \(seed), command \(number) \(command.name)")
      guard isQuiet else { break }
      guard await session.outcome != nil else { continue }
      ear = Ear()
      session = await Self.begun(ear, &random)
      quiet = Quiet()
    }
    session.send(.stop, source: "test")
    await session.drain()
  }

  private static func session(_ setup: SessionSetup, _ ear: Ear) -> Session {
    Session(
      setup, production: FakeProduction(setup.kind == .massage ? .massage() : .relaxation),
      sound: PlayerSound(output: ear.output, sampleRate: 1000), clock: VirtualClock())
  }

  private static func begun(_ ear: Ear, _ random: inout SeededNumbers) async -> Session {
    let isScreened = Bool.random(using: &random)
    let session = session(SessionSetup(.massage(), name: "pijat", isScreened: isScreened), ear)
    await session.begin()
    return session
  }

  private static func command(_ random: inout SeededNumbers) -> Command {
    guard Int.random(in: 0..<500, using: &random) > 0 else { return .stop }
    let audible = Command.allCases.filter { ![.stop, .louder, .softer].contains($0) }
    let often: [Command] = [.yes, .no, .yes, .no, .goOn, .resume]
    return (audible + often).randomElement(using: &random) ?? .yes
  }
}

/// A time in which nothing of the script may be heard.
private struct Quiet {
  private var isPainful = false
  private var baseline: Int?

  mutating func isKept(after command: Command, by session: Session, _ ear: Ear) async -> Bool {
    if command == .pain { isPainful = true }
    if command == .yes { isPainful = false }
    let isPaused = session.snapshot.state == .paused
    guard isPainful || isPaused, session.snapshot.state != .ended else {
      baseline = nil
      return true
    }
    guard let baseline else {
      // The player's thread has one turn to hear of it.
      await ear.passTurns(2)
      self.baseline = ear.script
      return true
    }
    return ear.script == baseline
  }
}
