import BelaiAudio
import Foundation
import Testing

@Suite struct GainTests {
  @Test(arguments: [(0.0, 1.0), (-6.0, 0.501_187), (-20.0, 0.1), (6.0, 1.995_262)])
  func `decibels and factors are two ways to say one thing`(decibels: Double, factor: Double) {
    #expect(abs(Double(Decibels.factor(decibels)) - factor) < 1e-6)
    #expect(abs(Decibels.of(Float(factor)) - decibels) < 1e-4)
  }

  @Test func `no gain at all is minus infinity`() {
    #expect(Decibels.factor(-.infinity) == 0)
    #expect(Decibels.of(0) == -.infinity)
  }

  @Test(arguments: [-1, -0.6, -0.1, 0, 0.25, 0.8, 1])
  func `a mono sound is equally loud at every place`(pan: Double) {
    let gain = StereoGain(pan: pan, gain: 0.5)
    #expect(abs(gain.left * gain.left + gain.right * gain.right - 0.25) < 1e-6)
    #expect((gain.right - gain.left) * Float(pan) >= 0)
  }

  @Test func `the ends of the pan are silent on the other side`() {
    #expect(abs(StereoGain(pan: -1).right) < 1e-7)
    #expect(abs(StereoGain(pan: 3).left) < 1e-7)
  }

  @Test func `balance leaves stereo sound alone in the middle`() {
    let gain = StereoGain(balance: 0, gain: 0.7)
    #expect(abs(gain.left - 0.7) < 1e-6)
    #expect(abs(gain.right - 0.7) < 1e-6)
  }

  @Test func `a fade rises from silence to full without a step`() {
    let fade = Fade(milliseconds: 5, sampleRate: 48_000)
    let factors = (-1...fade.frames).map { fade.factor(at: $0) }
    #expect(fade.frames == 240)
    #expect(factors.first == 0)
    #expect(factors.last == 1)
    #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 < 0.01 })
  }

  @Test func `a fade out and a fade in sum to one`() {
    let fade = Fade(frames: 100)
    for frame in 0..<100 {
      #expect(abs(fade.factor(at: frame) + fade.factor(at: 99 - frame) - 1) < 1e-6)
    }
  }
}

@Suite struct EnvelopeTests {
  let envelope = Envelope([
    .init(frame: 100, gain: 1), .init(frame: 300, gain: 0.25), .init(frame: 300, gain: 0.5),
    .init(frame: 310, gain: 0.5), .init(frame: 311, gain: 0),
  ])

  func filled(_ range: Range<Int>, block: Int) -> [Float] {
    stride(from: range.lowerBound, to: range.upperBound, by: block).flatMap { start in
      var gains = [Float](repeating: -1, count: min(block, range.upperBound - start))
      var span = gains.mutableSpan
      envelope.fill(&span, from: start)
      return gains
    }
  }

  @Test(arguments: [(-50, 1), (99, 1), (100, 1), (200, 0.625), (300, 0.5), (309, 0.5), (311, 0)])
  func `the gain at a frame is as planned`(frame: Int, gain: Float) {
    #expect(abs(envelope.gain(at: frame) - gain) < 1e-6)
    #expect(abs(filled(frame..<frame + 1, block: 1)[0] - gain) < 1e-6)
  }

  @Test(arguments: [1, 7, 64, 500])
  func `blocks of any size give the same gains bit for bit`(block: Int) {
    #expect(filled(-100..<400, block: block) == (-100..<400).map { envelope.gain(at: $0) })
  }

  @Test func `a ramp never overshoots and has no corners`() {
    let gains = filled(90..<299, block: 209)
    let steps = zip(gains, gains.dropFirst()).map { $0 - $1 }
    #expect(steps.allSatisfy { $0 >= 0 && $0 < 0.01 })
    #expect(zip(steps, steps.dropFirst()).allSatisfy { abs($0 - $1) < 2e-4 })
  }

  @Test func `one point is the same gain for ever`() {
    let constant = Envelope([.init(frame: 0, gain: 0.3)])
    #expect([-9, 0, 1_000_000].allSatisfy { constant.gain(at: $0) == 0.3 })
  }
}
