import Glibc

/// Frames per second of everything that is made here.
let sampleRate = 48_000.0

/// A filter of second order (Bristow-Johnson, Audio EQ Cookbook).
struct Filter {
  private let feedforward: (Float, Float, Float)
  private let feedback: (Float, Float)
  private var first: Float = 0
  private var second: Float = 0

  static func lowPass(_ hertz: Double, q: Double = 0.707) -> Filter {
    Filter(hertz, q) { cosine, _ in ((1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2) }
  }

  static func highPass(_ hertz: Double, q: Double = 0.707) -> Filter {
    Filter(hertz, q) { cosine, _ in ((1 + cosine) / 2, -1 - cosine, (1 + cosine) / 2) }
  }

  /// Passes a band with a gain of 1 at its middle.
  static func bandPass(_ hertz: Double, q: Double) -> Filter {
    Filter(hertz, q) { _, alpha in (alpha, 0, -alpha) }
  }

  private init(
    _ hertz: Double, _ q: Double, _ numerator: (Double, Double) -> (Double, Double, Double)
  ) {
    let angle = 2 * .pi * hertz / sampleRate
    let alpha = sin(angle) / (2 * q)
    let scale = 1 + alpha
    let top = numerator(cos(angle), alpha)
    feedforward = (Float(top.0 / scale), Float(top.1 / scale), Float(top.2 / scale))
    feedback = (Float(-2 * cos(angle) / scale), Float((1 - alpha) / scale))
  }

  mutating func next(_ sample: Float) -> Float {
    let output = feedforward.0 * sample + first
    first = feedforward.1 * sample - feedback.0 * output + second
    second = feedforward.2 * sample - feedback.1 * output
    return output
  }
}

/// Turns white noise into pink noise, −3 dB an octave (Kellet's economy filter).
struct PinkFilter {
  private var (low, middle, high): (Float, Float, Float) = (0, 0, 0)

  mutating func next(_ white: Float) -> Float {
    low = 0.997_65 * low + white * 0.099_046
    middle = 0.963 * middle + white * 0.296_516_4
    high = 0.57 * high + white * 1.052_691_3
    return 0.2 * (low + middle + high + white * 0.184_8)
  }
}
