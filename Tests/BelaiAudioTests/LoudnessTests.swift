import BelaiAudio
import Testing

@Suite struct LoudnessTests {
  /// EBU Tech 3341, case 1: a stereo sine of 1 kHz at −23 dBFS reads −23 LUFS.
  @Test(arguments: [(2, -23.0), (1, -26.01)])
  func `a reference tone reads as the standard says`(channels: Int, expected: Double) throws {
    let peak = Double(Decibels.factor(-23))
    let reading = try sine(1_000, frames: 480_000, channels: channels, peak: peak).loudness()
    #expect(abs(reading.integrated - expected) < 0.1)
    #expect(abs(reading.momentary - expected) < 0.1)
    #expect(abs(reading.truePeak + 23) < 0.1)
  }

  /// EBU Tech 3341, case 15: a quarter of the rate, 45° off the samples.
  @Test func `a peak between the samples is seen`() throws {
    let samples = (0..<48_000).map { Float([0.5, 0.5, -0.5, -0.5][$0 % 4]) }
    let reading = try Clip(sampleRate: 48_000, channels: 1, samples: samples).loudness()
    #expect(abs(reading.truePeak + 3.01) < 0.4)
  }

  @Test(arguments: [-18.0, -16, -38])
  func `a clip can be brought to any loudness`(wanted: Double) throws {
    let clip = Clip(sampleRate: 48_000, channels: 2, samples: noise(200_000, peak: 0.1))
    #expect(abs(try clip.normalised(to: wanted).loudness().integrated - wanted) < 0.05)
  }

  @Test func `a tick of a few milliseconds has a loudness`() throws {
    let tick = sine(1_000, frames: 960)
    #expect(try tick.loudness().momentary.isFinite)
    #expect(abs(try tick.normalised(to: -30).loudness().momentary + 30) < 0.1)
  }

  @Test func `silence stays as it is`() throws {
    let silence = Clip(
      sampleRate: 48_000, channels: 1, samples: [Float](repeating: 0, count: 9_600))
    #expect(try silence.loudness().integrated == -.infinity)
    #expect(try silence.normalised(to: -18) == silence)
  }

  @Test func `a panned mono clip is as loud as it measures`() throws {
    let clip = sine(500, frames: 96_000)
    let mono = try clip.loudness().integrated
    for pan in [-1, -0.3, 0, 0.5] {
      let samples = inBlocks(of: 96_000, frames: 96_000) { span, start in
        Mix.add(
          clip, over: 0..<96_000, gain: StereoGain(pan: pan), edges: Fade(frames: 0), into: &span,
          from: start)
      }
      let stereo = Clip(sampleRate: 48_000, channels: 2, samples: samples)
      #expect(abs(try stereo.loudness().integrated - mono) < 0.05)
    }
  }

  @Test func `parts measure like the whole`() throws {
    let samples = noise(2 * 150_000)
    var meter = try LoudnessMeter(sampleRate: 48_000, channels: 2)
    for start in stride(from: 0, to: samples.count, by: 700) {
      try meter.add(samples.span.extracting(start..<min(start + 700, samples.count)))
    }
    let whole = try Clip(sampleRate: 48_000, channels: 2, samples: samples).loudness()
    #expect(try meter.reading().integrated == whole.integrated)
  }

  @Test func `an impossible format is refused`() {
    #expect(throws: LoudnessError.self) { _ = try LoudnessMeter(sampleRate: 0, channels: 2) }
  }
}
