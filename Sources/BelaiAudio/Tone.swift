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
    let waves = waves(cycles: cycles(phase, frames: frames, sampleRate: sampleRate))
    var cycles = 0.0
    for (frame, rise) in Rise(frames: frames).enumerated() {
      let factor = level * swell(phase, rise: rise)
      for wave in waves {
        let value = wave.value(cycles: cycles, rise: rise)
        samples[2 * frame] += factor * wave.partial.left * value
        samples[2 * frame + 1] += factor * wave.partial.right * value
      }
      cycles += pitch(phase, rise: rise) / Double(sampleRate)
    }
    return Clip(sampleRate: sampleRate, channels: 2, samples: samples)
  }

  /// The place in a phase, frame by frame: from 0 to 1 along half a cosine.
  ///
  /// A point goes round the half circle, which costs less than a cosine for each frame.
  private struct Rise: Sequence, IteratorProtocol {
    private var rest: Int
    private var point: (x: Double, y: Double)
    private let turn: (x: Double, y: Double)

    init(frames: Int) {
      let angle = Double.pi / Double(frames)
      rest = frames
      point = (cos(angle / 2), sin(angle / 2))
      turn = (cos(angle), sin(angle))
    }

    mutating func next() -> Double? {
      guard rest > 0 else { return nil }
      rest -= 1
      let rise = 0.5 - 0.5 * point.x
      point = (point.x * turn.x - point.y * turn.y, point.x * turn.y + point.y * turn.x)
      return rise
    }
  }

  /// A partial that begins and ends with a whole cycle.
  ///
  /// The part of a cycle that is too much or too little is spread over the phase so that the pitch
  /// is exact at both ends.
  private struct Wave {
    let partial: Partial
    let surplus: Double

    func value(cycles: Double, rise: Double) -> Float {
      let place = partial.ratio * cycles + surplus * rise
      return sinf(2 * .pi * Float(place - place.rounded(.down)))
    }
  }

  /// Returns the partials of a phase in which the fundamental makes so many cycles.
  private static func waves(cycles: Double) -> [Wave] {
    partials.map { partial in
      let total = partial.ratio * cycles
      return Wave(partial: partial, surplus: total.rounded() - total)
    }
  }

  /// Returns how many cycles the fundamental makes in a phase.
  private static func cycles(_ phase: Phase, frames: Int, sampleRate: Int) -> Double {
    Rise(frames: frames).reduce(0) { $0 + pitch(phase, rise: $1) / Double(sampleRate) }
  }

  private static let span = log2(pitches.high / pitches.low)

  /// The pitch of the fundamental in Hz.
  private static func pitch(_ phase: Phase, rise: Double) -> Double {
    pitches.low * exp2(span * height(phase, rise: rise))
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
