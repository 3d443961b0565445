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

  /// The integrated loudness of a held tone, in LUFS.
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
  private static let level: Float = 0.1107

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
    let rise = (0..<frames).map { 0.5 - 0.5 * cos(.pi * (Double($0) + 0.5) / Double(frames)) }
    let cycles = cycles(phase, rise: rise, sampleRate: sampleRate)
    for partial in partials { add(partial, cycles: cycles, rise: rise, to: &samples) }
    for frame in 0..<frames {
      let factor = level * swell(phase, rise: rise[frame])
      samples[2 * frame] *= factor
      samples[2 * frame + 1] *= factor
    }
    return Clip(sampleRate: sampleRate, channels: 2, samples: samples)
  }

  /// Returns the cycles of the fundamental before each frame, and all of them.
  private static func cycles(_ phase: Phase, rise: [Double], sampleRate: Int) -> [Double] {
    let span = log2(pitches.high / pitches.low)
    var cycles = [0.0]
    cycles.reserveCapacity(rise.count + 1)
    for frame in rise.indices {
      let pitch = pitches.low * exp2(span * height(phase, rise: rise[frame]))
      cycles.append(cycles[frame] + pitch / Double(sampleRate))
    }
    return cycles
  }

  /// Adds a partial that begins and ends with a whole cycle.
  ///
  /// The part of a cycle that is too much or too little is spread over the phase so that the pitch
  /// is exact at both ends.
  private static func add(
    _ partial: Partial, cycles: [Double], rise: [Double], to samples: inout [Float]
  ) {
    let total = partial.ratio * cycles[rise.count]
    let surplus = total.rounded() - total
    for frame in rise.indices {
      let place = partial.ratio * cycles[frame] + surplus * rise[frame]
      let wave = sinf(2 * .pi * Float(place - place.rounded(.down)))
      samples[2 * frame] += partial.left * wave
      samples[2 * frame + 1] += partial.right * wave
    }
  }

  /// The place between low and high pitch, 0…1; `rise` goes from 0 to 1 in the phase.
  private static func height(_ phase: Phase, rise: Double) -> Double {
    switch phase {
    case .inhale: rise
    case .hold: 1
    case .exhale: 1 - rise
    case .rest: 0
    }
  }

  /// The level, 0…1; it sinks a little and comes back while the breath is held.
  private static func swell(_ phase: Phase, rise: Double) -> Float {
    switch phase {
    case .inhale: Float(rise)
    case .hold: Float(1 - 1.2 * rise * (1 - rise))
    case .exhale: Float(1 - rise)
    case .rest: 0
    }
  }
}
