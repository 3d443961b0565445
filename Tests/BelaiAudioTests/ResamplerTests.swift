import BelaiAudio
import Foundation
import Testing

@Suite struct ResamplerTests {
  @Test(arguments: [(22_050, 48_000), (44_100, 48_000), (48_000, 44_100)])
  func `a sine comes out as the same sine, in place`(from: Int, to: Int) throws {
    let clip = sine(1_000, frames: from, sampleRate: from)
    let output = try clip.resampled(to: to)
    let wanted = sine(1_000, frames: to, sampleRate: to)
    #expect(output.sampleRate == to)
    #expect(output.frames == to)
    let middle = 2_000..<to - 2_000
    let error = level(zip(output.samples[middle], wanted.samples[middle]).map { $0 - $1 })
    #expect(20 * log10(error / level(wanted.samples[middle])) < -110)
  }

  @Test(arguments: [1, 2, 147, 1_000, 22_051])
  func `the length is exact to the nearest frame`(frames: Int) throws {
    let clip = Clip(sampleRate: 22_050, channels: 2, samples: noise(2 * frames))
    let wanted = (Double(frames) * 48_000 / 22_050).rounded()
    #expect(try clip.resampled(to: 48_000).frames == Int(wanted))
  }

  @Test func `nothing is done where nothing is to do`() throws {
    let clip = sine(440, frames: 999)
    #expect(try clip.resampled(to: 48_000) == clip)
    let empty = Clip(sampleRate: 22_050, channels: 1, samples: [])
    #expect(try empty.resampled(to: 48_000).frames == 0)
  }

  @Test(arguments: [100, 4_800, 44_100])
  func `a stream in parts gives what the whole gives`(size: Int) throws {
    let clip = Clip(sampleRate: 44_100, channels: 2, samples: noise(88_200))
    var resampler = try Resampler(from: 44_100, to: 48_000, channels: 2)
    var output: [Float] = []
    for start in stride(from: 0, to: clip.frames, by: size) {
      let end = min(start + size, clip.frames)
      try resampler.resample(
        clip.samples.span.extracting(2 * start..<2 * end), appendingTo: &output)
    }
    try resampler.finish(appendingTo: &output)
    let whole = try clip.resampled(to: 48_000).samples
    #expect(output.count == whole.count)
    #expect(zip(output, whole).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func `an impossible rate is refused in the library's words`() {
    let error = #expect(throws: ResamplerError.self) {
      _ = try Resampler(from: 0, to: 48_000, channels: 1)
    }
    #expect(error?.call == "soxr_create")
    #expect(error?.words.isEmpty == false)
  }
}
