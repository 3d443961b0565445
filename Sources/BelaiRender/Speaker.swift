public import BelaiAudio
import BelaiScript
public import BelaiSpeech
public import BelaiTimeline
import Synchronization

/// Speaks what a timeline asks for, each distinct request once.
public final class Speaker: Sendable {
  /// What a user may override of every voice.
  public struct Overrides: Equatable, Sendable {
    /// The voice for everybody, in place of each role's own.
    public var voice: Voice?
    /// Words per minute as the engine counts them.
    public var rate: Int?
    /// 0…100.
    public var pitch: Int?

    public init(voice: Voice? = nil, rate: Int? = nil, pitch: Int? = nil) {
      self.voice = voice
      self.rate = rate
      self.pitch = pitch
    }
  }

  private let synthesizer: Synthesizer
  private let motherVoice: Voice
  private let companionVoice: Voice
  private let overrides: Overrides
  private let clips = Mutex<[Speech: PackedClip]>([:])

  /// Makes a speaker of two voices.
  ///
  /// `motherVoice`: For the mother, and for lines that are for nobody by name.
  /// `companionVoice`: For everybody else.
  public init(
    synthesizer: Synthesizer, motherVoice: Voice, companionVoice: Voice,
    overrides: Overrides = Overrides()
  ) {
    self.synthesizer = synthesizer
    self.motherVoice = motherVoice
    self.companionVoice = companionVoice
    self.overrides = overrides
  }

  /// Returns the clip of a request, at the synthesizer's sample rate.
  ///
  /// - Throws: `SpeechError` or `SoundFileError`.
  public func clip(for speech: Speech) throws -> PackedClip {
    var request = speech
    request.pan = 0
    request.voice.loudness = .normal
    if let known = clips.withLock({ $0[request] }) { return known }
    let clip = PackedClip(try makeClip(request))
    clips.withLock { $0[request] = clip }
    return clip
  }

  private func makeClip(_ speech: Speech) throws -> Clip {
    if let path = speech.recording {
      return try recording(path)
    }
    return try synthesizer.clip(
      for: Utterance(text: speech.text, voice: voice(for: speech), tempo: speech.tempo))
  }

  private func recording(_ path: String) throws -> Clip {
    try Clip(path: path).resampled(to: synthesizer.sampleRate).normalised(to: Levels.speech)
  }

  /// Returns the voice of a request: the role's, then the script's changes, then the user's.
  func voice(for speech: Speech) -> Voice {
    var voice =
      overrides.voice ?? (speech.role?.person == .companion ? companionVoice : motherVoice)
    voice.rate = overrides.rate ?? speech.voice.rate ?? voice.rate
    voice.pitch = overrides.pitch ?? speech.voice.pitch ?? voice.pitch
    return voice
  }
}
