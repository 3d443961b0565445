import BelaiAudio
import BelaiScript
import Testing

@testable import BelaiRender

@Suite struct FadingBedsTests {
  /// A script that is heard for ten seconds at least, with words from its beginning.
  private func performance() throws -> Performance {
    let (studio, _) = try studio(text: MixTests.text, mode: .relaxation)
    let performance = try studio.script(as: Arrangement(mode: .relaxation))
    try studio.loadBeds(of: performance)
    return performance
  }

  @Test func `the beds go on where they are, fade away, and stay away`() throws {
    let performance = try performance()
    let mix = try #require(performance.mix)
    let start = mix.frames / 2
    let beds = try #require(performance.fadingBeds(from: start))
    let heard = render(beds, 0..<96_000)
    var meant = [Float](repeating: 0, count: 2 * 480)
    var span = meant.mutableSpan
    mix.addBeds(into: &span, from: start)
    for (index, sample) in heard[..<960].enumerated() {
      #expect(abs(sample - meant[index]) <= 0.001 * abs(meant[index]) + 1e-6)
    }
    let levels = stride(from: 0, to: 2 * 96_000, by: 2 * 24_000).map {
      rootMeanSquareDecibels(heard[$0..<$0 + 2 * 24_000])
    }
    #expect(levels == levels.sorted(by: >))
    #expect(levels[3] < levels[0] - 10)
    #expect(render(beds, 96_000..<100_000).allSatisfy { $0 == 0 })
    #expect(render(beds, 0..<96_000, block: 8_000) == heard)
  }

  @Test func `words are said over them, whole`() throws {
    let performance = try performance()
    let words = RampWords()
    let beds = try #require(performance.fadingBeds(from: 48_000))
    let both = beds.under(words)
    let alone = render(beds, 0..<96_000)
    let heard = render(both, 0..<120_000)
    #expect(both.frames == 120_000)
    #expect(heard[..<(2 * 96_000)].indices.allSatisfy { abs(heard[$0] - alone[$0] - 0.25) < 1e-6 })
    #expect(heard[(2 * 96_000)...].allSatisfy { $0 == 0.25 })
  }

  private final class RampWords: FrameSource {
    let sampleRate = 48_000
    let frames = 120_000
    func render(into output: inout MutableSpan<Float>, from start: Int) {
      for index in output.indices { output[index] = start + index / 2 < frames ? 0.25 : 0 }
    }
  }
}
