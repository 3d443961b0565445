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
  private let known = Mutex(Known())
  /// How many bytes of clips are kept in memory; the rest goes into a file.
  private let memoryLimit: Int

  /// What has been spoken so far.
  private struct Known {
    var clips: [Speech: ClipMaking] = [:]
    var byteCount = 0
    var file: ClipFile?
  }

  /// Makes a speaker of two voices.
  ///
  /// `motherVoice`: For the mother, and for lines that are for nobody by name.
  /// `companionVoice`: For everybody else.
  /// `memoryLimit`: How many bytes of clips to keep in memory; more go into a file, which only a
  /// renderer may read.
  public init(
    synthesizer: Synthesizer, motherVoice: Voice, companionVoice: Voice,
    overrides: Overrides = Overrides(), memoryLimit: Int = .max
  ) {
    self.synthesizer = synthesizer
    self.motherVoice = motherVoice
    self.companionVoice = companionVoice
    self.overrides = overrides
    self.memoryLimit = memoryLimit
  }

  /// Returns the length of a request in frames, and has it made where it is new.
  ///
  /// - Throws: `SpeechError` or `SoundFileError`.
  public func frames(of speech: Speech) throws -> Int { try making(of: speech).frames }

  /// Returns the clip of a request, at the synthesizer's sample rate, waiting until it is made.
  ///
  /// - Throws: `SpeechError` or `SoundFileError`.
  public func clip(for speech: Speech) throws -> PackedClip { try making(of: speech).clip() }

  private func making(of speech: Speech) throws -> ClipMaking {
    var request = speech
    request.pan = 0
    request.voice.loudness = .normal
    if let making = known.withLock({ $0.clips[request] }) { return making }
    let making = try make(request)
    known.withLock { $0.clips[request] = making }
    return making
  }

  private func make(_ speech: Speech) throws -> ClipMaking {
    if let path = speech.recording {
      let clip = try recording(path)
      return ClipMaking(try PackedClip(clip, in: file(for: clip.samples.count)))
    }
    let spoken = try synthesizer.speak(
      Utterance(text: speech.text, voice: voice(for: speech), tempo: speech.tempo))
    let frames = synthesizer.frames(of: spoken)
    let file = try file(for: frames)
    return ClipMaking(frames: frames) { [synthesizer] in
      let clip = try synthesizer.finish(spoken).limited(toDecibels: Levels.speechPeak)
      return try PackedClip(clip, in: file)
    }
  }

  /// Returns the file for a clip of so many samples; nil while there is room in memory.
  private func file(for samples: Int) throws -> ClipFile? {
    try known.withLock { known in
      guard known.byteCount >= memoryLimit else {
        known.byteCount += samples * MemoryLayout<Int16>.stride
        return nil
      }
      if known.file == nil { known.file = try ClipFile() }
      return known.file
    }
  }

  private func recording(_ path: String) throws -> Clip {
    try Clip(path: path).resampled(to: synthesizer.sampleRate).normalised(to: Levels.speech)
      .limited(toDecibels: Levels.speechPeak)
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
