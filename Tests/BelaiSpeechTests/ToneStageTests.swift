import BelaiAudio
import Foundation
import Testing

@testable import BelaiSpeech

/// The finish, judged by the spectrum of the reference text before and after it.
///
/// `swift test --filter ToneStageTests` prints the table of docs/Speech.md.
@Suite(.serialized) struct ToneStageTests {
  /// A band of the spectrum in Hz, and by how many dB the finish may change it.
  struct Band: CustomTestStringConvertible, Sendable {
    let from: Double
    let to: Double
    let change: ClosedRange<Double>
    var testDescription: String { "\(Int(from))-\(Int(to)) Hz" }
  }

  static let bands = [
    Band(from: 20, to: 60, change: -20 ... -2),
    Band(from: 150, to: 350, change: 0.5...3),
    Band(from: 500, to: 1000, change: -1...1.5),
    Band(from: 1000, to: 2200, change: -1.5...1),
    Band(from: 2600, to: 4000, change: -3...0),
    Band(from: 6000, to: 10_000, change: -6 ... -2),
  ]

  private static func clip(plain: Bool) throws -> Clip {
    try Synthesizer(sampleRate: 48_000, isPlain: plain)
      .clip(for: Utterance(text: SynthesizerTests.reference, voice: voices[0]))
  }

  /// The level of a band in dB.
  private static func level(of clip: Clip, in band: Band) -> Double {
    var samples = clip.samples
    for _ in 0..<3 {
      Biquad.highPass(frequency: band.from, quality: 0.7, sampleRate: 48_000).run(over: &samples)
      Biquad.lowPass(frequency: band.to, quality: 0.7, sampleRate: 48_000).run(over: &samples)
    }
    let energy = samples.reduce(0.0) { $0 + Double($1) * Double($1) }
    return 10 * log10(energy / Double(samples.count))
  }

  @Test(arguments: bands)
  func `the finish changes a band as much as it should`(band: Band) throws {
    let before = Self.level(of: try Self.clip(plain: true), in: band)
    let after = Self.level(of: try Self.clip(plain: false), in: band)
    print(
      "\(band.testDescription)\t\(String(format: "%.1f\t%.1f\t%+.1f dB", before, after, after - before))"
    )
    #expect(band.change.contains(after - before))
  }
}
