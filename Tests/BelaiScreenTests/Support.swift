import BelaiControls
import BelaiScreen
import BelaiScript
import BelaiTimeline

@testable import BelaiSession

/// A snapshot in the middle of a step, to be changed by each test.
func snapshot(
  _ state: SessionState = .playing, line: String = "Ayah, geser turun selebar jempol.",
  ground: Cue.Kind? = nil, done: Duration = .zero
) -> SessionSnapshot {
  let elapsed = Duration.seconds(200)
  func current(_ kind: Cue.Kind, _ text: String, start: Duration) -> CurrentCue {
    CurrentCue(
      index: 0, cue: Cue(kind: kind, frames: 0..<1, chapter: 0, text: text), start: start,
      duration: .seconds(4))
  }
  return SessionSnapshot(
    title: "Pijat oksitosin", mode: .massage, state: state,
    step: CurrentStep(number: 2, count: 7, title: "Punggung atas"),
    line: current(.rest, line, start: elapsed),
    ground: ground.map { current($0, "", start: elapsed - done) }, stroke: nil, sentence: nil,
    question: nil, elapsed: elapsed, remaining: .seconds(400), tempo: .written, level: .full,
    gainDecibels: 0, bedDecibels: 0, pains: 0, isSounding: true,
    acting: Set(Command.allCases))
}

func hints(for snapshot: SessionSnapshot) -> [KeyHint] {
  KeyMap().legend(in: ControlContext(snapshot)).map {
    KeyHint(keys: $0.label, command: $0.command)
  }
}

func lines(
  _ snapshot: SessionSnapshot, _ columns: Int, _ rows: Int, style: ScreenStyle = ScreenStyle()
) -> [String] {
  SessionView(
    snapshot, hints: hints(for: snapshot), size: ScreenSize(columns: columns, rows: rows),
    style: style
  ).lines.map(\.text)
}
