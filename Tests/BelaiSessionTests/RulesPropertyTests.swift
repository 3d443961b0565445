import BelaiRender
import BelaiScript
import BelaiTimeline
import TestSupport
import Testing

@testable import BelaiSession

@Suite struct RulesPropertyTests {
  /// 10,000 commands and other inputs; a session that ends is followed by the next one.
  @Test(arguments: 0..<100)
  func `random commands keep the promises`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var world = Self.world(&random)
    var watch = Watch()
    for number in 0..<10_000 {
      Self.disturb(&world, &random)
      if let broken = watch.broken(in: world) {
        Issue.record("seed \(seed), input \(number): \(broken)")
        return
      }
      guard world.outcome != nil else { continue }
      world = Self.world(&random)
      watch = Watch()
    }
  }

  private static func world(_ random: inout SeededNumbers) -> World {
    let mode = Mode.allCases.randomElement(using: &random)
    let script = Script.massage(hasRelaxation: Bool.random(using: &random))
    let setup = SessionSetup(
      script, name: "pijat", mode: mode, isScreened: Bool.random(using: &random))
    return World(setup, delivers: false)
  }

  private static func disturb(_ world: inout World, _ random: inout SeededNumbers) {
    let common = Command.allCases.filter { $0 != .stop } + [.yes, .no, .yes]
    switch Int.random(in: 0..<1000, using: &random) {
    case 0: world.send(.stop)
    case 1..<200: world.pass(.milliseconds(Int.random(in: 1...9000, using: &random)))
    case 200..<300: world.deliver()
    case 300..<305: world.input(.trouble(.deviceLost("hw:1", words: "gone")))
    case 305..<310: world.input(.trouble(.deviceRecovered(nil)))
    case 310..<330: world.input(.asideEnded(Int.random(in: 0...50, using: &random)))
    case 330..<350: world.input(.wake(Int.random(in: 0...50, using: &random)))
    case 350..<370: world.input(.playhead(Int.random(in: 0...90_000, using: &random)))
    default: world.send(common.randomElement(using: &random) ?? .yes)
    }
  }
}

/// What must hold after every input.
private struct Watch {
  private var told = 0
  private var isPainOpen = false
  private var pausedPlace: Int?

  mutating func broken(in world: World) -> String? {
    for event in world.events[told...] {
      if case .pain = event { isPainOpen = true }
      if event == .painCleared || event == .modeChanged(.relaxation) { isPainOpen = false }
      if case .replied(let question, true) = event, question.kind == .relaxation {
        isPainOpen = false
      }
    }
    told = world.events.count
    return safety(world) ?? time(world)
  }

  private func safety(_ world: World) -> String? {
    let rules = world.rules
    if isPainOpen, world.sound == .script { return "the script is heard in open pain" }
    if world.sound == .script, world.heard?.mode == .massage {
      if rules.pains >= 2 { return "massage after two pains" }
      if world.events.contains(where: { if case .refused = $0 { true } else { false } }) {
        return "massage after a refusal"
      }
      if rules.setup.questions.count > rules.answered { return "massage before all questions" }
    }
    return nil
  }

  private func time(_ world: World) -> String? {
    let rules = world.rules
    if rules.state == .paused, world.sound == .script { return "the script is heard in a pause" }
    if (world.sound == .script) != rules.isScriptHeard { return "who is heard is not known" }
    guard let timeline = world.timeline, let course = rules.course else { return nil }
    guard timeline == course.timeline else { return "not the timeline that is heard" }
    let left = Duration(frames: timeline.frames - rules.place, sampleRate: timeline.sampleRate)
    return rules.remaining == left ? nil : "remaining \(rules.remaining) is not \(left)"
  }
}
