import Foundation
import Synchronization
import Testing

@testable import BelaiAudio

@Suite struct BedBufferTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A bed of noise, 3 seconds long.
  func noiseBed(sampleRate: Int = 48_000, channels: Int = 2) throws -> BedBuffer {
    let samples = noise(3 * sampleRate * channels, peak: 0.5)
    let clip = Clip(sampleRate: sampleRate, channels: channels, samples: samples)
    try write(clip, to: folder.file("bed.flac"))
    return try BedBuffer(path: folder.file("bed.flac"), sampleRate: 48_000)
  }

  func heard(_ bed: BedBuffer, _ range: Range<Int>, block: Int = 4_800) -> [Float] {
    let gains = [Float](repeating: 1, count: block)
    return inBlocks(of: block, frames: range.count) { span, start in
      bed.add(into: &span, from: range.lowerBound + start, gains: gains.span)
    }
  }

  @Test func `the first round is the file up to its end`() throws {
    let bed = try noiseBed()
    try bed.load()
    let file = try Clip(path: folder.file("bed.flac")).samples
    let first = heard(bed, 0..<96_000)
    #expect(zip(first, file).allSatisfy { abs($0 - $1) < 1e-4 })
    #expect(bed.frames == 144_000)
  }

  @Test func `later rounds leave out the second that was crossfaded`() throws {
    let bed = try noiseBed()
    try bed.load()
    #expect(bed.crossfade == 48_000)
    #expect(
      [0, 143_999, 144_000, 239_999, 240_000].map(bed.place) == [
        0, 143_999, 48_000, 143_999, 48_000,
      ])
    let rounds = (0..<3).map { heard(bed, 50_000 + $0 * 96_000..<140_000 + $0 * 96_000) }
    #expect(rounds[1] == rounds[0])
    #expect(rounds[2] == rounds[0])
  }

  @Test(arguments: [1, 24, 24 * 365])
  func `after hours the place in the round is exact`(hours: Int) throws {
    let bed = try noiseBed()
    let frame = hours * 3_600 * 48_000
    // The first round has three seconds, each later one two.
    #expect(bed.place(of: 144_000 + frame) == 48_000 + frame % 96_000)
    #expect(bed.place(of: 144_000 + frame + 95_999) == 48_000 + (frame + 95_999) % 96_000)
  }

  @Test(arguments: ["hujan", "ombak", "hangat"])
  func `no step at the seam of a shipped bed is larger than those beside it`(name: String) throws {
    let bed = try BedBuffer(path: shippedSounds + "/beds/\(name).ogg", sampleRate: 48_000)
    try bed.load()
    func largestStep(_ frames: Range<Int>) -> Float {
      let samples = heard(bed, frames)
      return (2..<samples.count).reduce(0) { max($0, abs(samples[$1] - samples[$1 - 2])) }
    }
    for round in 1...3 {
      let seam = bed.frames + (round - 1) * (bed.frames - bed.crossfade)
      let beside = largestStep(seam - 40_000..<seam - 100)
      #expect(largestStep(seam - 2..<seam + 2) <= beside)
    }
  }

  @Test(arguments: [1_000, 4_801, 96_000])
  func `blocks of any size give the same samples bit for bit`(block: Int) throws {
    let bed = try noiseBed()
    try bed.load()
    #expect(heard(bed, 130_000..<260_000, block: block) == heard(bed, 130_000..<260_000))
  }

  @Test func `noise keeps its level through the crossfade`() throws {
    let bed = try noiseBed()
    try bed.load()
    let whole = level(heard(bed, 0..<96_000))
    for start in stride(from: 96_000, to: 192_000, by: 4_800) {
      #expect(abs(level(heard(bed, start..<start + 4_800)) / whole - 1) < 0.06)
    }
  }

  @Test func `what is not decoded yet is silent and what is, sounds`() throws {
    let bed = try noiseBed()
    #expect(heard(bed, 0..<4_800).allSatisfy { $0 == 0 })
    try bed.load(atLeast: 10_000)
    let decoded = bed.decodedFrames
    #expect(10_000..<20_000 ~= decoded)
    let output = heard(bed, 0..<decoded + 4_800)
    #expect(level(output[..<(2 * decoded)]) > 0.1)
    #expect(output[(2 * decoded)...].allSatisfy { $0 == 0 })
  }

  @Test func `a bed can be heard while it is being decoded`() throws {
    let bed = try noiseBed()
    // A thread of its own: the pool of tasks has only as many as there are cores, and waits for none.
    let failure = Mutex<(any Error)?>(nil)
    Thread {
      do { try bed.load() } catch { failure.withLock { $0 = error } }
    }.start()
    var isPlain = true
    while bed.decodedFrames < bed.frames {
      if let error = failure.withLock({ $0 }) { throw error }
      isPlain = isPlain && heard(bed, 0..<bed.decodedFrames).allSatisfy { abs($0) <= 0.51 }
    }
    #expect(isPlain)
    let again = try BedBuffer(path: folder.file("bed.flac"), sampleRate: 48_000)
    try again.load()
    #expect(heard(again, 0..<300_000) == heard(bed, 0..<300_000))
  }

  @Test(arguments: [1, 2])
  func `a file of another rate is as long and as loud`(channels: Int) throws {
    let bed = try noiseBed(sampleRate: 44_100, channels: channels)
    #expect(bed.frames == 144_000)
    try bed.load()
    #expect(bed.decodedFrames == bed.frames)
    #expect(abs(level(heard(bed, 0..<96_000)) / level(noise(88_200)) - 1) < 0.05)
  }

  @Test func `each frame has its own gain`() throws {
    let bed = try noiseBed()
    try bed.load()
    let full = heard(bed, 0..<100)
    let gains = (0..<100).map { $0 < 50 ? Float(0) : 0.5 }
    var block = [Float](repeating: 0, count: 200)
    var span = block.mutableSpan
    bed.add(into: &span, from: 0, gains: gains.span)
    #expect(block[..<100].allSatisfy { $0 == 0 })
    #expect(zip(block[100...], full[100...]).allSatisfy { abs($0 - 0.5 * $1) < 1e-7 })
  }

  @Test(arguments: [0.0, 0.5, 1, -0.4])
  func `a crossfade keeps the power of what it joins`(correlation: Float) {
    let crossfade = Crossfade(correlation: correlation)
    for position in [Float(0), 0.2, 0.5, 0.9, 1] {
      let (out, into) = crossfade.factors(at: position)
      let power = out * out + into * into + 2 * max(correlation, 0) * out * into
      #expect(abs(power - 1) < 1e-5)
    }
  }

  @Test func `a file of half a second is no bed`() throws {
    try write(sine(440, frames: 24_000), to: folder.file("a.wav"))
    let error = #expect(throws: SoundFileError.self) {
      _ = try BedBuffer(path: folder.file("a.wav"), sampleRate: 48_000)
    }
    #expect(error?.words == "24000 frames are too few for a bed")
  }
}
