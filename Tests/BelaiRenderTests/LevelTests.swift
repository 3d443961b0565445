import BelaiAudio
import BelaiScript
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiRender

/// The levels of the mix, measured on what is really heard.
@Suite(.serialized) struct LevelTests {
  static let sessions: [(name: String, mode: Mode)] = [
    ("pijat-oksitosin", .massage), ("relaksasi-napas", .relaxation),
  ]

  private func mix(_ name: String, _ mode: Mode) throws -> TimelineMix {
    let (studio, _) = try studio(text: shipped(name), mode: mode)
    let performance = try studio.script(as: Arrangement(mode: mode))
    try studio.loadBeds(of: performance)
    return try #require(performance.mix)
  }

  @Test(arguments: sessions)
  func `the loudness is known before anything is rendered`(name: String, mode: Mode) throws {
    let mix = try mix(name, mode)
    let clip = Clip(sampleRate: 48_000, channels: 2, samples: render(mix, 0..<mix.frames))
    let measured = try clip.loudness().integrated
    #expect(abs(mix.loudness - measured) < 0.2, "\(mix.loudness), not \(measured) LUFS")
  }

  @Test(arguments: sessions)
  func `the ordinary mix stays under the limiter's ceiling`(name: String, mode: Mode) throws {
    let mix = try mix(name, mode)
    let limiter = PeakLimiter(sampleRate: 48_000)
    var block = [Float](repeating: 0, count: 2 * 4_800)
    for start in stride(from: 0, to: mix.frames, by: 4_800) {
      var span = block.mutableSpan
      mix.mix(into: &span, from: start)
      let isNeeded = limiter.isNeeded(for: block.span)
      #expect(!isNeeded, "frame \(start)")
    }
  }

  @Test func `every clip of a voice is spoken at −18 LUFS`() throws {
    let (studio, _) = try studio(text: shipped("pijat-oksitosin"), mode: .massage)
    let mix = try #require(try studio.script(as: Arrangement(mode: .massage)).mix)
    let timeline = try studio.script(as: Arrangement(mode: .massage)).timeline
    var spoken: [Bool: [Float]] = [:]
    for (cue, placed) in zip(timeline.cues.filter(\.isSpoken), mix.sounds.clips.filter(\.isVoice)) {
      spoken[cue.role?.person == .companion, default: []] += placed.clip.clip.samples
    }
    for (isCompanion, samples) in spoken {
      let loudness = try Clip(sampleRate: 48_000, channels: 1, samples: samples).loudness()
      #expect(abs(loudness.integrated - Levels.speech) < 1.5, "\(isCompanion)")
    }
  }

  @Test func `clips that are kept in a file sound bit for bit like those in memory`() throws {
    let inMemory = try studio(text: MixTests.text, mode: .relaxation).studio
    let inFile = try studio(text: MixTests.text, mode: .relaxation, memoryLimit: 100_000).studio
    let mixes = try [inMemory, inFile].map { studio in
      try #require(try studio.script(as: Arrangement(mode: .relaxation)).mix)
    }
    #expect(mixes[0].clipFile == nil && mixes[1].clipFile != nil)
    // The engine's noise runs on from one synthesis to the next; only what it says is the same.
    #expect(mixes[1].frames == mixes[0].frames)
    #expect(abs(mixes[1].loudness - mixes[0].loudness) < 0.5)
    let levels = mixes.map { rootMeanSquareDecibels(render($0, 0..<$0.frames)) }
    #expect(abs(levels[1] - levels[0]) < 0.5)
    try mixes[1].checkClips()
  }
}

extension PlacedClip {
  /// Whether it is speech, the only mono clips of the shipped sessions.
  fileprivate var isVoice: Bool { clip.channels == 1 }
}
