import BelaiScript
import BelaiTimeline
import Foundation
import Testing

@Suite struct CanonicalCueTests {
  @Test(arguments: CueCase.all)
  func `a script of the corpus is heard as it is listed beside it`(_ cueCase: CueCase) throws {
    let heard = try cueCase.options.map { "# \($0)\n" }.joined() + cueCase.heard()
    if Corpus.isUpdating {
      try Data(heard.utf8).write(to: Corpus.root.appending(path: cueCase.path))
    }
    #expect(heard == String(decoding: Corpus.bytes(cueCase.path), as: UTF8.self))
  }

  @Test func `every construct of the language is heard in the corpus`() throws {
    #expect(CueCase.all.count >= 100)
    let text = CueCase.all.map { String(decoding: Corpus.bytes($0.script), as: UTF8.self) }
      .joined(separator: "\n")
    let constructs = [
      "[jeda 1,5 detik]", "[jeda 5-12 detik]", "[jeda sisa waktu]", "[napas 4-2-6,", "[hitung 1 ",
      "[hitung mundur", "[irama 20 per menit, selama", "[irama 60 per menit]", "[ulangi", "[selama",
      "[tiap sisi", "[tunggu lanjut]", "ingatkan tiap", "[acak]", "[tingkat", "[mode: pijat]",
      "[sertakan", "[latar hujan", "[latar berhenti]", "[pudar", "[bel]", "[bunyi", "[rekaman",
      "[suara", "{nama}", "{ke}", "{kali}", "{sisi}", "Lama:", "Latar:", "Rehat baris:",
      "# Bila nyeri", "[pause",
    ]
    #expect(constructs.filter { !text.contains($0) } == [])
  }

  @Test(arguments: CueCase.all)
  func `the flow of a timeline has no gap and no overlap`(_ cueCase: CueCase) throws {
    var end = 0
    let timeline = try cueCase.timeline()
    for cue in timeline.cues where cue.isOfFlow {
      #expect(cue.frames.lowerBound == end)
      end = cue.frames.upperBound
    }
    #expect(end == timeline.frames)
  }
}

extension Cue {
  /// What the coach adds by itself, beds and ticks under a block run beside the flow.
  fileprivate var isOfFlow: Bool {
    switch kind {
    case .bed: false
    case .speech: span != nil
    // On its own a tick lasts to the next; under a block it has a fixed length.
    case .tick: frames.count != 200
    default: true
    }
  }
}
