import BelaiAudio
import BelaiScript
import BelaiTimeline
import Testing

@testable import BelaiRender

@Suite(.serialized) struct MixTests {
  static let text = """
    Judul: Uji
    Jenis: relaksasi
    Peran: Bunda
    Latar: hujan

    # Satu
    Bunda: Tarik napas. [jeda 6 detik]
    [bel] [jeda 2 detik]
    [napas 4-6, 1 kali]
    [irama 20 per menit, selama 6 detik]
    [hitung 1 sampai 3, tiap 2 detik]
    """

  private func performance(bedDecibels: Double = 0) throws -> Performance {
    let (studio, _) = try studio(text: Self.text, mode: .relaxation, bedDecibels: bedDecibels)
    let performance = try studio.script(as: Arrangement(mode: .relaxation))
    try studio.loadBeds(of: performance)
    return performance
  }

  @Test(arguments: [1, 7, 480, 4_799, 9_600, 48_000])
  func `any block size gives the same samples`(block: Int) throws {
    let performance = try performance()
    let whole = render(performance.source, 0..<200_000)
    #expect(render(performance.source, 0..<200_000, block: block) == whole)
  }

  @Test func `beyond its ends the session is silent`() throws {
    let performance = try performance()
    let frames = performance.timeline.frames
    #expect(render(performance.source, frames..<frames + 10_000).allSatisfy { $0 == 0 })
    #expect(render(performance.source, -10_000..<0).allSatisfy { $0 == 0 })
  }

  @Test func `without a bed every rest is digital silence`() throws {
    let performance = try performance(bedDecibels: -.infinity)
    let timeline = performance.timeline
    let sounding = timeline.cues.filter { cue in
      switch cue.kind {
      case .rest, .wait, .bed: false
      default: true
      }
    }
    // A sound of the shelf may ring into the rest that follows it; words and ticks never do.
    let rests = timeline.cues.filter { rest in
      rest.kind == .rest && !sounding.contains { $0.frames.overlaps(rest.frames) }
    }
    #expect(!rests.isEmpty)
    for rest in rests {
      let samples = render(performance.source, rest.frames)
      #expect(samples.allSatisfy { $0 == 0 }, "rest at \(rest.frames)")
    }
  }

  @Test func `every tick begins on its frame`() throws {
    let performance = try performance(bedDecibels: -.infinity)
    let ticks = performance.timeline.cues.filter { $0.kind == .tick }
    #expect(ticks.count == 2)
    for tick in ticks {
      let start = tick.frames.lowerBound
      #expect(render(performance.source, start - 480..<start).allSatisfy { $0 == 0 })
      #expect(render(performance.source, start..<start + 480).contains { abs($0) > 1e-4 })
    }
  }

  @Test func `the bed stays 20 dB under the words`() throws {
    let loud = try performance()
    let words = try performance(bedDecibels: -.infinity)
    let spoken = loud.timeline.cues.filter(\.isSpoken)
    for cue in spoken {
      let mixed = render(loud.source, cue.frames)
      let speech = render(words.source, cue.frames)
      let bed = zip(mixed, speech).map { $0 - $1 }
      let distance = rootMeanSquareDecibels(speech) - rootMeanSquareDecibels(bed)
      #expect(distance >= 20, "'\(cue.text)' is only \(distance) dB over the bed")
    }
  }
}
