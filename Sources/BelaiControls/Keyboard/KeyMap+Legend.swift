public import BelaiScript
public import BelaiSession

extension KeyMap {
  /// The keys that give one command, as they are labelled.
  public struct Legend: Equatable, Sendable {
    public var keys: [Key]
    public var command: Command
    /// Whether the key has to be pressed twice.
    public var isTwice: Bool

    /// What stands on the keys; of many, the two that are found most easily.
    public var label: Wording {
      let names = keys.prefix(command == .pain ? 3 : 2).map(\.label)
      func joined(_ language: Language) -> String {
        names.map { $0[language] }.joined(separator: ", ")
      }
      return Wording(
        joined(.indonesian) + (isTwice ? " dua kali" : ""),
        joined(.english) + (isTwice ? " twice" : ""))
    }
  }

  /// The keys worth telling, most needed first; what they do is asked of the map itself.
  static let told: [Key] =
    "yn".map(Key.character) + [.character(" "), .enter] + "sdfktql".map(Key.character)
    + [.left, .right, .pageUp, .pageDown, .up, .down]
    + "-=[]890".map(Key.character) + [.backspace, .escape, .control("c")]

  /// Returns what the keys do where the session stands, most needed first.
  public func legend(in context: ControlContext) -> [Legend] {
    Self.told.reduce(into: []) { legends, key in
      guard let action = action(for: key, in: context) else { return }
      let (command, isTwice) =
        switch action {
        case .command(let command): (command, false)
        case .twice(let command): (command, true)
        }
      let same = legends.firstIndex { $0.command == command }
      if let same {
        // A key that is pressed once is never shown as one that is pressed twice.
        if legends[same].isTwice == isTwice { legends[same].keys.append(key) }
      } else {
        legends.append(Legend(keys: [key], command: command, isTwice: isTwice))
      }
    }
  }
}
