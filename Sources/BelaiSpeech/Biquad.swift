import Foundation

/// A second-order filter (Robert Bristow-Johnson, Audio EQ Cookbook), transposed direct form II.
struct Biquad {
  fileprivate let b0: Float
  fileprivate let b1: Float
  fileprivate let b2: Float
  fileprivate let a1: Float
  fileprivate let a2: Float

  private init(b: (Double, Double, Double), a: (Double, Double, Double)) {
    b0 = Float(b.0 / a.0)
    b1 = Float(b.1 / a.0)
    b2 = Float(b.2 / a.0)
    a1 = Float(a.1 / a.0)
    a2 = Float(a.2 / a.0)
  }

  /// Filters `samples` in place, starting from rest.
  func run(over samples: inout [Float]) {
    var first: Float = 0
    var second: Float = 0
    for index in samples.indices {
      let input = samples[index]
      let output = b0 * input + first
      first = b1 * input - a1 * output + second
      second = b2 * input - a2 * output
      samples[index] = output
    }
  }

  static func highPass(frequency: Double, quality: Double, sampleRate: Int) -> Biquad {
    let (cosine, alpha) = angles(frequency, quality, sampleRate)
    return Biquad(
      b: ((1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2),
      a: (1 + alpha, -2 * cosine, 1 - alpha))
  }

  static func lowPass(frequency: Double, quality: Double, sampleRate: Int) -> Biquad {
    let (cosine, alpha) = angles(frequency, quality, sampleRate)
    return Biquad(
      b: ((1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2),
      a: (1 + alpha, -2 * cosine, 1 - alpha))
  }

  static func peak(
    frequency: Double, quality: Double, decibels: Double, sampleRate: Int
  ) -> Biquad {
    let (cosine, alpha) = angles(frequency, quality, sampleRate)
    let amplitude = pow(10, decibels / 40)
    return Biquad(
      b: (1 + alpha * amplitude, -2 * cosine, 1 - alpha * amplitude),
      a: (1 + alpha / amplitude, -2 * cosine, 1 - alpha / amplitude))
  }

  static func highShelf(
    frequency: Double, quality: Double, decibels: Double, sampleRate: Int
  ) -> Biquad {
    let (cosine, alpha) = angles(frequency, quality, sampleRate)
    let amplitude = pow(10, decibels / 40)
    let root = 2 * amplitude.squareRoot() * alpha
    let more = amplitude + 1
    let less = amplitude - 1
    return Biquad(
      b: (
        amplitude * (more + less * cosine + root), -2 * amplitude * (less + more * cosine),
        amplitude * (more + less * cosine - root)
      ),
      a: (more - less * cosine + root, 2 * (less - more * cosine), more - less * cosine - root))
  }

  private static func angles(
    _ frequency: Double, _ quality: Double, _ sampleRate: Int
  ) -> (cosine: Double, alpha: Double) {
    let omega = 2 * Double.pi * frequency / Double(sampleRate)
    return (cos(omega), sin(omega) / (2 * quality))
  }
}

/// Four filters one after the other, side by side in one SIMD register.
///
/// Each lane filters what its neighbour gave at the sample before, so the work of four takes the
/// time of one, and the output comes three samples late.
struct BiquadCascade {
  private let b0: SIMD4<Float>
  private let b1: SIMD4<Float>
  private let b2: SIMD4<Float>
  private let a1: SIMD4<Float>
  private let a2: SIMD4<Float>

  init(_ filters: [Biquad]) {
    precondition(filters.count == 4, "a cascade is four filters long")
    b0 = SIMD4(filters.map(\.b0))
    b1 = SIMD4(filters.map(\.b1))
    b2 = SIMD4(filters.map(\.b2))
    a1 = SIMD4(filters.map(\.a1))
    a2 = SIMD4(filters.map(\.a2))
  }

  /// Filters `samples` in place, starting from rest.
  func run(over samples: inout [Float]) {
    let count = samples.count
    var span = samples.mutableSpan
    var (first, second, last) = (SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>())
    for index in 0..<count + 3 {
      let input = SIMD4(index < count ? span[index] : 0, last[0], last[1], last[2])
      let output = b0 * input + first
      first = b1 * input - a1 * output + second
      second = b2 * input - a2 * output
      last = output
      if index >= 3 { span[index - 3] = output[3] }
    }
  }
}
