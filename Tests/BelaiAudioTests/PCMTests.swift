import BelaiAudio
import Testing

@Suite struct PCMTests {
  func converted(_ samples: [Float], from first: Int = 0) -> [Int16] {
    var output = [Int16](repeating: 99, count: samples.count)
    var span = output.mutableSpan
    PCM.int16(samples.span, into: &span, from: first)
    return output
  }

  @Test func `silence stays silent`() {
    #expect(converted([Float](repeating: 0, count: 1_000)).allSatisfy { $0 == 0 })
  }

  @Test(arguments: [(1, 32_767), (-1, -32_767), (4, 32_767), (-4, -32_767)])
  func `what is too loud is clamped`(sample: Float, integer: Int16) {
    let output = converted([Float](repeating: sample, count: 4_096))
    #expect(output.allSatisfy { abs(Int($0) - Int(integer)) <= 1 })
  }

  @Test(arguments: [0.3, -0.5, 0.77, 100.25])
  func `dither keeps what lies between two steps`(steps: Float) {
    let output = converted([Float](repeating: steps / 32_767, count: 200_000))
    let mean = output.reduce(0.0) { $0 + Double($1) } / Double(output.count)
    let spread = output.reduce(0.0) {
      $0 + (Double($1) - Double(steps)) * (Double($1) - Double(steps))
    }
    #expect(abs(mean - Double(steps)) < 0.01)
    // Triangular dither of ±1 step has a variance of 1/6, rounding adds 1/12: 1/4 at any level.
    #expect(abs(spread / Double(output.count) - 0.25) < 0.01)
  }

  @Test(arguments: [1, 2, 480, 999])
  func `dither depends on the sample's number alone`(size: Int) {
    let samples = noise(4_000)
    let whole = converted(samples, from: 77)
    let parts = stride(from: 0, to: 4_000, by: size).flatMap { start in
      converted(Array(samples[start..<min(start + size, 4_000)]), from: 77 + start)
    }
    #expect(parts == whole)
    #expect(converted(samples, from: 78) != whole)
  }

  @Test func `a long session does not overflow the numbers`() {
    #expect(converted([0.5], from: Int.max).count == 1)
  }

  @Test func `32 bit holds every bit of a float sample`() {
    let samples: [Float] = [0, 1, -1, 0.5, 0x1p-23, 2, -0.25]
    var output = [Int32](repeating: 0, count: samples.count)
    var span = output.mutableSpan
    PCM.int32(samples.span, into: &span)
    let full = Int32.max
    #expect(output == [0, full, -full, 1 << 30, 256, full, -1 << 29])
  }

  @Test func `mono is the mean of both sides`() {
    let stereo: [Float] = [1, 0.5, -1, 1]
    var output = [Float](repeating: 0, count: 2)
    var span = output.mutableSpan
    PCM.mono(stereo.span, into: &span)
    #expect(output == [0.75, 0])
  }
}
