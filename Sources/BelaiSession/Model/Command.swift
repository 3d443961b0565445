public import BelaiScript

/// What a person may ask of a session, whatever the control it comes from.
public enum Command: Hashable, Sendable {
  /// Ends a wait; resumes what is paused.
  case goOn
  case pause
  case resume
  case togglePause
  case repeatLine
  case previousStep
  case nextStep
  case slower
  case faster
  case louder
  case softer
  case level(Level)
  case bedUp
  case bedDown
  /// It hurts: the sound stops at once and hands come off.
  case pain
  /// The pressure is too strong, without pain.
  case tooStrong
  case yes
  case no
  case stop
}

extension Command: CaseIterable {
  /// Every command, `level` once for each level.
  public static let allCases: [Command] =
    [
      .goOn, .pause, .resume, .togglePause, .repeatLine, .previousStep, .nextStep, .slower,
      .faster, .louder, .softer,
    ] + Level.allCases.map(Command.level) + [
      .bedUp, .bedDown, .pain, .tooStrong, .yes, .no, .stop,
    ]
}

extension Command {
  /// The stable name: what the control protocol sends and the journal keeps.
  public var name: String {
    switch self {
    case .goOn: "go-on"
    case .pause: "pause"
    case .resume: "resume"
    case .togglePause: "toggle-pause"
    case .repeatLine: "repeat-line"
    case .previousStep: "previous-step"
    case .nextStep: "next-step"
    case .slower: "slower"
    case .faster: "faster"
    case .louder: "louder"
    case .softer: "softer"
    case .level(let level): "level-\(level.rawValue)"
    case .bedUp: "bed-up"
    case .bedDown: "bed-down"
    case .pain: "pain"
    case .tooStrong: "too-strong"
    case .yes: "yes"
    case .no: "no"
    case .stop: "stop"
    }
  }

  /// Finds a command by its name or one of its aliases, whatever the case of ASCII letters; words
  /// may be separated by spaces, hyphens or underscores.
  public init?(name: String) {
    let wanted = name.split { $0.isWhitespace || "-_".contains($0) }.joined(separator: "-")
      .lowercased()
    let found = Command.allCases.first { $0.name == wanted || $0.aliases.contains(wanted) }
    guard let found else { return nil }
    self = found
  }

  /// Whether the sound must stop before anything else happens.
  public var stopsSound: Bool { self == .pain || self == .stop }
}
