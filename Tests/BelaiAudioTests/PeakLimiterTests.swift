import BelaiAudio
import Glibc
import Testing

@Suite struct PeakLimiterTests {
  let limiter = PeakLimiter(sampleRate: 48_000)
  let frames = 6_000

  /// Noise with a few bursts that are far too loud.
  var input: [Float] {
    var samples = noise(2 * frames, seed: 5, peak: 0.6)
    for frame in [0, 1_000, 1_003, 2_500, 2_900, 5_999] { samples[2 * frame] = 3 }
    for index in 8_000..<8_400 { samples[index] *= 2.5 }
    return samples
  }

  /// Limits in blocks as a source does: each block with its margins, silence beyond the ends.
  func limited(_ samples: [Float], block size: Int) -> [Float] {
    stride(from: 0, to: frames, by: size).flatMap { start -> ArraySlice<Float> in
      let end = min(start + size, frames)
      var block: [Float] = []
      for frame in start - limiter.margin..<end + limiter.margin {
        block += 0..<frames ~= frame ? samples[2 * frame...2 * frame + 1] : [0, 0]
      }
      var scratch = [Float](
        repeating: 7, count: limiter.scratchCount(frames: block.count / 2))
      var span = block.mutableSpan
      var room = scratch.mutableSpan
      limiter.limit(&span, from: start - limiter.margin, scratch: &room)
      return block[2 * limiter.margin..<2 * (end - start + limiter.margin)]
    }
  }

  @Test func `sound under the ceiling passes bit for bit`() {
    let quiet = noise(2 * frames, peak: limiter.ceiling)
    #expect(limited(quiet, block: 500) == quiet)
  }

  @Test func `no sample comes out over the ceiling`() {
    #expect(limited(input, block: frames).allSatisfy { abs($0) <= limiter.ceiling })
  }

  @Test(arguments: [64, 480, 1_001, 3_000])
  func `blocks of any size give the same samples bit for bit`(size: Int) {
    #expect(limited(input, block: size) == limited(input, block: frames))
  }

  @Test func `sound far from a peak is not touched`() {
    let output = limited(input, block: frames)
    #expect(output[2 * 1_700..<2 * 1_900] == input[2 * 1_700..<2 * 1_900])
  }

  @Test func `the gain moves smoothly and the same in both channels`() {
    var samples = [Float](repeating: 0.5, count: 2 * frames)
    samples[2 * 3_000] = 4
    let output = limited(samples, block: frames)
    let right = stride(from: 4_001, to: 6_000, by: 2).map { output[$0] }
    let steps = zip(right, right.dropFirst()).map { abs($0 - $1) }
    #expect((steps.max() ?? 1) < 0.004)
    #expect(output[2 * 2_990] == output[2 * 2_990 + 1])
    #expect(output[2 * 2_990] < 0.2)
  }

  /// Twelve decibels too much of what voices are made of: harmonics up to 5 kHz.
  @Test func `loud speech comes out under -1 dBTP`() throws {
    var samples = [Float](repeating: 0, count: 2 * frames)
    for harmonic in 1...24 {
      let tone = sine(207 * Double(harmonic), frames: frames, channels: 2, peak: 0.35)
      for index in samples.indices { samples[index] += tone.samples[index] }
    }
    #expect((samples.map(abs).max() ?? 0) > 4)
    let clip = Clip(sampleRate: 48_000, channels: 2, samples: limited(samples, block: 700))
    #expect(try clip.loudness().truePeak < -1)
  }

  // MARK: - Whole clips

  @Test func `a clip under the ceiling comes back untouched`() {
    let clip = Clip(sampleRate: 1_000, channels: 1, samples: [0.1, -0.7, 0.3])
    #expect(clip.limited(toDecibels: -3) == clip)
  }

  @Test func `a clip's bursts are brought under the ceiling, and nothing else is changed`() {
    var samples = (0..<96_000).map { 0.25 * sin(Float($0) / 20) }
    for frame in 47_990..<48_020 { samples[frame] = frame.isMultiple(of: 2) ? 0.95 : -0.95 }
    let clip = Clip(sampleRate: 48_000, channels: 1, samples: samples)
    let limited = clip.limited(toDecibels: -3)
    #expect(limited.frames == clip.frames)
    #expect(limited.peak <= Decibels.factor(-3))
    #expect(limited.peak > Decibels.factor(-4))
    #expect(limited.samples[..<47_000] == clip.samples[..<47_000])
    #expect(limited.samples[49_000...] == clip.samples[49_000...])
  }
}
