import BelaiScript
import Testing

@testable import BelaiSession

@Suite struct ScreeningTests {
  @Test func `all no begins the massage`() {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    #expect(world.rules.setup.questions.count == 7)
    for number in 0..<7 {
      #expect(world.rules.state == .screening(question: number))
      world.send(.no)
    }
    #expect(world.rules.state == .playing)
    #expect(world.sound == .script)
  }

  @Test func `each question is spoken and shown, the opening once`() throws {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    world.send(.no)
    let coach = Coach()
    let questions = coach.screening(for: .massage())
    #expect(world.said[0].hasPrefix(coach.screeningOpening.indonesian))
    #expect(world.said[0].hasSuffix(questions[0].indonesian))
    #expect(world.said[1] == questions[1].indonesian)
    #expect(world.rules.snapshot.sentence == nil)
    world.send(.goOn)
    #expect(world.rules.snapshot.sentence?.indonesian == "Jawab dulu: ya atau tidak.")
    let shown = try #require(world.rules.snapshot.question)
    #expect(shown.kind == .screening(index: 1, count: 7))
    #expect(shown.text == questions[1])
  }

  @Test func `an unanswered question is repeated, then stays open in silence`() {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    world.pass(.seconds(18))
    #expect(world.said.count == 2)
    #expect(world.said[1].contains("Jawab ya atau tidak"))
    world.pass(.seconds(600))
    #expect(world.said.count == 1 + world.rules.setup.pace.repetitions)
    #expect(world.rules.state == .screening(question: 0))
    world.send(.no)
    #expect(world.rules.state == .screening(question: 1))
  }

  @Test func `a yes refuses the massage and offers relaxation`() {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    world.send([.no, .yes])
    #expect(world.rules.state == .refused)
    #expect(world.said.last == "[refused]")
    world.pass(.seconds(3))
    #expect(world.rules.question?.kind == .relaxation)
    world.send(.yes)
    #expect(world.rules.mode == .relaxation)
    #expect(world.rules.state == .playing)
  }

  @Test func `no relaxation after a refusal ends the session with advice`() {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    world.send(.yes)
    world.pass(.seconds(3))
    world.send(.no)
    #expect(world.said.last?.contains("dokter atau bidan") == true)
    world.pass(.seconds(3))
    #expect(world.outcome == .refused)
  }

  @Test func `a script without relaxation ends after a refusal`() {
    let script = Script.massage(hasRelaxation: false)
    var world = World(SessionSetup(script, name: "pijat"))
    world.send(.yes)
    world.pass(.seconds(3))
    #expect(world.outcome == .refused)
    #expect(world.said.last == "[refused]")
  }

  @Test func `pain during the questions does not skip them`() {
    var world = World(SessionSetup(.massage(), name: "pijat"))
    world.send([.no, .pain])
    world.pass(.seconds(3))
    world.send([.yes, .yes])
    #expect(world.rules.state == .screening(question: 1))
  }

  @Test(arguments: [
    (SessionSetup(.massage(), name: "x", isScreened: true), 0),
    (SessionSetup(.massage(), name: "x", mode: .relaxation), 0),
    (SessionSetup(.relaxation, name: "x"), 0),
    (SessionSetup(.massage(contraindications: []), name: "x"), 6),
  ])
  func `only a massage that was not screened asks`(setup: SessionSetup, count: Int) {
    #expect(setup.questions.count == count)
  }

  @Test func `what is built in is not asked twice`() {
    let written = [
      "ada pembekuan darah", "ada luka terbuka", "Bunda sedang hamil", "ada perdarahan",
      "sedang minum obat pengencer darah", "Demam", "ada ruam",
    ]
    let questions = Coach().screening(for: .massage(contraindications: written))
    #expect(questions.count == 7)
    #expect(questions.last?.indonesian == "Apakah ada ruam?")
  }

  @Test func `a recording begins with the same questions as advice`() {
    let coach = Coach()
    let advice = coach.advice(for: .massage())
    #expect(Array(advice.dropFirst().dropLast()) == coach.screening(for: .massage()))
    #expect(advice.last?.indonesian.contains("dokter atau bidan") == true)
  }
}
