/// Why a checked script cannot be laid out as asked.
public enum LayoutError: Error, Equatable, Sendable {
  /// The wanted length lies outside what the elastic rests allow.
  case unreachable(wanted: Duration, shortest: Duration, longest: Duration)
  /// The session would be longer than `Layout.longest`.
  case tooLong(limit: Duration)
  /// The session would have more cues than `Layout.mostCues`.
  case tooManyCues(limit: Int)
}
