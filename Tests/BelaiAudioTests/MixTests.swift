import BelaiAudio
import Testing

@Suite struct MixTests {
  let edges = Fade(frames: 20)
  let ones = Clip(sampleRate: 48_000, channels: 1, samples: [Float](repeating: 1, count: 100))

  func mixed(
    _ clip: Clip, over range: Range<Int>, gain: StereoGain = StereoGain(left: 0.5, right: 0.25),
    block: Int = 200
  ) -> [Float] {
    inBlocks(of: block, frames: 200) { span, start in
      Mix.add(clip, over: range, gain: gain, edges: edges, into: &span, from: start)
    }
  }

  @Test func `a clip sounds at its frames and nowhere else`() {
    let output = mixed(ones, over: 50..<150)
    #expect(output[..<100].allSatisfy { $0 == 0 })
    #expect(output[300...].allSatisfy { $0 == 0 })
    #expect((70..<130).allSatisfy { output[2 * $0] == 0.5 && output[2 * $0 + 1] == 0.25 })
  }

  @Test func `both ends of a clip fade`() {
    let output = mixed(ones, over: 50..<150)
    for frame in 0..<20 {
      #expect(output[2 * (50 + frame)] == 0.5 * edges.factor(at: frame))
      #expect(output[2 * (149 - frame)] == 0.5 * edges.factor(at: frame))
    }
  }

  @Test func `a cue that is shorter than its clip ends with a fade`() {
    let output = mixed(ones, over: 50..<110)
    #expect(output[2 * 109] < 0.01)
    #expect(output[2 * 110] == 0)
    #expect(output[2 * 85] == 0.5)
  }

  @Test func `a cue that is longer than its clip ends with the clip`() {
    #expect(mixed(ones, over: 50..<190) == mixed(ones, over: 50..<150))
  }

  @Test(arguments: [1, 3, 19, 64, 199], [1, 2])
  func `blocks of any size give the same samples bit for bit`(block: Int, channels: Int) {
    for length in [1, 15, 37, 40, 41, 77] {
      let clip = Clip(sampleRate: 48_000, channels: channels, samples: noise(length * channels))
      let whole = mixed(clip, over: 60..<160)
      #expect(mixed(clip, over: 60..<160, block: block) == whole, "\(length) frames")
    }
  }

  @Test func `stereo keeps its sides`() {
    let samples = (0..<200).map { $0 % 2 == 0 ? Float(1) : -1 }
    let clip = Clip(sampleRate: 48_000, channels: 2, samples: samples)
    let output = mixed(clip, over: 0..<100)
    #expect(output[100] == 0.5)
    #expect(output[101] == -0.25)
  }

  @Test func `clips add up`() {
    let output = inBlocks(of: 200, frames: 200) { span, start in
      for offset in [0, 50] {
        Mix.add(
          ones, over: offset..<offset + 100, gain: StereoGain(left: 1, right: 1), edges: edges,
          into: &span, from: start)
      }
    }
    #expect(output[2 * 40] == 1)
    #expect(output[2 * 75] == 2)
  }

  @Test(arguments: [1, 2], [200, 7])
  func `a packed clip sounds like the clip`(channels: Int, block: Int) {
    let clip = Clip(sampleRate: 48_000, channels: channels, samples: noise(90 * channels))
    let packed = PackedClip(clip)
    #expect(packed.frames == clip.frames)
    let gain = StereoGain(left: 0.5, right: 0.25)
    let output = inBlocks(of: block, frames: 200) { span, start in
      Mix.add(packed, over: 60..<140, gain: gain, edges: edges, into: &span, from: start)
    }
    let wanted = mixed(clip, over: 60..<140)
    #expect(zip(output, wanted).allSatisfy { abs($0 - $1) <= packed.peak / 65_534 })
    #expect(output.contains { $0 != 0 })
  }

  @Test func `a packed clip knows its peak and unpacks`() {
    let clip = Clip(sampleRate: 22_050, channels: 1, samples: [0, 0.25, -0.75, 0.1])
    let packed = PackedClip(clip)
    #expect(packed.peak == 0.75)
    #expect(zip(packed.clip.samples, clip.samples).allSatisfy { abs($0 - $1) < 1.2e-5 })
    let silence = Clip(sampleRate: 48_000, channels: 2, samples: [0, 0])
    #expect(PackedClip(silence).clip == silence)
  }

  @Test func `each frame can have its own factor`() {
    let gains: [Float] = [0.5, 2]
    var block: [Float] = [1, 2, 3, 4]
    var span = block.mutableSpan
    Mix.multiply(&span, by: gains.span)
    #expect(block == [0.5, 1, 6, 8])
  }

  @Test(arguments: [1, 6, 20, 33])
  func `a fade-in goes on from block to block`(size: Int) {
    let output = inBlocks(of: size, frames: 40) { span, start in
      for index in 0..<span.count { span[index] = 1 }
      Mix.fadeIn(&span, edges, elapsed: start)
    }
    #expect(output == (0..<80).map { edges.factor(at: $0 / 2) })
  }
}
