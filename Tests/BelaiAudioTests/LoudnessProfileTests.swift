import Testing

@testable import BelaiAudio

@Suite struct LoudnessProfileTests {
  /// A clip in a mix: where it begins and how loud it is made.
  struct Part {
    var clip: Clip
    var frame: Int
    var gain: Float = 1
  }

  static let burst = Clip(sampleRate: 48_000, channels: 1, samples: noise(60_000, seed: 3))
  static let tone = sine(220, frames: 100_000, channels: 2, peak: 0.3)
  static let rumble = sine(31, frames: 150_000, peak: 0.6)

  static let mixes: [(String, [Part])] = [
    ("one sound", [Part(clip: burst, frame: 0)]),
    ("a tone in stereo", [Part(clip: tone, frame: 4_801)]),
    ("below hearing", [Part(clip: rumble, frame: 10_000)]),
    ("with pauses", (0..<4).map { Part(clip: burst, frame: 7_777 + $0 * 120_000) }),
    (
      "loud and far too soft to count",
      [
        Part(clip: burst, frame: 12_345),
        Part(clip: tone, frame: 240_000, gain: 0.01),
      ]
    ),
    (
      "one over the other",
      [Part(clip: burst, frame: 20_000, gain: 0.5), Part(clip: tone, frame: 30_000)]
    ),
  ]

  @Test(arguments: mixes)
  func `powers tell the loudness that libebur128 measures`(name: String, parts: [Part]) throws {
    let frames = 480_000
    var block = [Float](repeating: 0, count: 2 * frames)
    var known = MixLoudness(frames: frames, sampleRate: 48_000)
    for part in parts {
      let packed = PackedClip(part.clip)
      let gain = StereoGain(left: part.gain, right: part.gain)
      var span = block.mutableSpan
      Mix.add(
        packed, over: part.frame..<frames, gain: gain, edges: Fade(frames: 0), into: &span, from: 0)
      let channels: Float = packed.channels == 1 ? 2 : 1
      known.add(
        LoudnessProfile(packed), over: part.frame..<frames, power: part.gain * part.gain * channels)
    }
    let measured = try Clip(sampleRate: 48_000, channels: 2, samples: block).loudness().integrated
    #expect(abs(known.integrated - measured) < 0.1, "\(known.integrated), not \(measured) LUFS")
  }

  @Test func `a tenth of a second has the energy of its samples`() {
    let profile = LoudnessProfile(PackedClip(Self.tone))
    let tenth = profile.energy(from: 24_000)
    #expect(abs(tenth - profile.energies[50..<60].reduce(0, +)) < 1e-3)
    #expect(profile.energy(from: 10_000_000) == 0)
    var known = MixLoudness(frames: 960_000, sampleRate: 48_000)
    for frame in known.steps { known.add(tenth, at: frame) }
    #expect(known.integrated.isFinite && known.integrated < 0)
  }

  @Test func `silence has no loudness`() {
    #expect(MixLoudness(frames: 96_000, sampleRate: 48_000).integrated == -.infinity)
    #expect(MixLoudness(frames: 100, sampleRate: 48_000).integrated == -.infinity)
  }

  @Test func `what begins before or ends behind the mix counts only inside`() {
    let profile = LoudnessProfile(PackedClip(Self.burst))
    var known = MixLoudness(frames: 48_000, sampleRate: 48_000)
    known.add(profile, over: 1_000_000..<1_480_000, power: 1)
    known.add(profile, over: -1_000_000..<(-500_000), power: 1)
    #expect(known.integrated == -.infinity)
  }
}
