import Foundation
import Testing

/// kill −9 at random moments of real sessions: each goes on at the cue that was interrupted, and the
/// journal is whole each time.
@Suite struct KillSessionTests {
  /// A few for every day; `BELAI_KILLS=200` (`make kills`) asks for more.
  private static let wanted = ProcessInfo.processInfo.environment["BELAI_KILLS"].flatMap(Int.init)
  private static let seeds = wanted == nil ? 1..<2 : 1..<5

  @Test(arguments: seeds)
  func `a killed session goes on at the cue that was interrupted`(seed: Int) throws {
    var session = try KilledSession(seed: seed)
    let kills = (Self.wanted ?? 6) / Self.seeds.count
    for _ in 0..<kills { try session.kill() }
    let tally = session.tally
    if Self.wanted != nil { Self.tell(session, kills: kills, seed: seed) }
    #expect(tally.wrong == [])
    #expect(tally.damages == [])
    // The kills must fall among the cues for the rest to mean anything.
    #expect(tally.midst > kills / 2 && tally.right > tally.written)
    #expect(kills < 50 || tally.completed > 0)
  }

  private static func tell(_ session: KilledSession, kills: Int, seed: Int) {
    let tally = session.tally
    print(
      "seed \(seed): \(kills) kills, \(tally.midst) while something was heard; "
        + "went on with the interrupted cue \(tally.right), with the one being written "
        + "\(tally.written), elsewhere \(tally.wrong.count); journals not whole "
        + "\(tally.damages.count); lines interrupted \(tally.interrupted.count) of "
        + "\(session.lineCount); heard to the end \(tally.completed)")
  }
}
