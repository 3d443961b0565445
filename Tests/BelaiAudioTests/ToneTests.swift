import Foundation
import Testing

@testable import BelaiAudio

@Suite struct ToneTests {
  /// A breath of lengths that fit no period of the tone.
  static let breaths: [[(Tone.Phase, Int)]] = [
    [(.inhale, 192_001), (.hold, 96_007), (.exhale, 288_011), (.rest, 48_000), (.inhale, 100_003)],
    [(.inhale, 190_003), (.exhale, 280_009), (.inhale, 190_003)],
    [(.inhale, 9_001), (.hold, 3), (.exhale, 12_345)],
  ]

  @Test(arguments: breaths)
  func `phases join without a click`(phases: [(Tone.Phase, Int)]) {
    var joined: [Float] = []
    var inside: Float = 0
    for (phase, frames) in phases {
      let clip = Tone.breath(phase, frames: frames, sampleRate: 48_000)
      #expect(clip.frames == frames)
      inside = max(inside, largestStep(clip.samples))
      joined += clip.samples
    }
    #expect(largestStep(joined) <= inside * 1.02)
    #expect(abs(joined[0]) < 1e-6)
  }

  @Test(arguments: [(Tone.Phase.inhale, 196.0, 293.66), (.exhale, 293.66, 196.0)])
  func `the pitch rises with the breath and sinks with it`(
    phase: Tone.Phase, start: Double, end: Double
  ) {
    let samples = Tone.breath(phase, frames: 240_000, sampleRate: 48_000).samples
    #expect(abs(pitch(samples, around: 24_000) - start) < 8)
    #expect(abs(pitch(samples, around: 216_000) - end) < 8)
  }

  /// Counts the cycles in a fifth of a second of the left channel.
  func pitch(_ samples: [Float], around frame: Int) -> Double {
    let window = (frame - 4_800..<frame + 4_800).map { samples[2 * $0] }
    let rising = window.indices.dropFirst().filter { window[$0 - 1] < 0 && window[$0] >= 0 }
    guard let first = rising.first, let last = rising.last else { return 0 }
    return Double(rising.count - 1) * 48_000 / Double(last - first)
  }

  @Test func `the level swells, stays and sinks`() {
    func level(_ phase: Tone.Phase, _ part: Double) -> Double {
      let samples = Tone.breath(phase, frames: 240_000, sampleRate: 48_000).samples
      let start = Int(part * 440_000) & ~1
      return BelaiAudioTests.level(samples[start..<start + 40_000])
    }
    #expect(level(.inhale, 0) < 0.05 * level(.inhale, 1))
    #expect(level(.exhale, 1) < 0.05 * level(.exhale, 0))
    #expect(level(.hold, 0.5) > 0.3 * level(.hold, 0))
    #expect(level(.rest, 0.5) == 0)
  }

  @Test func `a held tone has the loudness it says`() throws {
    let clip = Tone.breath(.hold, frames: 288_000, sampleRate: 48_000)
    #expect(abs(try clip.loudness().integrated - Tone.loudness) < 0.3)
    #expect(try clip.loudness().truePeak < -12)
  }

  @Test func `no frames at all make an empty clip`() {
    #expect(Tone.breath(.inhale, frames: 0, sampleRate: 48_000).frames == 0)
  }
}
