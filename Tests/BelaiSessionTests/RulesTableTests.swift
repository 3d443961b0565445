import BelaiRender
import BelaiScript
import BelaiTimeline
import Testing

@testable import BelaiSession

/// A way into each state.
struct Situation: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var state: SessionState
  var world: @Sendable () -> World

  static let all: [Situation] = [
    Situation(testDescription: "preparing", state: .preparing) {
      World(SessionSetup(.massage(), name: "pijat", isScreened: true), delivers: false)
    },
    Situation(testDescription: "screening", state: .screening(question: 0)) {
      World(SessionSetup(.massage(), name: "pijat"))
    },
    Situation(testDescription: "refused", state: .refused) {
      var world = World(SessionSetup(.massage(), name: "pijat"))
      world.send(.yes)
      return world
    },
    Situation(testDescription: "playing", state: .playing) { World.playing() },
    Situation(testDescription: "relaxing", state: .playing) { World.playing(mode: .relaxation) },
    Situation(testDescription: "waiting", state: .waiting) {
      var world = World.playing()
      world.pass(.seconds(4))
      return world
    },
    Situation(testDescription: "paused", state: .paused) {
      var world = World.playing()
      world.send(.pause)
      return world
    },
    Situation(testDescription: "paused question", state: .paused) {
      var world = World(SessionSetup(.massage(), name: "pijat"))
      world.send(.pause)
      return world
    },
    inPain(.calm, []), inPain(.askingGone, []), inPain(.askingGentler, [.yes]),
    inPain(.askingRelaxation, [.no]),
    Situation(testDescription: "ended", state: .ended) {
      var world = World.playing()
      world.send(.stop)
      return world
    },
  ]

  private static func inPain(_ stage: PainStage, _ answers: [Command]) -> Situation {
    Situation(testDescription: "pain: \(stage)", state: .pain(stage)) {
      var world = World.playing()
      world.send(.pain)
      if stage != .calm { world.pass(.seconds(3)) }
      world.send(answers)
      return world
    }
  }
}

@Suite struct RulesTableTests {
  @Test(arguments: Situation.all)
  func `the situation is what it says`(situation: Situation) {
    #expect(situation.world().rules.state == situation.state)
  }

  @Test(arguments: Situation.all, Command.allCases)
  func `every command is answered in every state`(situation: Situation, command: Command) {
    var world = situation.world()
    world.events = []
    let acts = world.rules.acts(on: command)
    world.send(command)
    #expect(world.events.first == .commanded(command, source: "test") || command.stopsSound)
    #expect(world.events.count > 1)
    #expect(world.answers == (acts ? [] : [command]))
  }

  @Test(arguments: Situation.all, Command.allCases)
  func `a screen is told what acts, and only that`(situation: Situation, command: Command) {
    let rules = situation.world().rules
    #expect((rules.snapshot.meaning(of: command) != nil) == rules.acts(on: command))
  }

  @Test(arguments: Situation.all.filter { $0.state != .ended })
  func `stop ends the session from every state, silence first`(situation: Situation) {
    var world = situation.world()
    world.send(.stop)
    #expect(world.effects.first == .silence)
    #expect(world.rules.state == .ended)
    #expect(world.outcome == (world.rules.pains > 0 ? .pain : .stopped))
  }

  @Test(arguments: Situation.all.filter { $0.state != .ended })
  func `pain is heard in every state, silence first`(situation: Situation) {
    var world = situation.world()
    world.send(.pain)
    #expect(world.effects.first == .silence)
    #expect(world.rules.pains == 1)
    guard case .pain = world.rules.state else {
      Issue.record("\(world.rules.state)")
      return
    }
  }

  @Test(arguments: [
    (Command.slower, Event.tempoChanged(.easy)), (.faster, .tempoChanged(.brisk)),
    (.level(.brief), .levelChanged(.brief)), (.louder, .gainChanged(decibels: 3)),
    (.softer, .gainChanged(decibels: -3)), (.bedUp, .bedChanged(decibels: 3)),
    (.bedDown, .bedChanged(decibels: -3)),
  ])
  func `settings change in every state`(command: Command, event: Event) {
    for situation in Situation.all where situation.state != .ended {
      var world = situation.world()
      world.send(command)
      #expect(world.events.contains(event), "\(situation.testDescription)")
      #expect(world.rules.state == situation.state)
    }
  }

  @Test(arguments: [
    (Command.slower, 2), (.faster, 1), (.louder, 2), (.softer, 8), (.bedUp, 2), (.bedDown, 8),
  ])
  func `a setting stops at its limit and says so`(command: Command, steps: Int) {
    var world = World.playing()
    for _ in 0..<steps { world.send(command) }
    #expect(world.answers.isEmpty)
    world.send(command)
    #expect(world.answers == [command])
  }
}
