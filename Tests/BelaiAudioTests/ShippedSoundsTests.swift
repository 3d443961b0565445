import BelaiAudio
import Foundation
import Testing

/// The files of `audio/`, as they are decoded here.
@Suite struct ShippedSoundsTests {
  static let beds = ["hujan", "ombak", "hangat"]
  static let sounds = ["bel", "lonceng", "gong", "tik", "usap"]

  func path(_ name: String) -> String {
    "\(shippedSounds)/\(Self.beds.contains(name) ? "beds" : "sounds")/\(name).ogg"
  }

  /// Returns the frames of a range of the endless bed, interleaved.
  func heard(_ bed: BedBuffer, _ range: Range<Int>) -> [Float] {
    let gains = [Float](repeating: 1, count: range.count)
    return inBlocks(of: range.count, frames: range.count) { span, _ in
      bed.add(into: &span, from: range.lowerBound, gains: gains.span)
    }
  }

  @Test func `all of them together are small`() throws {
    let sizes = try (Self.beds + Self.sounds).map { name in
      try Data(contentsOf: URL(fileURLWithPath: path(name))).count
    }
    #expect(sizes.reduce(0, +) < 4_000_000)
  }

  @Test(arguments: beds)
  func `a bed is stereo, a minute or more, at the agreed loudness`(name: String) throws {
    let bed = try BedBuffer(path: path(name), sampleRate: 48_000)
    #expect(60 * 48_000..<120 * 48_000 ~= bed.frames)
    let reading = try bed.loudness()
    #expect(abs(reading.integrated + 23) < 0.1)
    #expect(reading.truePeak < -3)
    #expect(reading.range < 10)
  }

  /// Compares 50 ms around each seam of the second and third round with 50 ms everywhere else.
  @Test(arguments: beds)
  func `a seam is no different from the inside of a bed`(name: String) throws {
    let bed = try BedBuffer(path: path(name), sampleRate: 48_000)
    try bed.load()
    let loop = bed.frames - 48_000
    let inside = stride(from: 0, to: bed.frames - 48_000, by: 24_000).map { start in
      Character(of: heard(bed, start..<start + 2_400))
    }
    let largest: Float = inside.map(\.step).max() ?? 0
    let bend: Double = inside.map(\.bend).max() ?? 0
    let levels: [Double] = inside.map(\.level).sorted()
    let usual = 0.95 * levels[0]...1.05 * levels[levels.count - 1]
    for seam in [bed.frames, bed.frames + loop, bed.frames - 48_000] {
      let here = Character(of: heard(bed, seam - 1_200..<(seam + 1_200)))
      #expect(here.step <= largest)
      let joint = heard(bed, seam - 1..<seam + 1)
      #expect(largestStep(joint) <= largest)
      #expect(usual.contains(here.level))
      #expect(here.bend <= 1.02 * bend)
    }
  }

  /// What a click or a dip would change.
  struct Character {
    let step: Float
    let level: Double
    /// The level of the second difference: of what is high.
    let bend: Double

    init(of samples: [Float]) {
      step = largestStep(samples)
      level = BelaiAudioTests.level(samples)
      var bends: [Float] = []
      for index in 4..<samples.count {
        bends.append(samples[index] - 2 * samples[index - 2] + samples[index - 4])
      }
      bend = BelaiAudioTests.level(bends)
    }
  }

  /// The last second of each file is its first one again, so the crossfade changes nothing.
  @Test(arguments: beds)
  func `the level is even across the crossfaded second`(name: String) throws {
    let bed = try BedBuffer(path: path(name), sampleRate: 48_000)
    try bed.load()
    let tail = heard(bed, bed.frames - 48_000..<bed.frames)
    let head = heard(bed, 0..<48_000)
    let difference = level(zip(tail, head).map { $0 - $1 })
    #expect(difference < 0.25 * level(head))
  }

  @Test(arguments: ["hujan", "hangat"])
  func `a bed has no beat that repeats`(name: String) throws {
    let clip = try Clip(path: path(name))
    // Levels of 100 ms: their autocorrelation shows any pulse of 0.5 to 4 s.
    let levels = stride(from: 0, to: clip.samples.count - 9_600, by: 9_600).map {
      20 * log10(level(clip.samples[$0..<$0 + 9_600]))
    }
    let slow = levels.indices.map { index in
      let near = levels[max(index - 10, 0)...min(index + 10, levels.count - 1)]
      return levels[index] - near.reduce(0, +) / Double(near.count)
    }
    let power = slow.reduce(0) { $0 + $1 * $1 }
    for lag in 5...40 {
      let product = zip(slow, slow.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(product / power < 0.35, "every \(Double(lag) / 10) s")
    }
  }

  @Test(arguments: sounds)
  func `a sound has the agreed loudness and ends in silence`(name: String) throws {
    let clip = try Clip(path: path(name))
    #expect(abs(try clip.loudness().momentary + 23) < 0.2)
    #expect(clip.samples.suffix(20).allSatisfy { abs($0) < 0.002 })
    #expect(clip.samples.allSatisfy { abs($0) < 0.9 })
  }

  @Test func `a tick begins at once`() throws {
    let samples = try Clip(path: path("tik")).samples
    let peak = samples.map(abs).max() ?? 0
    let first = try #require(samples.firstIndex { abs($0) > 0.5 * peak })
    #expect(first / 2 < 144)
  }
}
