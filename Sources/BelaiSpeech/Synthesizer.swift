public import BelaiAudio
import Indonesian

/// Turns utterances into clips: words, phonemes, the engine's samples, the finish.
///
/// Equal utterances, spoken in the same order from the start of the process, give the same samples
/// on every run.
public final class Synthesizer: Sendable {
  /// Frames per second of the clips.
  public let sampleRate: Int
  private let engine: SpeechEngine
  private let normaliser: Normaliser
  private let pronouncer: Pronouncer
  private let finish: ToneStage?

  /// - Parameters:
  ///   - sampleRate: Frames per second of the clips.
  ///   - pronunciations: How the author wants words to be said, written form first.
  ///   - isPlain: Leaves out the gentle finish.
  /// - Throws: `SpeechError` when the engine cannot be initialised.
  public init(
    sampleRate: Int, pronunciations: [(written: String, spoken: String)] = [],
    isPlain: Bool = false
  ) throws(SpeechError) {
    engine = try SpeechEngine.shared()
    self.sampleRate = sampleRate
    normaliser = Normaliser(pronunciations: pronunciations)
    pronouncer = Pronouncer()
    finish = isPlain ? nil : ToneStage(sampleRate: engine.sampleRate)
  }

  /// What the engine made of an utterance, at its own sample rate and without the finish.
  public struct Spoken: Sendable {
    fileprivate let clip: Clip
  }

  /// Speaks an utterance and finishes it; text without a single word gives an empty clip.
  ///
  /// - Throws: `SpeechError` when the engine refuses, `ResamplerError` when the sample rate does.
  public func clip(for utterance: Utterance) throws -> Clip { try finish(speak(utterance)) }

  /// Has the engine speak an utterance.
  ///
  /// - Throws: `SpeechError` when the engine refuses.
  public func speak(_ utterance: Utterance) throws(SpeechError) -> Spoken {
    let clauses = Clause.clauses(of: normaliser.tokens(of: utterance.text))
    var samples: [Float] = []
    for (index, clause) in clauses.enumerated() {
      samples += try spoken(clause, utterance)
      guard index + 1 < clauses.count else { break }
      samples += silence(after: clause.phrasing, tempo: utterance.tempo)
    }
    let clip = Clip(sampleRate: engine.sampleRate, channels: 1, samples: samples)
    return Spoken(
      clip: clip.scaled(by: Decibels.factor(utterance.voice.gainDecibels) / 32_768))
  }

  /// Gives what the engine made its finish and the sample rate; any thread may do it.
  ///
  /// Filters run at the engine's rate: half the work, and the engine makes nothing above it.
  ///
  /// - Throws: `ResamplerError` when the library refuses the sample rate.
  public func finish(_ spoken: Spoken) throws(ResamplerError) -> Clip {
    guard spoken.clip.frames > 0 else {
      return Clip(sampleRate: sampleRate, channels: 1, samples: [])
    }
    return try (finish?.applied(to: spoken.clip) ?? spoken.clip).resampled(to: sampleRate)
  }

  /// Returns how many frames `finish` will give.
  public func frames(of spoken: Spoken) -> Int {
    guard spoken.clip.frames > 0 else { return 0 }
    let tail = finish?.tailFrames ?? 0
    return Resampler.frames(
      spoken.clip.frames + tail, from: engine.sampleRate, to: sampleRate)
  }

  /// Returns the phoneme input that the engine is given for a clause.
  func phonemes(of clause: Clause) -> String {
    let words = pronouncer.pronounce(words: clause.words).map { "[[\($0.espeak)]]" }
    return words.joined(separator: " ") + clause.phrasing.mark
  }

  private func spoken(
    _ clause: Clause, _ utterance: Utterance
  ) throws(SpeechError) -> [Float] {
    let samples = try engine.synthesize(
      phonemes(of: clause), settings: utterance.voice.settings(tempo: utterance.tempo))
    return SpeechSilence.trimmed(samples, sampleRate: engine.sampleRate).map(Float.init)
  }

  private func silence(after phrasing: Phrasing, tempo: Double) -> [Float] {
    let seconds = phrasing.rest / tempo
    return [Float](repeating: 0, count: Int((seconds * Double(engine.sampleRate)).rounded()))
  }
}
