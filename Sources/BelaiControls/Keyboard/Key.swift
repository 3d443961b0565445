/// A key as a terminal reports it.
public enum Key: Equatable, Hashable, Sendable {
  case character(Character)
  case enter
  case backspace
  case tab
  /// Escape by itself.
  case escape
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case insert
  case delete
  case function(Int)
  /// A letter held with Ctrl, in lower case.
  case control(Character)
}
