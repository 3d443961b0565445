import Testing

@testable import BelaiAudio

/// Each loop against the plain sum that it stands for, at lengths that fill no register.
@Suite struct KernelsTests {
  static let lengths = [0, 1, 2, 7, 16, 33, 481]

  @Test(arguments: lengths)
  func `the sum of products`(count: Int) {
    let (values, weights) = (noise(count, seed: 2), noise(count, seed: 3))
    let plain = zip(values, weights).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    #expect(abs(Double(Kernels.product(values.span, weights.span)) - plain) < 1e-4)
  }

  @Test(arguments: lengths)
  func `the largest absolute value`(count: Int) {
    var samples = noise(count, seed: 4)
    #expect(Kernels.peak(samples.span) == samples.map(abs).max() ?? 0)
    guard count > 0 else { return }
    samples[count / 2] = -9
    #expect(Kernels.peak(samples.span) == 9)
  }

  @Test(arguments: lengths)
  func `rounding to 16 bit`(count: Int) {
    let samples = noise(count, seed: 5, peak: 1.2)
    var output = [Int16](repeating: 7, count: count)
    var span = output.mutableSpan
    Kernels.quantise(samples.span, scale: 32_767, to: &span)
    let plain = samples.map {
      Int16(min(max(($0 * 32_767).rounded(.toNearestOrEven), -32_767), 32_767))
    }
    #expect(output == plain)
  }

  @Test(arguments: lengths)
  func `one factor does the same as a factor for each frame`(frames: Int) {
    let samples = noise(2 * frames, seed: 6).map { Int16($0 * 32_767) }
    let gains = [Float](repeating: 0.25, count: frames)
    var one = [Float](repeating: 1, count: 2 * frames)
    var each = one
    var oneSpan = one.mutableSpan
    var eachSpan = each.mutableSpan
    unsafe samples.withUnsafeBufferPointer { buffer in
      guard let source = buffer.baseAddress else { return }
      unsafe Kernels.add(source, count: 2 * frames, gain: 0.125, to: &oneSpan)
      unsafe Kernels.add(source, frames: frames, gains: gains.span, gain: 0.5, to: &eachSpan)
    }
    #expect(one == each)
    #expect(zip(one, samples).allSatisfy { $0 == 1 + Float($1) * 0.125 })
  }

  @Test func `raising leaves what is higher`() {
    var values: [Float] = [0.1, 0.7, 0.3, 0.5, 0.2]
    var span = values.mutableSpan
    Kernels.raise(&span, to: 0.4)
    #expect(values == [0.4, 0.7, 0.4, 0.5, 0.4])
  }
}
