/// The rests inside one utterance; between utterances the timeline decides.
///
/// They are samples that Belai writes: the engine's own pauses scale with its rate and are cut off.
enum SpeechSilence {
  /// A sample below this is silence: −60 dB of full scale.
  static let threshold: Int16 = 33

  /// Kept on both sides of what is cut, so that soft onsets and releases stay whole.
  static let keptMilliseconds = 5

  /// Returns the samples without the silence before the first and after the last sound.
  static func trimmed(_ samples: [Int16], sampleRate: Int) -> ArraySlice<Int16> {
    func sounds(_ sample: Int16) -> Bool { sample > threshold || sample < -threshold }
    guard let first = samples.firstIndex(where: sounds),
      let last = samples.lastIndex(where: sounds)
    else { return [] }
    let kept = sampleRate * keptMilliseconds / 1000
    return samples[max(0, first - kept)..<min(samples.count, last + 1 + kept)]
  }
}
