public import BelaiScript

/// What an author wants to know of a session before it is heard.
public struct TimelineSummary: Equatable, Sendable {
  /// A step and how long it lasts.
  public struct Part: Equatable, Sendable {
    public let title: String
    public let duration: Duration
  }

  /// Who speaks how long; nil where nobody in particular is spoken to.
  public struct Share: Equatable, Sendable {
    public let role: Role?
    public let duration: Duration
  }

  public let duration: Duration
  public let steps: [Part]
  /// In the order in which the roles are first heard.
  public let speech: [Share]
  public let strokes: Int
  /// Whole breaths that are led.
  public let breaths: Int

  public init(_ timeline: Timeline) {
    func length(_ frames: Int) -> Duration {
      Duration(frames: frames, sampleRate: timeline.sampleRate)
    }
    duration = length(timeline.frames)
    steps = timeline.chapters.map { Part(title: $0.title, duration: length($0.frames.count)) }
    let spoken = timeline.cues.filter(\.isSpoken)
    let roles = spoken.reduce(into: [Role?]()) { if !$0.contains($1.role) { $0.append($1.role) } }
    speech = roles.map { role in
      let frames = spoken.filter { $0.role == role }.reduce(0) { $0 + $1.frames.count }
      return Share(role: role, duration: length(frames))
    }
    strokes = timeline.cues.count { $0.kind == .tick }
    breaths = timeline.cues.count { $0.kind == .breath(.inhale) }
  }
}
