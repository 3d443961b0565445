import BelaiScript
import BelaiSession
import BelaiTimeline

/// The words of the line protocol, version 1 (docs/Control.md).
///
/// One line in, one line out; lines that begin with `event` come in between.
enum LineProtocol {
  static let greeting = "belai 1\n"

  /// Returns the command of a line; nil for an empty line or a remark.
  static func command(in line: String) -> Result<Command, Unknown>? {
    let word = line.trimmed
    if word.isEmpty || word.hasPrefix("#") { return nil }
    return Command(name: word).map(Result.success) ?? .failure(Unknown(word: word))
  }

  struct Unknown: Error, Equatable {
    var word: String
  }

  static func answer(_ result: Result<Command, Unknown>) -> String {
    switch result {
    case .success(let command): "ok \(command.name)\n"
    case .failure(let unknown): "error unknown-command \(quoted(unknown.word))\n"
    }
  }

  /// Returns the line that tells of an event; nil for events that scripts have no use for.
  static func line(_ event: Event) -> String? {
    words(event).map { "event " + $0.joined(separator: " ") + "\n" }
  }

  private static func words(_ event: Event) -> [String]? {
    switch event {
    case .commanded(let command, let source): ["commanded", command.name, source]
    case .stateChanged(let state): ["state", name(of: state)]
    case .modeChanged(let mode): ["mode", mode.rawValue]
    case .stepBegan(let step): ["step", "\(step.number)/\(step.count)", quoted(step.title)]
    case .cueBegan(let cue):
      cue.cue.text.isEmpty ? nil : ["cue", "\(cue.index)", quoted(cue.cue.text)]
    case .specialBegan(let step): ["special", step.rawValue]
    case .said(let sentence): ["said", quoted(sentence[.indonesian])]
    case .asked(let question): ["asked", quoted(question.text[.indonesian])]
    case .replied(_, let isYes): ["replied", isYes ? "yes" : "no"]
    case .answered(let command, let sentence):
      ["answered", command.name, quoted(sentence[.indonesian])]
    case .refused: ["refused"]
    case .pain(let count): ["pain", "\(count)"]
    case .painCleared: ["pain-cleared"]
    case .paused: ["paused"]
    case .resumed: ["resumed"]
    case .tempoChanged(let tempo): ["tempo", "\(tempo.rawValue)"]
    case .levelChanged(let level): ["level", level.rawValue]
    case .gainChanged(let decibels): ["gain", "\(decibels)"]
    case .bedChanged(let decibels): ["bed", "\(decibels)"]
    case .retimed(let elapsed, let remaining):
      ["time", milliseconds(elapsed), milliseconds(remaining)]
    case .placed: nil
    case .trouble(let trouble): ["trouble", quoted(words(of: trouble))]
    case .ended(let outcome): ["ended", outcome.rawValue]
    }
  }

  private static func name(of state: SessionState) -> String {
    switch state {
    case .preparing: "preparing"
    case .screening(let question): "screening-\(question + 1)"
    case .refused: "refused"
    case .playing: "playing"
    case .waiting: "waiting"
    case .paused: "paused"
    case .pain: "pain"
    case .ended: "ended"
    }
  }

  private static func words(of trouble: Trouble) -> String {
    switch trouble {
    case .device(let words), .deviceLost(_, let words), .production(let words): words
    case .deviceStalled: "stalled"
    case .deviceRecovered: "recovered"
    }
  }

  /// Whole milliseconds.
  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)"
  }

  /// Words in double quotes, on one line: backslash escapes `"`, `\` and line ends.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      switch character {
      case "\"", "\\": quoted += "\\\(character)"
      case _ where character.isNewline: quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return quoted + "\""
  }
}

/// Cuts bytes into lines; a line longer than any command is cut off.
struct LineSplitter: Sendable {
  static let limit = 1024
  private var pending: [UInt8] = []

  mutating func split(_ bytes: [UInt8]) -> [String] {
    pending += bytes
    var lines: [String] = []
    while let end = pending.firstIndex(of: 0x0A) {
      lines.append(String(decoding: pending[..<end].prefix(Self.limit), as: UTF8.self))
      pending.removeFirst(end + 1)
    }
    if pending.count > Self.limit { pending.removeLast(pending.count - Self.limit) }
    return lines
  }

  /// The last line, where it has no end.
  mutating func finish() -> String? {
    defer { pending = [] }
    return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
  }
}
