import BelaiScript
import BelaiTimeline
import Testing

@testable import BelaiControls
@testable import BelaiSession

@Suite struct PlayerStatusTests {
  private func snapshot(
    _ state: SessionState, question: Question? = nil, sentence: Sentence? = nil
  ) -> SessionSnapshot {
    let cue = Cue(kind: .rest, frames: 0..<1, chapter: 0, text: "Lemaskan bahu.")
    return SessionSnapshot(
      title: "Tenang", mode: .relaxation, state: state,
      step: CurrentStep(number: 3, count: 5, title: "Bernapas"),
      line: CurrentCue(index: 0, cue: cue, start: .zero, duration: .seconds(1)), ground: nil,
      stroke: nil, sentence: sentence, question: question, elapsed: .milliseconds(1500),
      remaining: .seconds(2), tempo: .written, level: .full, gainDecibels: 0, bedDecibels: 0,
      pains: 0, isSounding: true, acting: [.nextStep])
  }

  private let question = Question(kind: .painGone, text: Sentence("Sudah hilang?", "Gone?"))

  @Test(arguments: [
    (SessionState.playing, PlayerStatus.Playback.playing), (.pain(.calm), .playing),
    (.screening(question: 0), .playing), (.paused, .paused), (.waiting, .paused),
    (.ended, .stopped),
  ])
  func `a state is what players call it`(state: SessionState, playback: PlayerStatus.Playback) {
    #expect(PlayerStatus(snapshot(state)).playback == playback)
  }

  @Test func `players are told the step, the spoken line and the time`() {
    let status = PlayerStatus(snapshot(.playing))
    #expect(status.album == "Tenang" && status.title == "Bernapas" && status.step == 2)
    #expect(status.artist == "Lemaskan bahu.")
    #expect(status.position == 1_500_000 && status.length == 3_500_000)
    #expect(status.canGoNext && !status.canGoPrevious)
    #expect(status.track == "/belai/step/2")
  }

  @Test func `what the coach asks stands before what it says, and that before the line`() {
    let said = Sentence("Lebih ringan, ya.", "Lighter.")
    #expect(PlayerStatus(snapshot(.playing, sentence: said)).artist == "Lebih ringan, ya.")
    let asked = PlayerStatus(snapshot(.pain(.askingGone), question: question, sentence: said))
    #expect(asked.artist == "Sudah hilang?")
    #expect(asked.canGoNext && asked.canGoPrevious)
  }

  @Test(arguments: [
    (SessionState.playing, "PlayPause", Command.togglePause), (.paused, "PlayPause", .goOn),
    (.paused, "Play", .goOn), (.waiting, "Play", .goOn), (.playing, "Pause", .pause),
    (.playing, "Next", .nextStep), (.playing, "Previous", .previousStep),
    (.playing, "Stop", .stop),
  ])
  func `a method is a command`(state: SessionState, method: String, command: Command) {
    #expect(PlayerStatus(snapshot(state)).command(for: method) == command)
  }

  @Test func `play never pauses`() {
    #expect(PlayerStatus(snapshot(.playing)).command(for: "Play") == nil)
  }

  @Test(arguments: [
    (SessionState.playing, ControlContext.playing), (.paused, .held), (.waiting, .held),
    (.preparing, .playing), (.pain(.calm), .playing),
  ])
  func `a control knows where the session stands`(state: SessionState, context: ControlContext) {
    #expect(ControlContext(snapshot(state)) == context)
    #expect(ControlContext(snapshot(state, question: question)) == .question)
  }
}

@Suite struct InputEventTests {
  private let events = [
    InputEvent(time: .seconds(5) + .microseconds(250_000), code: 109, value: 1),
    InputEvent(time: .seconds(6), type: 0, code: 0, value: 0),
    InputEvent(time: .seconds(7), code: 0x2FF, value: -1),
  ]

  @Test(arguments: 1...72)
  func `events come whole however the bytes come`(length: Int) {
    var parser = InputEventParser()
    var rest = events.flatMap(\.bytes)[...]
    var parsed: [InputEvent] = []
    while !rest.isEmpty {
      parsed += parser.parse(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    #expect(parsed == events)
  }
}
