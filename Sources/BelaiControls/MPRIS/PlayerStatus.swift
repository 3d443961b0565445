import BelaiScript
import BelaiSession
import BelaiTimeline

/// What a player client sees of a session (MPRIS D-Bus Interface Specification 2.2).
struct PlayerStatus: Equatable, Sendable {
  enum Playback: String, Equatable, Sendable {
    case playing = "Playing"
    case paused = "Paused"
    case stopped = "Stopped"
  }

  var playback = Playback.stopped
  /// Of the script; of the step when there is one.
  var album = ""
  var title = ""
  /// The line that is said.
  var artist = ""
  /// From 0; names the track.
  var step = 0
  var canGoNext = false
  var canGoPrevious = false
  var canPlay = false
  var canPause = false
  var isQuestion = false
  /// Microseconds.
  var length: Int64 = 0
  /// Microseconds; no signal tells of it, clients ask.
  var position: Int64 = 0
  var rate = 1.0

  init() {}

  init(_ snapshot: SessionSnapshot) {
    playback =
      switch snapshot.state {
      case .ended: .stopped
      case .paused, .waiting: .paused
      default: .playing
      }
    album = snapshot.title
    title = snapshot.step?.title ?? snapshot.title
    artist =
      snapshot.question?.text.indonesian ?? snapshot.sentence?.indonesian
      ?? snapshot.line?.cue.text ?? ""
    step = (snapshot.step?.number ?? 1) - 1
    isQuestion = snapshot.question != nil
    canGoNext = isQuestion || snapshot.acting.contains(.nextStep)
    canGoPrevious = isQuestion || snapshot.acting.contains(.previousStep)
    canPlay = snapshot.state != .ended
    canPause = snapshot.state != .ended
    position = snapshot.elapsed.microseconds
    length = (snapshot.elapsed + snapshot.remaining).microseconds
  }

  /// An object path, as the specification asks; a new one for each step.
  var track: String { "/belai/step/\(step)" }

  /// Returns the command of a method; nil for a method that has none.
  func command(for method: String) -> Command? {
    switch method {
    case "Next": isQuestion ? .yes : .nextStep
    case "Previous": isQuestion ? .no : .previousStep
    case "Pause": .pause
    // With nothing to go on with, Play does nothing (it never pauses).
    case "Play": playback == .paused ? .goOn : nil
    case "PlayPause": playback == .paused ? .goOn : .togglePause
    case "Stop": .stop
    default: nil
    }
  }
}

extension Duration {
  fileprivate var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}
