import BelaiAudio
import Glibc
import Testing

@testable import BelaiPlayback

@Suite struct StreamTargetTests {
  @Test(arguments: [
    ("-", "-"), ("pipe:/run/belai", "pipe:/run/belai"), ("pipe:a:b", "pipe:a:b"),
    ("tcp://ruang-nifas:4953", "tcp://ruang-nifas:4953"), ("tcp://[::1]:1", "tcp://::1:1"),
  ])
  func `streams are known by how they are written`(text: String, name: String) throws {
    let output = try #require(Output(stream: text))
    #expect(output.name == name)
    #expect(output.isStream)
  }

  @Test(arguments: [
    "", "pipe:", "tcp://", "tcp://ruang", "tcp://ruang:", "tcp://ruang:0", "tcp://ruang:65536",
    "tcp://:4953", "tcp://ruang/dua:4953", "udp://ruang:4953", "berkas.aac", "--",
  ])
  func `anything else is no stream`(text: String) {
    #expect(Output(stream: text) == nil)
  }

  @Test func `a port that nobody listens at is refused in the system's words`() throws {
    let port = try LoopbackServer().port
    let error = try #require(throws: PlaybackError.self) {
      _ = try StreamSink(.tcp(host: "127.0.0.1", port: port))
    }
    #expect(error.reason == .unreachable)
    #expect(error.call == "connect")
    #expect(error.words == "Connection refused")
    #expect(error.device == "tcp://127.0.0.1:\(port)")
  }

  @Test func `a host that is not known is told`() throws {
    let error = try #require(throws: PlaybackError.self) {
      _ = try StreamSink(.tcp(host: "tidak.ada.invalid", port: 4953))
    }
    #expect(error.reason == .unreachable)
    #expect(error.call == "getaddrinfo")
  }

  @Test func `a server on one address only is found under its host's name`() throws {
    let server = try LoopbackServer()
    _ = try StreamSink(.tcp(host: "localhost", port: server.port))
    #expect(server.accept() != nil)
  }

  @Test(arguments: [
    ("/etc/hostname", PlaybackError.Reason.notPipe), ("/tmp", .stream), ("/tidak-ada/x", .stream),
  ])
  func `what is no pipe is not written to`(path: String, reason: PlaybackError.Reason) throws {
    let error = try #require(throws: PlaybackError.self) { _ = try StreamSink(.pipe(path)) }
    #expect(error.reason == reason)
    #expect(error.device == "pipe:" + path)
  }

  @Test func `a pipe without a reader says so, one with a reader is open`() throws {
    let path = "/tmp/belai-pipa-\(getpid())"
    defer { unsafe unlink(path) }
    let error = try #require(throws: PlaybackError.self) { _ = try StreamSink(.pipe(path)) }
    #expect(error.reason == .noReader)
    let reader = PipeReader(path)
    _ = try StreamSink(.pipe(path))
    #expect(reader.received().allSatisfy { $0 == 0 })
  }

  @Test func `a descriptor that is closed cannot be written`() throws {
    let error = try #require(throws: PlaybackError.self) { _ = try StreamSink(.descriptor(4_000)) }
    #expect(error.reason == .stream)
    #expect(error.code == EBADF)
  }
}

/// Reads a named pipe on a thread of its own until it ends.
private final class PipeReader: @unchecked Sendable {
  private var thread = pthread_t()
  private var bytes: [UInt8] = []
  private let path: String

  init(_ path: String) {
    self.path = path
    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe pthread_create(
      &thread, nil,
      { me in
        guard let me = unsafe me else { return nil }
        unsafe Unmanaged<PipeReader>.fromOpaque(me).takeUnretainedValue().read()
        return nil
      }, me)
  }

  private func read() {
    let descriptor = unsafe open(path, O_RDONLY)
    var buffer = [UInt8](repeating: 1, count: 4_096)
    while case let count = unsafe Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    close(descriptor)
  }

  func received() -> [UInt8] {
    pthread_join(thread, nil)
    return bytes
  }
}
