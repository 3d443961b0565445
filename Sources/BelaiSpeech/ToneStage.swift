public import BelaiAudio

/// A gentle finish for the synthetic voice: a little warmth, softer sibilants, a touch of room.
///
/// Everything is linear and has no memory from one utterance to the next, so equal clips come out
/// equal. The early reflections lengthen a clip by `ToneStage.tailMilliseconds`.
public struct ToneStage: Sendable {
  /// The room rings for this long after the last sample.
  public static let tailMilliseconds = 60

  private let sampleRate: Int

  /// By how many frames a clip becomes longer.
  var tailFrames: Int { sampleRate * Self.tailMilliseconds / 1000 }

  /// - Parameter sampleRate: Frames per second of the clips that will be given.
  public init(sampleRate: Int) {
    self.sampleRate = sampleRate
  }

  /// Early reflections of a small furnished room: delay in milliseconds and gain.
  ///
  /// Unevenly spaced, so that they colour the voice instead of combing it.
  private static let reflections: [(milliseconds: Double, gain: Float)] = [
    (7.3, 0.100), (11.9, -0.080), (18.1, 0.062), (26.7, -0.045), (37.9, 0.030), (51.3, -0.018),
  ]

  /// Returns the mono clip with the finish, longer by the room's tail.
  public func applied(to clip: Clip) -> Clip {
    precondition(clip.channels == 1, "speech is mono")
    var dry = clip.samples + [Float](repeating: 0, count: tailFrames)
    Biquad.run(filters.0, filters.1, filters.2, filters.3, over: &dry)
    var wet = dry
    let damping = Biquad.lowPass(frequency: 2_800, quality: 0.6, sampleRate: sampleRate)
    var damped = dry
    damping.run(over: &damped)
    for reflection in Self.reflections {
      let delay = Int(Double(sampleRate) * reflection.milliseconds / 1000)
      Self.add(damped, times: reflection.gain, delayedBy: delay, to: &wet)
    }
    return Clip(sampleRate: sampleRate, channels: 1, samples: wet)
  }

  /// Adds samples, as many as there is room for.
  ///
  /// Plain memory lets the compiler take eight at once.
  private static func add(
    _ samples: [Float], times gain: Float, delayedBy delay: Int, to sums: inout [Float]
  ) {
    let count = max(0, min(samples.count, sums.count - delay))
    unsafe samples.withUnsafeBufferPointer { samples in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        guard let from = samples.baseAddress, let to = sums.baseAddress else { return }
        let delayed = unsafe to + delay
        for index in 0..<count { unsafe delayed[index] += from[index] * gain }
      }
    }
  }

  private var filters: (Biquad, Biquad, Biquad, Biquad) {
    (
      // eSpeak NG leaves rumble below the voice.
      .highPass(frequency: 70, quality: 0.7, sampleRate: sampleRate),
      // Warmth: the range in which a close, calm voice is fuller than a formant synthesizer.
      .peak(frequency: 230, quality: 0.8, decibels: 2.0, sampleRate: sampleRate),
      // The buzz of the synthesizer's upper formants.
      .peak(frequency: 3_200, quality: 1.2, decibels: -1.5, sampleRate: sampleRate),
      // Sibilants: softened, not removed; consonants carry the words.
      .highShelf(frequency: 5_200, quality: 0.7, decibels: -4.0, sampleRate: sampleRate)
    )
  }
}
