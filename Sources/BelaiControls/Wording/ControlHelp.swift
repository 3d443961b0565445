public import BelaiScript

/// One row of a control's help.
public struct ControlHelp: Equatable, Sendable {
  /// The keys or buttons, as they are labelled.
  public var keys: Wording
  /// What they do.
  public var meaning: Wording

  public init(keys: Wording, meaning: Wording) {
    self.keys = keys
    self.meaning = meaning
  }
}
