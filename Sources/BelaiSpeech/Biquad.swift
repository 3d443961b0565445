import Foundation

/// A second-order filter (Robert Bristow-Johnson, Audio EQ Cookbook), transposed direct form II.
struct Biquad {
  private let b0: Float
  private let b1: Float
  private let b2: Float
  private let a1: Float
  private let a2: Float

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
    unsafe samples.withUnsafeMutableBufferPointer { samples in
      for index in samples.indices {
        let input = unsafe samples[index]
        let output = b0 * input + first
        first = b1 * input - a1 * output + second
        second = b2 * input - a2 * output
        unsafe samples[index] = output
      }
    }
  }

  /// Filters `samples` in place with four filters, one after the other, starting from rest.
  ///
  /// The four work side by side: each takes the sample that the one before it gave a step ago, so
  /// that the outcome, which comes three samples late and is put back in its place, is the same.
  static func run(
    _ one: Biquad, _ two: Biquad, _ three: Biquad, _ four: Biquad, over samples: inout [Float]
  ) {
    let filters = [one, two, three, four]
    func lanes(_ coefficient: KeyPath<Biquad, Float>) -> SIMD4<Float> {
      SIMD4(filters.map { $0[keyPath: coefficient] })
    }
    let (b0, b1, b2) = (lanes(\.b0), lanes(\.b1), lanes(\.b2))
    let (a1, a2) = (lanes(\.a1), lanes(\.a2))
    var (first, second, output) = (SIMD4<Float>.zero, SIMD4<Float>.zero, SIMD4<Float>.zero)
    let count = samples.count
    for index in 0..<count + 3 {
      let sample = index < count ? samples[index] : 0
      let input = SIMD4(sample, output[0], output[1], output[2])
      output = b0 * input + first
      first = b1 * input - a1 * output + second
      second = b2 * input - a2 * output
      if index >= 3 { samples[index - 3] = output[3] }
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
