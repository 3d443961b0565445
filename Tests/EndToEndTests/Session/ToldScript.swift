import Foundation
import Testing

/// What a session of a script tells in plain lines, one after the other, and where it may go on
/// when it was interrupted: worked out from `belai timeline --json` alone.
struct ToldScript {
  private struct Cue: Decodable {
    var start: Int
    var end: Int
    var kind: String
    var text: String
  }

  private struct Listing: Decodable {
    var sampleRate: Int
    var cues: [Cue]
  }

  /// Cues that a person attends to: all but beds and ticks.
  private let cues: [Cue]
  private let sampleRate: Int
  /// The cues that are told, by their index.
  private let told: [Int]

  init(timeline: Data) throws {
    let listing = try JSONDecoder().decode(Listing.self, from: timeline)
    let cues = listing.cues.filter { $0.kind != "bed" && $0.kind != "tick" }
    let rate = listing.sampleRate
    (self.cues, sampleRate) = (cues, rate)
    told = cues.indices.filter { Self.words(for: cues[$0], rate) != nil }
  }

  /// The lines of a whole session.
  var lines: [String] { told.compactMap { Self.words(for: cues[$0], sampleRate) } }

  /// Returns the number of the line with these words, the nearest to `number` where there are more.
  func line(_ words: String, near number: Int) -> Int? {
    let lines = lines
    return lines.indices.filter { lines[$0] == words }.min { abs($0 - number) < abs($1 - number) }
  }

  /// Returns the lines with which a session may go on whose line `number` was told last: that of the
  /// interrupted cue, or of a cue after it that has no line of its own.
  func continuations(after number: Int) -> Set<Int> {
    let next = number + 1 < told.count ? told[number + 1] : cues.count
    return Set((told[number]..<next).compactMap(firstLine))
  }

  /// Returns the lines with which it may go on where the place was just being written: the cue
  /// before, or the one that was about to be told.
  func neighbours(of number: Int) -> Set<Int> {
    let around = [told[number] - 1, number + 1 < told.count ? told[number + 1] : -1]
    return Set(around.filter { $0 >= 0 }.compactMap(firstLine))
  }

  /// The line that is told first where a session goes on that was interrupted in a cue.
  private func firstLine(in cue: Int) -> Int? {
    let start = resumption(at: cues[cue].start)
    let current = cues.lastIndex { $0.start <= start } ?? 0
    return told.firstIndex { $0 >= current }
  }

  /// A breath begins as a whole, everything else with the cue.
  private func resumption(at frame: Int) -> Int {
    let breathes = cues.contains { $0.kind == "breath" && $0.start <= frame && frame < $0.end }
    guard breathes else { return frame }
    return cues.last { $0.text == "inhale" && $0.start <= frame }?.start ?? frame
  }

  private static func words(for cue: Cue, _ sampleRate: Int) -> String? {
    switch cue.kind {
    case "speech", "count": cue.text
    case "breath":
      ["inhale": "napas masuk", "hold": "tahan", "exhale": "napas keluar"][cue.text]
    case "rest" where cue.end - cue.start >= sampleRate:
      "Jeda \(Int((Double(cue.end - cue.start) / Double(sampleRate)).rounded())) detik."
    default: nil
    }
  }
}
