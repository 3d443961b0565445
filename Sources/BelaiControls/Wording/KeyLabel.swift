public import BelaiScript

extension Key {
  /// What stands on the key, or what people call it.
  public var label: Wording {
    switch self {
    case .character(" "): Wording("Spasi", "Space")
    case .character(let character): Self.same(character.uppercased())
    case .enter: Self.same("Enter")
    case .backspace: Self.same("Backspace")
    case .tab: Self.same("Tab")
    case .escape: Self.same("Esc")
    case .up: Self.same("↑")
    case .down: Self.same("↓")
    case .left: Self.same("←")
    case .right: Self.same("→")
    case .pageUp: Self.same("PageUp")
    case .pageDown: Self.same("PageDown")
    case .home: Self.same("Home")
    case .end: Self.same("End")
    case .insert: Self.same("Insert")
    case .delete: Self.same("Delete")
    case .function(let number): Self.same("F\(number)")
    case .control(let character): Self.same("Ctrl-\(character.uppercased())")
    }
  }

  private static func same(_ label: String) -> Wording { Wording(label, label) }
}
