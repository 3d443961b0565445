public import BelaiScript

/// The laid-out session: what sounds at which frame, and nothing else.
///
/// Speech, counts, rests, sounds, breathing, waits and the ticks that stand alone follow each other
/// without a gap from the first frame to the last: the flow. Beside it run beds, ticks under a
/// block, and the words that the coach says into breathing and waits.
///
/// Playing, rendering, chapters, captions, pictures and "time left" all read this one value.
public struct Timeline: Equatable, Sendable {
  /// Frames per second.
  public let sampleRate: Int
  /// The length of the whole, in frames.
  public let frames: Int
  /// Ordered by start frame; cues of different kinds may overlap (bed and ticks run under speech).
  public let cues: [Cue]
  /// The steps that are heard, in order, without gaps from the first frame to the last.
  public let chapters: [Chapter]

  public init(sampleRate: Int, frames: Int, cues: [Cue], chapters: [Chapter]) {
    self.sampleRate = sampleRate
    self.frames = frames
    self.cues = cues
    self.chapters = chapters
  }
}

/// A step on the timeline.
public struct Chapter: Equatable, Sendable {
  public let title: String
  public let frames: Range<Int>

  public init(title: String, frames: Range<Int>) {
    self.title = title
    self.frames = frames
  }
}

/// One sounding (or silent) thing on the timeline.
public struct Cue: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case speech(Speech)
    /// A spoken number of a count; the cue ends with the word.
    case count(Speech)
    case rest
    /// One phase of one breath.
    case breath(BreathPhase)
    /// A stroke, heard from the first frame; on its own it lasts to the next beat.
    case tick
    case sound(name: String)
    case bed(Bed)
    /// A wait for the person, to its limit.
    case wait
  }

  public var kind: Kind
  /// First frame and the frame after the last.
  public var frames: Range<Int>
  /// Index into `Timeline.chapters`.
  public var chapter: Int
  public var role: Role?
  /// What is heard, in the author's spelling; empty where there are no words.
  public var text: String
  /// Where the cue was written; nil for what the layout adds by itself.
  public var span: Span?
  /// Place in the stereo field, −1 left … 1 right; the same as that of the speech.
  public var pan: Double

  public init(
    kind: Kind, frames: Range<Int>, chapter: Int, role: Role? = nil, text: String = "",
    span: Span? = nil, pan: Double = 0
  ) {
    self.kind = kind
    self.frames = frames
    self.chapter = chapter
    self.role = role
    self.text = text
    self.span = span
    self.pan = pan
  }

  var isBed: Bool {
    if case .bed = kind { true } else { false }
  }
}

/// A request for words (or for the recording of them): equal requests sound alike.
public struct Speech: Equatable, Hashable, Sendable {
  public var text: String
  public var role: Role?
  public var voice: VoiceChange
  /// 1 is the role's own rate; 1.25 a quarter faster.
  public var tempo: Double
  public var recording: String?
  /// Place in the stereo field, −1 left … 1 right.
  public var pan: Double

  public init(
    text: String, role: Role? = nil, voice: VoiceChange = VoiceChange(), tempo: Double = 1,
    recording: String? = nil, pan: Double = 0
  ) {
    self.text = text
    self.role = role
    self.voice = voice
    self.tempo = tempo
    self.recording = recording
    self.pan = pan
  }

  /// The same words in the middle: what has to be synthesized, wherever it is heard.
  public var unplaced: Speech {
    var speech = self
    speech.pan = 0
    return speech
  }
}

public enum BreathPhase: String, Equatable, Sendable {
  case inhale
  case hold
  case exhale
  case holdAfter
}

/// A bed from where it begins to where it has faded out.
public struct Bed: Equatable, Sendable {
  public var name: String
  public var loudness: Loudness
  /// Length of the fade at the beginning, in frames; a crossfade where the bed before ends later.
  public var fadeIn: Int
  /// Length of the fade before the end of the cue, in frames.
  public var fadeOut: Int

  public init(name: String, loudness: Loudness, fadeIn: Int, fadeOut: Int) {
    self.name = name
    self.loudness = loudness
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
  }
}
