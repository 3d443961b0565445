import BelaiAudio
import Foundation
import Testing

@testable import BelaiSpeech

@Suite struct BiquadTests {
  private let filters: [Biquad] = [
    .highPass(frequency: 70, quality: 0.7, sampleRate: 48_000),
    .peak(frequency: 230, quality: 0.8, decibels: 2, sampleRate: 48_000),
    .lowPass(frequency: 9_000, quality: 0.7, sampleRate: 48_000),
    .highShelf(frequency: 5_200, quality: 0.7, decibels: -4, sampleRate: 48_000),
  ]

  @Test(arguments: [0, 1, 2, 3, 4, 5, 1_000])
  func `four filters at once are four filters in turn`(count: Int) {
    let input = (0..<count).map { Float(sin(Double($0) * 0.37) + cos(Double($0 * $0))) }
    var inTurn = input
    for filter in filters { filter.run(over: &inTurn) }
    var atOnce = input
    Biquad.run(filters[0], filters[1], filters[2], filters[3], over: &atOnce)
    #expect(atOnce == inTurn)
  }

  /// Returns the gain of a filter at a frequency, in decibels, measured with a sine.
  private func gain(of filter: Biquad, at frequency: Double) -> Double {
    let input = (0..<48_000).map { Float(sin(2 * .pi * frequency * Double($0) / 48_000)) }
    var output = input
    filter.run(over: &output)
    let power = { (samples: ArraySlice<Float>) in samples.reduce(0) { $0 + Double($1 * $1) } }
    return 10 * log10(power(output[24_000...]) / power(input[24_000...]))
  }

  @Test func `a filter does what its name says`() {
    #expect(gain(of: filters[0], at: 20) < -15)
    #expect(abs(gain(of: filters[0], at: 1_000)) < 0.1)
    #expect(abs(gain(of: filters[1], at: 230) - 2) < 0.05)
    #expect(abs(gain(of: filters[2], at: 500)) < 0.1)
    #expect(gain(of: filters[2], at: 18_000) < -9)
    #expect(abs(gain(of: filters[3], at: 15_000) - -4) < 0.3)
    #expect(abs(gain(of: filters[3], at: 500)) < 0.3)
  }
}
