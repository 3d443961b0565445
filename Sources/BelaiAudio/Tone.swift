import Glibc

/// The breathing tone.
public enum Tone {
  /// One phase of a breath.
  public enum Phase: Equatable, Hashable, Sendable {
    case inhale
    case hold
    case exhale
    case rest
  }

  /// The loudness of the tone at its full level, in LUFS.
  public static let loudness = -26.0

  /// The pitch at the end of an exhale and at the end of an inhale, in Hz: g and d', a fifth, low
  /// enough to be warm and high enough for the speaker of a telephone.
  static let pitches = (low: 196.0, high: 293.66)

  /// A part of the tone.
  private struct Partial {
    let ratio: Double
    let left: Float
    let right: Float
  }

  /// The fundamental, a slightly higher one on the left and a lower one on the right, which beat
  /// softly, and two weak harmonics.
  private static let partials = [
    Partial(ratio: 1, left: 0.5, right: 0.5),
    Partial(ratio: 1.003, left: 0.3, right: 0.1),
    Partial(ratio: 0.997, left: 0.1, right: 0.3),
    Partial(ratio: 2, left: 0.11, right: 0.11),
    Partial(ratio: 3, left: 0.03, right: 0.03),
  ]

  /// Brings the sum of the partials to `loudness`.
  private static let level: Float = 0.1

  /// Returns the tone for one phase of `frames` frames, in stereo.
  ///
  /// Inhale rises in pitch and swells from silence, hold stays, exhale sinks back into silence,
  /// rest is silent. Each phase ends where the next begins, in level, pitch and in the wave itself,
  /// so clips laid end to end join without a click; they need no edge fades.
  public static func breath(_ phase: Phase, frames: Int, sampleRate: Int) -> Clip {
    var samples = [Float](repeating: 0, count: 2 * frames)
    guard phase != .rest, frames > 0 else {
      return Clip(sampleRate: sampleRate, channels: 2, samples: samples)
    }
    let cycles = cycles(phase, frames: frames, sampleRate: sampleRate)
    for partial in partials { add(partial, cycles: cycles, to: &samples) }
    for frame in 0..<frames {
      let factor = level * swell(phase, at: (Double(frame) + 0.5) / Double(frames))
      samples[2 * frame] *= factor
      samples[2 * frame + 1] *= factor
    }
    return Clip(sampleRate: sampleRate, channels: 2, samples: samples)
  }

  /// Returns the cycles of the fundamental up to each frame, and to the end.
  private static func cycles(_ phase: Phase, frames: Int, sampleRate: Int) -> [Double] {
    var cycles = [0.0]
    cycles.reserveCapacity(frames + 1)
    for frame in 0..<frames {
      let height = height(phase, at: (Double(frame) + 0.5) / Double(frames))
      let pitch = pitches.low * pow(pitches.high / pitches.low, height)
      cycles.append(cycles[frame] + pitch / Double(sampleRate))
    }
    return cycles
  }

  /// Adds a partial that begins and ends with a whole cycle.
  ///
  /// The part of a cycle that is too much or too little is spread over the phase so that the pitch
  /// is exact at both ends.
  private static func add(_ partial: Partial, cycles: [Double], to samples: inout [Float]) {
    let frames = cycles.count - 1
    let total = partial.ratio * cycles[frames]
    let surplus = total.rounded() - total
    for frame in 0..<frames {
      let position = raisedCosine(Double(frame) / Double(frames))
      let wave = sine(cycles: partial.ratio * cycles[frame] + surplus * position)
      samples[2 * frame] += partial.left * wave
      samples[2 * frame + 1] += partial.right * wave
    }
  }

  /// The place between low and high pitch at a position in the phase, both in 0…1.
  private static func height(_ phase: Phase, at position: Double) -> Double {
    switch phase {
    case .inhale: raisedCosine(position)
    case .hold: 1
    case .exhale: 1 - raisedCosine(position)
    case .rest: 0
    }
  }

  /// The level at a position in the phase; it sinks a little while the breath is held.
  private static func swell(_ phase: Phase, at position: Double) -> Float {
    switch phase {
    case .inhale: Float(raisedCosine(position))
    case .hold: Float(1 - 0.3 * raisedCosine(1 - abs(2 * position - 1)))
    case .exhale: Float(1 - raisedCosine(position))
    case .rest: 0
    }
  }

  private static func raisedCosine(_ position: Double) -> Double {
    0.5 - 0.5 * cos(.pi * position)
  }

  private static func sine(cycles: Double) -> Float {
    sinf(2 * .pi * Float(cycles - cycles.rounded(.down)))
  }
}
