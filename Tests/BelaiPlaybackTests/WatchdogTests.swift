import Testing

@testable import BelaiPlayback

@Suite struct WatchdogTests {
  /// What a watchdog finds, and when, while the heart beats at the given milliseconds.
  private func findings(
    _ beats: [Int], until end: Int
  ) -> [(at: Int, finding: Watchdog.Finding)] {
    var watchdog = Watchdog()
    var found: [(at: Int, finding: Watchdog.Finding)] = []
    var now = 0
    while now <= end {
      let last = beats.last { $0 <= now } ?? 0
      let look = watchdog.look(lastBeat: .milliseconds(last), now: .milliseconds(now))
      if let finding = look.finding { found.append((now, finding)) }
      now += max(1, Int(look.wait / .milliseconds(1)))
    }
    return found
  }

  @Test func `a thread that moves is left alone, however slowly`() {
    #expect(findings(Array(stride(from: 0, to: 60_000, by: 1_000)), until: 60_000).isEmpty)
    #expect(findings(Array(stride(from: 0, to: 60_000, by: 1_800)), until: 60_000).isEmpty)
  }

  @Test(arguments: [0, 1, 999, 1_899, 5_000])
  func `a thread that stands still is found within two seconds, once`(lastBeat: Int) {
    let found = findings(
      Array(stride(from: lastBeat % 1_000, through: lastBeat, by: 1_000)), until: 60_000)
    #expect(found.map(\.finding) == [.frozen])
    #expect(found.first.map { (1_900...2_000).contains($0.at - lastBeat) } ?? false)
  }

  @Test func `a thread that moves again is told, and may freeze again`() {
    let found = findings([0, 10_000, 20_000, 20_500], until: 40_000)
    #expect(found.map(\.finding) == [.frozen, .awake, .frozen, .awake, .frozen])
  }

  @Test func `a machine that stood still has frozen nobody, unless the thread stays still`() {
    var watchdog = Watchdog()
    func look(_ lastBeat: Int, at now: Int) -> Watchdog.Finding? {
      watchdog.look(lastBeat: .milliseconds(lastBeat), now: .milliseconds(now)).finding
    }
    #expect(look(0, at: 0) == nil)
    #expect(look(0, at: 4_500) == nil, "who looks comes late as well")
    #expect(look(4_510, at: 4_900) == nil)
    #expect(look(4_510, at: 9_000) == nil)
    #expect(look(4_510, at: 9_400) == .frozen)
  }

  @Test func `a healthy thread costs fewer looks than it has beats`() {
    var watchdog = Watchdog()
    var (now, looks) = (0, 0)
    while now < 60_000 {
      let look = watchdog.look(
        lastBeat: .milliseconds(now / 1_000 * 1_000), now: .milliseconds(now))
      now += max(1, Int(look.wait / .milliseconds(1)))
      looks += 1
    }
    #expect(looks <= 60)
  }
}
