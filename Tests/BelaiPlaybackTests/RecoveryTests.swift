import TestSupport
import Testing

@testable import BelaiPlayback

@Suite struct RecoveryTests {
  @Test func `an underrun is prepared, the fourth without progress reopens`() {
    var recovery = Recovery()
    for _ in 0..<3 { #expect(recovery.action(for: .underrun) == .prepare) }
    #expect(recovery.action(for: .underrun) == .reopen)
    recovery.progressed()
    #expect(recovery.action(for: .underrun) == .prepare)
    #expect(recovery.total == 5)
  }

  @Test func `a sleeping device is woken ten times, then prepared`() {
    var recovery = Recovery()
    for _ in 0..<10 { #expect(recovery.action(for: .suspended) == .resume) }
    #expect(recovery.action(for: .suspended) == .prepare)
  }

  @Test(arguments: [SinkFault.gone(code: 19), .gone(code: 77), .gone(code: 5)])
  func `what is gone is opened again`(fault: SinkFault) {
    var recovery = Recovery()
    #expect(recovery.action(for: fault) == .reopen)
  }

  @Test func `nothing to be had just now is waited for`() {
    var recovery = Recovery()
    for _ in 0..<1_000 { #expect(recovery.action(for: .again) == .wait) }
    #expect(recovery.total == 0)
  }

  @Test func `waits before opening again grow to two seconds`() {
    #expect(
      (0..<6).map { Recovery.delay(beforeAttempt: $0) }
        == [200, 500, 1_000, 2_000, 2_000, 2_000].map { .milliseconds($0) })
  }

  @Test(arguments: 0..<200)
  func `after any faults nothing is skipped and nothing said twice`(seed: UInt64) {
    var dice = SeededNumbers(seed: seed)
    let kinds: [SimulatedSink.ScriptedFault.Kind] = [
      .fault(.underrun), .fault(.again), .shortWrite, .freeze(.milliseconds(300)),
      .wrongDelay(10_000_000), .fault(.suspended),
    ]
    // Far enough apart for sound to be heard between them: what never progresses counts as lost.
    let faults = (0..<5).map { index in
      SimulatedSink.ScriptedFault(
        frame: index * 40_000 + .random(in: 0..<5_000, using: &dice),
        kind: kinds[.random(in: kinds.indices, using: &dice)])
    }
    var bench = Bench(
      frames: 200_000, bufferFrames: .random(in: 4_800...30_000, using: &dice), faults: faults)
    #expect(bench.run() == .finished)
    var expected = 0
    for sample in bench.listener.samples where sample != 0 {
      let meant = RampSource.sample(expected)
      // After a cut the first frames are faded in: softer, never other ones.
      guard sample == meant || (sample > 0 && sample < meant) else {
        Issue.record("frame \(expected) was \(sample), meant \(meant); faults \(faults)")
        return
      }
      expected += 1
    }
    #expect(expected >= 200_000 - 480)
  }

  @Test func `a device that claims to be further than time allows is not believed`() {
    var bench = Bench(
      frames: 200_000, faults: [.init(frame: 40_000, kind: .wrongDelay(-1))])
    bench.turns(44)
    #expect(bench.loop.audibleFrame <= bench.listener.samples.count + 480)
    bench.mailbox.post(.pause)
    bench.turns(1)
    #expect(bench.loop.audibleFrame <= bench.listener.samples.count + 480)
  }

  @Test(arguments: [1_000, 60_000, 150_000])
  func `a lost device leaves the place where it was heard last`(frame: Int) {
    var bench = Bench(
      frames: 200_000, faults: [.init(frame: frame, kind: .fault(.gone(code: 19)))])
    #expect(bench.run() == .lost(code: 19))
    let heard = bench.listener.samples.count
    #expect(abs(bench.loop.state.position - heard) <= 960)
  }

  @Test func `a device that takes nothing is called stalled once, and answering later`() {
    var bench = Bench(frames: 500_000, faults: [.init(frame: 1_000, kind: .freeze(.seconds(5)))])
    bench.turns(400)
    #expect(bench.events.events == [.stalled, .answering])
  }

  @Test func `a sink that is given up is named by its fault, not by a success`() {
    let faults = (0..<100).map { SimulatedSink.ScriptedFault(frame: $0, kind: .fault(.underrun)) }
    var bench = Bench(frames: 200_000, faults: faults)
    #expect(bench.run() == .lost(code: SinkFault.underrun.code))
    let codes = [SinkFault.underrun, .suspended, .again, .gone(code: 19)].map(\.code)
    #expect(Set(codes).count == 4 && !codes.contains(0))
  }
}
