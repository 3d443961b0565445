import BelaiAudio
import Glibc
import TestSupport
import Testing

@testable import BelaiPlayback

/// The player on a server of the test's own, in real time; nothing here measures time.
@Suite(.serialized) struct StreamPlayingTests {
  /// A ramp so slow that a sample tells its frame within three seconds, give or take 32.
  final class SlowRamp: FrameSource {
    let sampleRate = 48_000
    let frames: Int
    static let step = 16

    init(frames: Int) { self.frames = frames }

    func render(into output: inout MutableSpan<Float>, from start: Int) {
      for index in 0..<output.count / 2 where start + index < frames {
        let sample = RampSource.sample((start + index) / Self.step)
        output[2 * index] = sample
        output[2 * index + 1] = sample
      }
    }
  }

  /// The frames of the ramp that a listener got; the fade-in and silence left out.
  private static func frames(_ bytes: [UInt8]) -> [Int] {
    let left = integers(bytes[...]).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    guard let first = left.firstIndex(where: { $0 != 0 }) else { return [] }
    return left.dropFirst(first + 480).filter { $0 > 4 }.map { (Int($0) / 2 - 1) * SlowRamp.step }
  }

  @Test func `a stream ends with a second of silence behind the last sound`() async throws {
    let server = try LoopbackServer()
    let player = Player(
      output: .tcp(host: "127.0.0.1", port: server.port), source: SlowRamp(frames: 8_000))
    player.start()
    let connection = try #require(server.accept())
    let received = integers(bytes(from: connection, count: .max)[...])
    close(connection)
    let sounding = try #require(received.lastIndex { $0 != 0 })
    #expect(received[..<96_000].allSatisfy { $0 == 0 })
    #expect(received.count - sounding >= 96_000)
    #expect(sounding - (received.firstIndex { $0 != 0 } ?? 0) >= 2 * 7_900)
  }

  @Test func `listeners of a server that restarts go on where they were cut off`() async throws {
    var server: LoopbackServer? = try LoopbackServer()
    let port = try #require(server?.port)
    let player = Player(
      output: .tcp(host: "127.0.0.1", port: port), source: SlowRamp(frames: 480_000))
    player.start()
    let first = try #require(server?.accept())
    let begun = bytes(from: first, count: 4 * 130_000)
    let readAt = ContinuousClock.now
    let before = begun + bytes(waitingIn: first)
    close(first)
    // A busy machine may come late to closing; what was written meanwhile, nobody has read.
    let late = Int((ContinuousClock.now - readAt) / .microseconds(1)) * 48 / 1_000
    server = nil
    server = try LoopbackServer(port: port)
    let second = try #require(server?.accept())
    let after = bytes(from: second, count: 4 * 100_000)
    player.stop()
    close(second)
    #expect(integers(after[..<192_000]).allSatisfy { $0 == 0 }, "a second to wake up in")
    let cut = try #require(Self.frames(before).last)
    let next = try #require(Self.frames(after).first)
    // What the server held, at most a second and a half, was never heard and comes again.
    #expect(next < cut + late)
    #expect(next > cut - 48_000 - 24_000 - 4_800)
  }

  @Test func `who pauses a broken stream and goes on hears it again`() async throws {
    var server: LoopbackServer? = try LoopbackServer()
    let port = try #require(server?.port)
    let player = Player(
      output: .tcp(host: "127.0.0.1", port: port), source: SlowRamp(frames: 130_000))
    player.start()
    let first = try #require(server?.accept())
    _ = bytes(from: first, count: 4 * 50_000)
    close(first)
    server = nil
    player.pause()
    player.resume()
    server = try LoopbackServer(port: port)
    let second = try #require(server?.accept())
    let after = bytes(from: second, count: .max)
    close(second)
    #expect(Self.frames(after).last.map { $0 >= 129_900 } ?? false)
  }
}

/// Returns what has come already.
private func bytes(waitingIn connection: Int32) -> [UInt8] {
  var received: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = unsafe read(connection, &buffer, buffer.count), count > 0 {
    received += buffer[..<count]
  }
  return received
}
