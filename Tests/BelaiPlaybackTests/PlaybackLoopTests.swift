import BelaiAudio
import Testing

@testable import BelaiPlayback

/// A loop on a simulated sink, taken through its turns by hand.
struct Bench: ~Copyable {
  var loop: PlaybackLoop<SimulatedSink>
  let mailbox = Mailbox()
  let listener: Listener
  let events: EventLog

  init(
    frames: Int, bufferFrames: Int = 48_000, at start: Int = 0, isPaused: Bool = false,
    faults: [SimulatedSink.ScriptedFault] = []
  ) {
    let listener = Listener()
    let events = EventLog()
    self.listener = listener
    self.events = events
    loop = PlaybackLoop(
      sink: SimulatedSink(bufferFrames: bufferFrames, faults: faults, heard: listener.hear),
      state: PlaybackState(
        source: RampSource(frames: frames), position: start, isPaused: isPaused),
      report: { events.add($0) })
  }

  /// Takes turns until the loop ends, at most `limit`.
  mutating func run(limit: Int = 100_000) -> PlaybackLoop<SimulatedSink>.Turn {
    for _ in 0..<limit {
      let turn = loop.turn(mailbox)
      if turn != .goOn { return turn }
      loop.wait(for: mailbox)
    }
    return .goOn
  }

  mutating func turns(_ count: Int) {
    for _ in 0..<count where loop.turn(mailbox) == .goOn { loop.wait(for: mailbox) }
  }
}

final class EventLog {
  private(set) var events: [PlaybackEvent] = []
  func add(_ event: PlaybackEvent) { events.append(event) }
}

/// What of the source was heard: each stretch of consecutive frames, silence and fades left out.
func stretches(_ samples: [Float]) -> [Range<Int>] {
  let exact = samples.map { sample -> Int? in
    let value = sample * 16_384
    return value == value.rounded() && value >= 1 ? Int(value) - 1 : nil
  }
  var found: [Range<Int>] = []
  for frame in exact.compactMap({ $0 }) {
    if let last = found.last, last.upperBound % 8_191 == frame {
      found[found.count - 1] = last.lowerBound..<last.upperBound + 1
    } else {
      found.append(frame..<frame + 1)
    }
  }
  return found
}

@Suite struct PlaybackLoopTests {
  /// Frames of the fade-in after every cut.
  static let fade = 480

  @Test func `everything is heard once, in order, to the frame`() {
    var bench = Bench(frames: 100_000)
    #expect(bench.run() == .finished)
    let heard = bench.listener.samples
    #expect(heard.count >= 100_000)
    for frame in Self.fade..<100_000 {
      guard heard[frame] == RampSource.sample(frame) else {
        Issue.record("frame \(frame) is \(heard[frame])")
        return
      }
    }
    #expect(heard[100_000...].allSatisfy { $0 == 0 })
  }

  @Test func `a day of playback does not drift by a frame`() {
    let day = 24 * 3_600 * 48_000
    var bench = Bench(frames: .max, bufferFrames: 48_000, at: day)
    bench.turns(500)
    let heard = bench.listener.samples
    #expect(heard.count == 500 * 960)
    #expect(heard[heard.count - 1] == RampSource.sample(day + heard.count - 1))
    #expect(bench.loop.audibleFrame <= day + heard.count)
  }

  @Test func `a pause silences at once and resuming goes on at the next frame`() {
    var bench = Bench(frames: 1_000_000)
    bench.turns(10)
    let before = bench.listener.samples.count
    bench.mailbox.post(.pause)
    bench.turns(50)
    #expect(bench.listener.samples[before...].allSatisfy { $0 == 0 })
    #expect(bench.events.events == [.paused(at: before)])
    bench.mailbox.post(.resume)
    bench.turns(10)
    let heard = bench.listener.samples
    let first = heard[before...].firstIndex { $0 != 0 } ?? 0
    let place = first + Self.fade
    #expect(heard[place] == RampSource.sample(before + Self.fade))
  }

  @Test func `a paused player never moves its playhead`() {
    var bench = Bench(frames: 1_000_000, at: 777, isPaused: true)
    bench.turns(200)
    #expect(bench.loop.audibleFrame == 777)
    #expect(bench.listener.samples.allSatisfy { $0 == 0 })
  }

  @Test func `a seek is heard with the next frame, whatever was buffered`() {
    var bench = Bench(frames: 1_000_000)
    bench.turns(5)
    let before = bench.listener.samples.count
    bench.mailbox.post(.seek(500_000))
    bench.turns(2)
    let heard = bench.listener.samples
    #expect(heard[before + Self.fade] == RampSource.sample(500_000 + Self.fade))
  }

  @Test func `another source goes on at the frame that is heard`() {
    var bench = Bench(frames: 1_000_000)
    bench.turns(5)
    let before = bench.listener.samples.count
    bench.mailbox.post(.replace(RampSource(frames: 900_000), at: nil))
    bench.turns(2)
    #expect(
      bench.listener.samples[before + Self.fade] == RampSource.sample(before + Self.fade))
  }

  @Test func `a stop is heard at once and ends the loop`() {
    var bench = Bench(frames: 1_000_000)
    bench.turns(5)
    let before = bench.listener.samples.count
    bench.mailbox.post(.stop)
    #expect(bench.run() == .finished)
    #expect(bench.listener.samples.count == before)
  }

  @Test func `a source at another rate is silent until it is replaced`() {
    var bench = Bench(frames: 1_000)
    bench.mailbox.post(.replace(RampSource(frames: 1_000, sampleRate: 44_100), at: 0))
    bench.turns(20)
    #expect(bench.listener.samples.allSatisfy { $0 == 0 })
    bench.mailbox.post(.replace(RampSource(frames: 100_000), at: 0))
    #expect(bench.run() == .finished)
  }

  @Test func `a new gain is heard at once, not behind what the sink holds`() throws {
    var bench = Bench(frames: 1_000_000)
    bench.turns(5)
    let before = bench.listener.samples.count
    bench.mailbox.post(.gain(0.5))
    bench.turns(40)
    let heard = bench.listener.samples
    // The ramp takes a block.
    let frame = before + PlaybackLoop<SimulatedSink>.blockFrames
    try #require(heard.count > frame + 4_800)
    #expect(heard[frame..<frame + 4_800].allSatisfy { abs($0) <= 0.25 })
    #expect(heard[..<before].contains { $0 > 0.25 })
  }

  @Test func `gain is ramped, not stepped`() {
    var bench = Bench(frames: 1_000_000)
    bench.mailbox.post(.gain(0.5))
    bench.turns(30)
    let heard = bench.listener.samples
    #expect(heard[20_000] == RampSource.sample(20_000) * 0.5)
    #expect(heard[2_400] > RampSource.sample(2_400) * 0.5)
  }
}
