import BelaiRender
import BelaiScript
import Testing

@testable import BelaiSession

@Suite struct PainTests {
  /// A massage that hurts after a while in its second step.
  static func hurting() -> World {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(5))
    world.send(.pain)
    return world
  }

  @Test func `pain silences first, then calms, then asks`() {
    var world = Self.hurting()
    #expect(world.effects.first == .silence)
    #expect(world.said.last == "[pain]")
    #expect(world.rules.state == .pain(.calm))
    world.pass(.seconds(3))
    #expect(world.rules.state == .pain(.askingGone))
    #expect(world.rules.question?.kind == .painGone)
  }

  @Test func `pain is written down with its place before anything is said`() throws {
    let world = Self.hurting()
    let here = try #require(world.rules.here)
    #expect(here.isPainOpen && here.pains == 1 && here.mark.step == 1)
    let placed = try #require(world.events.firstIndex(of: .placed(here)))
    let calmed = try #require(world.events.firstIndex(of: .stateChanged(.pain(.calm))))
    #expect(placed < calmed)
  }

  @Test func `a gentler go needs two clear answers and begins the step`() {
    var world = Self.hurting()
    world.pass(.seconds(3))
    world.send(.yes)
    #expect(world.rules.state == .pain(.askingGentler))
    #expect(world.sound != .script)
    world.send(.yes)
    #expect(world.said.last == Coach().gentlerStart.indonesian)
    #expect(world.sound != .script)
    world.pass(.milliseconds(2100))
    #expect(world.sound == .script)
    #expect(world.rules.snapshot.step?.number == 2)
    #expect(world.frame - 23_000 < 200)
  }

  @Test(arguments: [[Command.no], [.yes, .no]])
  func `no at either question leads to relaxation or the end`(answers: [Command]) {
    var world = Self.hurting()
    world.pass(.seconds(3))
    world.send(answers)
    #expect(world.rules.state == .pain(.askingRelaxation))
    var other = world
    world.send(.yes)
    #expect(world.rules.mode == .relaxation && world.rules.state == .playing)
    #expect(world.heard?.mode == .relaxation)
    other.send(.no)
    other.pass(.seconds(3))
    #expect(other.outcome == .pain)
  }

  @Test func `after the second pain massage is over`() {
    var world = Self.hurting()
    world.pass(.seconds(3))
    world.send([.yes, .yes])
    world.pass(.seconds(4))
    world.send(.pain)
    world.pass(.seconds(3))
    #expect(world.rules.pains == 2)
    #expect(world.rules.state == .pain(.askingRelaxation))
    #expect(world.said.last?.hasPrefix(Coach().massageOver.indonesian) == true)
  }

  @Test(arguments: Command.allCases.filter { ![.yes, .pain].contains($0) })
  func `nothing but yes brings the massage back`(command: Command) {
    var world = Self.hurting()
    world.pass(.seconds(3))
    world.send([command, command])
    world.pass(.seconds(120))
    #expect(world.sound != .script || world.rules.mode == .relaxation)
  }

  @Test func `pain again before it was cleared is the same pain`() {
    var world = Self.hurting()
    world.send(.pain)
    #expect(world.rules.pains == 1)
    #expect(world.rules.state == .pain(.calm))
    world.pass(.seconds(3))
    world.send([.yes, .pain])
    #expect(world.rules.pains == 1)
    #expect(world.rules.state == .pain(.askingRelaxation))
  }

  @Test func `pain in a pause is pain, and a pause in pain stays in pain`() {
    var world = World.playing()
    world.send([.pause, .pain])
    #expect(world.rules.state == .pain(.calm))
    world.send([.pause, .resume])
    #expect(world.rules.state == .pain(.calm))
    world.pass(.seconds(3))
    #expect(world.rules.state == .pain(.askingGone))
    world.send([.pause, .pain])
    #expect(world.rules.state == .pain(.askingRelaxation))
  }

  @Test func `a layout of the massage that comes late is not heard instead of relaxation`() {
    var world = Self.hurting()
    world.pass(.seconds(3))
    world.delivers = false
    world.send([.no, .yes])
    #expect(world.rules.state == .preparing)
    let massage = Arrangement(mode: .massage)
    world.input(.arranged(Plan.massage.timeline(massage), massage))
    #expect(world.rules.state == .preparing && world.sound != .script)
    world.deliver()
    #expect(world.sound == .script && world.heard?.mode == .relaxation)
  }

  @Test func `pain while relaxing asks whether to go on`() {
    var world = World.playing(mode: .relaxation)
    world.pass(.seconds(5))
    world.send(.pain)
    world.pass(.seconds(3))
    #expect(world.said.last == Coach().relaxationAgain.indonesian)
    world.send(.yes)
    #expect(world.sound == .script && world.frame == 0)
  }

  @Test func `a script without relaxation ends when the pain stays`() {
    let script = Script.massage(hasRelaxation: false)
    var world = World(SessionSetup(script, name: "pijat", isScreened: true))
    world.send(.pain)
    world.pass(.seconds(3))
    world.send(.no)
    #expect(world.said.last == Coach().farewellAfterPain.indonesian)
    world.send(.yes)
    world.pass(.seconds(3))
    #expect(world.outcome == .pain)
  }

  @Test func `too strong is answered with a gentler instruction, then the line goes on`() {
    var world = World.playing()
    world.send(.nextStep)
    world.pass(.seconds(1))
    world.send(.tooStrong)
    #expect(world.said.last == Coach().gentler.indonesian)
    #expect(world.rules.state == .playing)
    world.pass(.milliseconds(2000))
    #expect(world.sound == .script && world.frame == 23_000)
    #expect(world.rules.pains == 0)
  }

  @Test func `a session killed in pain resumes with the question about it`() throws {
    let place = try #require(Self.hurting().rules.here)
    let setup = SessionSetup(
      .massage(), name: "pijat", isScreened: true, start: .place(place))
    var world = World(setup)
    #expect(world.rules.state == .pain(.calm))
    #expect(world.rules.pains == 1)
    world.pass(.seconds(3))
    world.send([.yes, .yes])
    world.pass(.milliseconds(2050))
    #expect(world.sound == .script && world.frame - 23_000 < 200)
  }
}
