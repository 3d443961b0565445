import BelaiAudio
import Glibc
import TestSupport
import Testing

@testable import BelaiPlayback

/// F_SETPIPE_SZ (fcntl.h), which Swift does not see.
private let setPipeSize: Int32 = 1_031

@Suite struct StreamSinkTests {
  /// Frames that a stream holds.
  static let held = 24_000

  /// A clock that stands still until it is told to go on.
  final class HandClock {
    var time = Duration.zero
  }

  /// A sink on a pipe whose other end the test reads.
  struct Bench: ~Copyable {
    var sink: StreamSink
    let clock = HandClock()
    let reader: Int32
    let writer: Int32
    private(set) var received: [Int16] = []
    /// Frames of the source that were taken.
    private(set) var taken = 0

    init(target: StreamSink.Target = .descriptor(1)) {
      var ends: [Int32] = [0, 0]
      precondition(unsafe pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
      (reader, writer) = (ends[0], ends[1])
      let clock = clock
      let channel = StreamChannel(ends[1], isOwned: false)
      _ = fcntl(ends[1], setPipeSize, 1 << 20)
      sink = StreamSink(
        channel, target: target, clock: { clock.time })
    }

    deinit {
      close(reader)
      close(writer)
    }

    /// Gives the sink as much as it wants, lets time pass, and reads as much as is there.
    mutating func step(_ duration: Duration) throws {
      var room = try sink.room()
      while room > 0 {
        let count = try write(min(room, 4_800))
        guard count > 0 else { break }
        room -= count
      }
      clock.time += duration
      read()
    }

    mutating func write(_ frames: Int) throws -> Int {
      let block = (taken..<taken + frames).flatMap { frame in
        [RampSource.sample(frame), RampSource.sample(frame)]
      }
      let count = try sink.write(block.span, frame: taken)
      taken += count
      return count
    }

    mutating func read() {
      var bytes = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = unsafe Glibc.read(reader, &bytes, bytes.count)
        guard count > 0 else { return }
        received += integers(bytes[..<count])
      }
    }
  }

  @Test func `a stream begins with a second of silence and loses nothing after it`() throws {
    var bench = Bench()
    for _ in 0..<40 { try bench.step(.milliseconds(125)) }
    #expect(bench.received.count > 2 * 200_000)
    #expect(bench.received[..<96_000].allSatisfy { $0 == 0 })
    for (index, sample) in bench.received[96_000...].enumerated() {
      let meant = RampSource.sample(index / 2) * 32_767
      guard abs(Float(sample) - meant) <= 1.5 else {
        Issue.record("sample \(index) is \(sample), meant \(meant)")
        return
      }
    }
  }

  @Test(arguments: [20, 125, 480])
  func `frames keep pace with the clock, without drift`(milliseconds: Int) throws {
    var bench = Bench()
    let rounds = 15_000 / milliseconds
    for _ in 0..<rounds { try bench.step(.milliseconds(milliseconds)) }
    // Everything up to the last filling of the half second that a stream holds.
    let filled = (rounds - 1) * milliseconds * 48 + Self.held
    #expect(bench.received.count / 2 == filled)
  }

  @Test func `being late shifts the stream once and is not made up for`() throws {
    var bench = Bench()
    for _ in 0..<20 { try bench.step(.milliseconds(100)) }
    bench.clock.time += .seconds(7)
    let before = bench.received.count / 2
    try bench.step(.milliseconds(100))
    #expect(bench.received.count / 2 - before == Self.held)
    try bench.step(.milliseconds(100))
    #expect(bench.received.count / 2 - before == Self.held + 4_800)
  }

  @Test func `listeners are a second behind what the stream still holds`() throws {
    var bench = Bench()
    for _ in 0..<20 { try bench.step(.milliseconds(100)) }
    #expect(bench.sink.delay() == 48_000 + Self.held - 4_800)
    bench.clock.time += .seconds(60)
    #expect(bench.sink.delay() == 48_000)
  }

  @Test func `a reader that does not read is waited for, without a fault`() throws {
    var bench = Bench()
    _ = fcntl(bench.writer, setPipeSize, 4_096)
    for _ in 0..<100 {
      let room = try bench.sink.room()
      if room > 0 { _ = try bench.write(min(room, 4_800)) }
      bench.clock.time += .milliseconds(125)
    }
    #expect(try bench.sink.room() == 0)
    #expect(try bench.write(4_800) == 0)
    bench.read()
    #expect(bench.received.count == 2_048, "a page of a pipe, no more")
  }

  @Test func `a named pipe that nobody empties has lost its reader`() throws {
    var bench = Bench(target: .pipe("/tidak/dibuka"))
    _ = fcntl(bench.writer, setPipeSize, 4_096)
    #expect(try bench.sink.room() == 0, "the silence of the beginning fills the pipe")
    bench.clock.time += .milliseconds(900)
    #expect(try bench.sink.room() == 0)
    bench.clock.time += .milliseconds(200)
    #expect(throws: SinkFault.gone(code: EPIPE)) { try bench.sink.room() }
  }

  @Test func `a reader that went away is an error, not the end of the process`() throws {
    var bench = Bench()
    try bench.step(.milliseconds(100))
    close(bench.reader)
    bench.clock.time += .seconds(1)
    #expect(throws: SinkFault.gone(code: EPIPE)) { try bench.sink.room() }
  }

  @Test func `frames that are taken in parts arrive whole`() throws {
    let (near, far) = try socketPair()
    defer { close(far) }
    var channel = StreamChannel(near, isOwned: true)
    let sent = (0..<40_000).map { Int16(truncatingIfNeeded: $0) }
    var received: [UInt8] = []
    var dice = SeededNumbers(seed: 7)
    var done = 0
    for _ in 0..<100_000 where received.count < 2 * sent.count {
      let count = min(4_800, sent.count / 2 - done)
      done += try channel.write(unsafe sent.span.bytes.extracting(4 * done..<4 * (done + count)))
      var bytes = [UInt8](repeating: 0, count: .random(in: 1...999, using: &dice))
      let read = unsafe read(far, &bytes, bytes.count)
      if read > 0 { received += bytes[..<read] }
    }
    #expect(integers(received[...]) == sent)
  }
}

/// Returns the integers that bytes of a stream stand for.
func integers(_ bytes: ArraySlice<UInt8>) -> [Int16] {
  stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
    Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
  }
}

/// Returns both ends of a TCP connection with the smallest buffers that there are, neither blocking.
private func socketPair() throws -> (near: Int32, far: Int32) {
  let server = try LoopbackServer()
  let near = try StreamConnection(host: "127.0.0.1", port: server.port).open()
  let far = try #require(server.accept())
  var size: Int32 = 1
  _ = unsafe setsockopt(near, SOL_SOCKET, SO_SNDBUF, &size, 4)
  return (near, far)
}
