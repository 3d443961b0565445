/// One thing that a step holds, in the order in which it is heard.
public indirect enum Item: Equatable, Sendable {
  case speech(Line)
  case rest(Rest, Span)
  case breath(Breath, Span)
  case count(Count, Span)
  /// A soft tick for each stroke; with a body the ticks run under it.
  case strokes(Strokes, Span)
  case repetition(times: Int, body: [Item], Span)
  /// The body again and again until the time is up, ending at the end of a line.
  case during(Duration, body: [Item], Span)
  /// The body once per side, each side as long as the longest.
  case sides([Side], body: [Item], Span)
  case wait(Wait, Span)
  /// One of the lines, none twice in a row.
  case shuffle([Line], Span)
  case level(Set<Level>, body: [Item], Span)
  case mode(Set<Mode>, body: [Item], Span)
  case bed(BedChange, Span)
  /// The bed fades to nothing during this time while the script goes on.
  case fade(Duration, Span)
  case sound(name: String, Span)
  case voice(VoiceChange, Span)
}

/// A line of prose, or the part of it between two commands: one utterance.
public struct Line: Equatable, Sendable {
  /// What follows the line in the text; decides the rest before the next line of speech.
  public enum Break: Equatable, Sendable {
    /// More speech follows on the same line, after a command: no rest but the one written.
    case none
    case line
    case paragraph
  }

  public enum Fragment: Equatable, Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  /// The declared role that the line is for.
  public var role: String?
  public var fragments: [Fragment]
  /// A recording that sounds in place of the synthetic voice: its path as resolved by the loader.
  public var recording: String?
  public var lineBreak: Break
  public var span: Span

  public init(
    role: String? = nil, fragments: [Fragment], recording: String? = nil,
    lineBreak: Break = .line, span: Span
  ) {
    self.role = role
    self.fragments = fragments
    self.recording = recording
    self.lineBreak = lineBreak
    self.span = span
  }
}

/// A value that is spoken where braces stand.
public enum Placeholder: Equatable, Sendable {
  /// `{ke}`: the round of the innermost repetition, from 1.
  case round
  /// `{kali}`: the number of rounds.
  case rounds
  /// `{sisi}`: the side.
  case side
  /// A value of `Isian`.
  case variable(String)
}

public enum Rest: Equatable, Sendable {
  case fixed(Duration)
  /// Stretched within its bounds to meet the wanted length.
  case elastic(ClosedRange<Duration>)
  /// All that remains of the wanted length.
  case remaining
}

/// Guided breathing.
public struct Breath: Equatable, Sendable {
  public enum Extent: Equatable, Sendable {
    case times(Int)
    case duration(Duration)
  }

  public var inhale: Duration
  public var hold: Duration
  public var exhale: Duration
  public var holdAfter: Duration
  public var extent: Extent

  public init(
    inhale: Duration, hold: Duration = .zero, exhale: Duration, holdAfter: Duration = .zero,
    extent: Extent
  ) {
    self.inhale = inhale
    self.hold = hold
    self.exhale = exhale
    self.holdAfter = holdAfter
    self.extent = extent
  }
}

/// Spoken counting on the beat.
public enum Count: Equatable, Sendable {
  /// Each number of the range, one per interval; downwards when `from` is above `to`.
  case numbers(from: Int, to: Int, every: Duration)
  /// A silent countdown of whole seconds whose last seconds are spoken.
  case down(Duration, spoken: Int)
}

public struct Strokes: Equatable, Sendable {
  public var perMinute: Double
  /// The length of the form without a body; nil when the body decides.
  public var duration: Duration?
  public var body: [Item]

  public init(perMinute: Double, duration: Duration?, body: [Item] = []) {
    self.perMinute = perMinute
    self.duration = duration
    self.body = body
  }
}

public enum Side: String, Equatable, Sendable, CaseIterable {
  case left
  case right
}

/// A wait for the person's "lanjut" that goes on by itself at the limit.
public struct Wait: Equatable, Sendable {
  public var limit: Duration
  public var reminder: Duration?

  public init(limit: Duration, reminder: Duration? = nil) {
    self.limit = limit
    self.reminder = reminder
  }
}

public enum Loudness: String, Equatable, Hashable, Sendable, CaseIterable {
  case soft
  case normal
  case loud
}

/// A long background sound begins, changes its loudness, or ends (nil name).
public struct BedChange: Equatable, Sendable {
  public var name: String?
  public var loudness: Loudness

  public init(name: String?, loudness: Loudness = .normal) {
    self.name = name
    self.loudness = loudness
  }
}

/// How lines are spoken from here on; nil leaves a setting as the role has it.
public struct VoiceChange: Equatable, Hashable, Sendable {
  public var loudness: Loudness
  /// Words per minute as eSpeak NG counts them (80…450, speak_lib.h).
  public var rate: Int?
  /// 0…100 (speak_lib.h).
  public var pitch: Int?

  public init(loudness: Loudness = .normal, rate: Int? = nil, pitch: Int? = nil) {
    self.loudness = loudness
    self.rate = rate
    self.pitch = pitch
  }
}

extension Item {
  /// Where the item was written.
  public var span: Span {
    switch self {
    case .speech(let line): line.span
    case .rest(_, let span), .breath(_, let span), .count(_, let span), .strokes(_, let span),
      .repetition(_, _, let span), .during(_, _, let span), .sides(_, _, let span),
      .wait(_, let span), .shuffle(_, let span), .level(_, _, let span), .mode(_, _, let span),
      .bed(_, let span), .fade(_, let span), .sound(_, let span), .voice(_, let span):
      span
    }
  }
}
