/// A place in a script that stays right when lengths change: with another sample rate, another
/// voice, another length of the session.
///
/// Frames would not do: they are those of one layout.
public struct CueMark: Equatable, Hashable, Sendable, Codable {
  /// The step, counted from 0 among those that are heard.
  public var step: Int
  /// The step's title, for a script that was changed.
  public var title: String
  /// How many cues of the step have begun, beds and ticks left out; the last of them is meant, and
  /// the beginning of the step where none has.
  public var number: Int
  /// Frames since that cue began.
  public var offset: Int

  public init(step: Int, title: String, number: Int, offset: Int = 0) {
    self.step = step
    self.title = title
    self.number = number
    self.offset = offset
  }
}
