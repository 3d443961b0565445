import BelaiScript
public import BelaiSession

/// What each key does.
///
/// The layout is made for a hand that does not look (a QWERTY board is assumed). A letter that lies
/// beside another one never does harm in its place:
/// - What is needed most is biggest: the space bar and Enter pause and go on.
/// - Pain is a patch of three keys, S D F (*sakit*; F has the bump), so that a fist finds it; all
///   that lies around the patch does nothing.
/// - Q ends the session; the letters and digits around it do nothing.
/// - Y (*ya*) and N (*tidak*, said *nggak*) are answers and do not touch. T lies beside Y, so T for
///   *tidak* counts only when it is pressed twice, and only in a question.
/// - All the rest can be taken back with the key beside it.
public struct KeyMap: Equatable, Sendable {
  /// What a key means.
  public enum Action: Equatable, Sendable {
    case command(Command)
    /// The command, when the same key is pressed again within three seconds.
    case twice(Command)
  }

  public init() {}

  /// Returns what a key means where the session stands; nil for a key that does nothing.
  public func action(for key: Key, in context: ControlContext) -> Action? {
    switch key {
    case .enter, .character(" "): .command(context == .playing ? .togglePause : .goOn)
    case .escape: context == .held ? nil : .command(.pause)
    case .left, .pageUp: .command(context == .question ? .no : .previousStep)
    case .right, .pageDown: .command(context == .question ? .yes : .nextStep)
    case .up: .command(.louder)
    case .down: .command(.softer)
    case .backspace: .command(.repeatLine)
    case .control("c"): .command(.stop)
    case .character(let character): letter(character, in: context)
    default: nil
    }
  }

  private func letter(_ character: Character, in context: ControlContext) -> Action? {
    switch character.lowercased() {
    case "s", "d", "f": .command(.pain)
    case "y": context == .question ? .command(.yes) : nil
    case "n": context == .question ? .command(.no) : nil
    case "t": context == .question ? .twice(.no) : nil
    case "k": .command(.tooStrong)
    case "l": .command(.repeatLine)
    case "q": .command(.stop)
    case "-", "_": .command(.slower)
    case "=", "+": .command(.faster)
    case "[": .command(.bedDown)
    case "]": .command(.bedUp)
    case "8": .command(.level(.full))
    case "9": .command(.level(.brief))
    case "0": .command(.level(.silent))
    default: nil
    }
  }
}

/// A key map with the memory that a key pressed twice needs.
public struct KeyPresses: Sendable {
  /// Longest time between the two presses.
  public static let patience: Duration = .seconds(3)

  private let map: KeyMap
  private var first: (key: Key, time: Duration)?

  public init(map: KeyMap = KeyMap()) { self.map = map }

  /// Takes a key in and returns the command that it completes, if any.
  ///
  /// `now` is the time since any fixed moment.
  public mutating func press(
    _ key: Key, in context: ControlContext, at now: Duration
  ) -> Command? {
    let before = first
    first = nil
    switch map.action(for: key, in: context) {
    case .command(let command): return command
    case .twice(let command):
      if let before, before.key == key, now - before.time <= Self.patience { return command }
      first = (key, now)
      return nil
    case nil: return nil
    }
  }
}
