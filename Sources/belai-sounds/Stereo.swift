import BelaiAudio
import Glibc

/// Two channels of sound, in a circle: what runs over the end goes on at the beginning.
struct Stereo {
  var left: [Float]
  var right: [Float]

  /// Silence.
  init(frames: Int) {
    left = [Float](repeating: 0, count: frames)
    right = left
  }

  /// Noise that has `common` of its power the same in both channels.
  init(noise frames: Int, seed: UInt64, common: Double = 0.2) {
    var random = Random(seed: seed)
    let shared = random.noise(frames)
    let gains = (Float((1 - common).squareRoot()), Float(common.squareRoot()))
    left = zip(random.noise(frames), shared).map { $0 * gains.0 + $1 * gains.1 }
    right = zip(random.noise(frames), shared).map { $0 * gains.0 + $1 * gains.1 }
  }

  var frames: Int { left.count }

  /// Adds a sample at a frame, going round.
  mutating func add(_ sample: Float, at frame: Int, pan: StereoGain) {
    let place = frame % frames
    left[place] += sample * pan.left
    right[place] += sample * pan.right
  }

  /// Adds another sound of the same length.
  mutating func add(_ other: Stereo, gain: Float = 1) {
    for frame in left.indices {
      left[frame] += other.left[frame] * gain
      right[frame] += other.right[frame] * gain
    }
  }

  /// Multiplies each frame.
  mutating func shape(_ gain: (Int) -> Float) {
    for frame in left.indices {
      let factor = gain(frame)
      left[frame] *= factor
      right[frame] *= factor
    }
  }

  /// Filters round the circle: the last seconds are run through first, so that the filter is in
  /// the same state at the beginning as at the end.
  mutating func filter(_ filters: Filter...) {
    for filter in filters {
      var filter = (filter, filter)
      goRound(&left) { filter.0.next($0) }
      goRound(&right) { filter.1.next($0) }
    }
  }

  mutating func makePink() {
    var filter = (PinkFilter(), PinkFilter())
    goRound(&left) { filter.0.next($0) }
    goRound(&right) { filter.1.next($0) }
  }

  private func goRound(_ channel: inout [Float], _ next: (Float) -> Float) {
    for frame in max(0, frames - 96_000)..<frames { _ = next(channel[frame]) }
    for frame in 0..<frames { channel[frame] = next(channel[frame]) }
  }

  /// Returns the sound as a clip, followed by `extra` frames of its own beginning.
  func clip(extra: Int = 0) -> Clip {
    var samples: [Float] = []
    samples.reserveCapacity(2 * (frames + extra))
    for frame in 0..<frames + extra {
      samples.append(left[frame % frames])
      samples.append(right[frame % frames])
    }
    return Clip(sampleRate: Int(sampleRate), channels: 2, samples: samples)
  }
}

/// A slow movement in −1…1 that comes back to its beginning: sines of whole numbers of cycles.
struct Drift {
  private let parts: [(cycles: Double, phase: Double)]
  private let frames: Double

  init(frames: Int, cycles: [Int], seed: UInt64) {
    var random = Random(seed: seed)
    parts = cycles.map { (Double($0), random.unit()) }
    self.frames = Double(frames)
  }

  func value(at frame: Int) -> Double {
    let position = Double(frame) / frames
    let sum = parts.reduce(0) { $0 + sin(2 * .pi * ($1.cycles * position + $1.phase)) }
    return sum / Double(parts.count)
  }

  /// Returns the movement as a factor of ±`decibels`.
  func gain(at frame: Int, decibels: Double) -> Float {
    Decibels.factor(decibels * value(at: frame))
  }
}

/// Returns a rise from 0 to 1 as half a cosine; beyond the ends it stays.
func smooth(_ position: Double) -> Double {
  0.5 - 0.5 * cos(.pi * min(max(position, 0), 1))
}
