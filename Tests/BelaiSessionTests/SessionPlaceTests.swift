import BelaiRender
import BelaiScript
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiSession

@Suite struct SessionPlaceTests {
  static let place = SessionPlace(
    script: "pijat-oksitosin",
    arrangement: Arrangement(
      mode: .massage,
      adjustments: [
        Adjustment(frame: 4800, tempo: 0.8, level: .full),
        Adjustment(frame: 96_000, tempo: 1.25, level: .silent),
      ], bedDecibels: -6),
    frame: 123_456, cue: 17, step: 3, pains: 1, isPainOpen: true)

  @Test func `a place is kept whole`() throws {
    let data = try JSONEncoder().encode(Self.place)
    #expect(try JSONDecoder().decode(SessionPlace.self, from: data) == Self.place)
  }

  @Test(arguments: [("massage", "masage"), ("silent", "loud"), ("\"pains\":1", "\"pain\":1")])
  func `a damaged place is refused`(word: String, damage: String) throws {
    let text = String(decoding: try JSONEncoder().encode(Self.place), as: UTF8.self)
    let data = Data(text.replacingOccurrences(of: word, with: damage).utf8)
    #expect(data != Data(text.utf8))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(SessionPlace.self, from: data) }
  }
}
