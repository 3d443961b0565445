/// Interleaved stereo samples on their way to a sink; allocated once.
final class SampleBlock {
  var samples: [Float]

  init(frames: Int) {
    samples = [Float](repeating: 0, count: 2 * frames)
  }

  func silence(frames: Int) {
    for index in 0..<2 * frames { samples[index] = 0 }
  }

  /// Calls `body` with the first samples.
  func withSamples(
    _ count: Int, _ body: (Span<Float>) throws(SinkFault) -> Int
  ) throws(SinkFault) -> Int {
    let samples = samples
    return try body(samples.span.extracting(first: count))
  }
}
