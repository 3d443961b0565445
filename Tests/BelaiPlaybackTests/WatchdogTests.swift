import Testing

@testable import BelaiPlayback

@Suite struct WatchdogTests {
  /// What each look finds while the heartbeat is as given.
  private func findings(_ heartbeats: [Int]) -> [Watchdog.Finding?] {
    var watchdog = Watchdog()
    return heartbeats.map { watchdog.look(at: $0) }
  }

  @Test func `a thread that moves is left alone`() {
    #expect(findings(Array(0..<100)).allSatisfy { $0 == nil })
  }

  @Test func `a thread that stands still is found within two seconds, once`() {
    let found = findings([Int](repeating: 7, count: 50))
    #expect(found.compactMap { $0 } == [.frozen])
    let looks = found.firstIndex(of: .frozen) ?? .max
    // The heart may have stopped just after the look before.
    #expect(Watchdog.interval * (looks + 1) <= .seconds(2))
  }

  @Test func `a slow thread is not a frozen one`() {
    let slow = (0..<50).flatMap { [Int](repeating: $0, count: Watchdog.mostLooks) }
    #expect(findings(slow).allSatisfy { $0 == nil })
  }

  @Test func `a thread that moves again is told, and may freeze again`() {
    let frozen = [Int](repeating: 1, count: 10)
    let found = findings(frozen + [2] + [Int](repeating: 2, count: 10) + [3, 4])
    #expect(found.compactMap { $0 } == [.frozen, .awake, .frozen, .awake])
  }

  @Test func `a call that never returned from the first is found too`() {
    #expect(findings([Int](repeating: 0, count: Watchdog.mostLooks + 1)).last == .frozen)
  }
}
