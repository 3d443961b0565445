import CALSA
import Glibc

extension Output {
  /// Reads a stream as a person writes it: `-`, `pipe:PATH`, `tcp://HOST:PORT`; nil for all else.
  ///
  /// An IPv6 address stands in brackets: `tcp://[::1]:4953`.
  public init?(stream text: String) {
    if text == "-" {
      self = .standardOutput
    } else if text.hasPrefix("pipe:"), text.utf8.count > 5 {
      self = .pipe(path: String(text.dropFirst(5)))
    } else if text.hasPrefix("tcp://"), let colon = text.lastIndex(of: ":"),
      let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
    {
      var host = text[text.index(text.startIndex, offsetBy: 6)...].prefix(upTo: colon)
      if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
      guard !host.isEmpty, !host.contains("/") else { return nil }
      self = .tcp(host: String(host), port: port)
    } else {
      return nil
    }
  }

  /// Whether it is a stream for other programs rather than a device.
  public var isStream: Bool {
    switch self {
    case .standardOutput, .pipe, .tcp: true
    case .device, .simulated: false
    }
  }
}

/// Opens the targets of streams.
enum StreamTarget {
  /// How long a pipe's reader may take to notice that somebody writes; Snapcast looks ten times a
  /// second.
  static let readerLimit = Duration.seconds(2)

  static func open(_ target: StreamSink.Target) throws(PlaybackError) -> StreamChannel {
    switch target {
    case .descriptor(let descriptor): try given(descriptor)
    case .pipe(let path): StreamChannel(try pipe(path), isOwned: true)
    case .tcp(let host, let port):
      StreamChannel(try StreamConnection(host: host, port: port).open(), isOwned: true)
    }
  }

  private static func given(_ descriptor: Int32) throws(PlaybackError) -> StreamChannel {
    guard fcntl(descriptor, F_GETFL) >= 0 else { throw failure("fcntl", device: "-") }
    return StreamChannel(descriptor, isOwned: false)
  }

  private static func pipe(_ path: String) throws(PlaybackError) -> Int32 {
    let device = "pipe:" + path
    // Others may read it: servers have users of their own.
    if unsafe mkfifo(path, 0o644) != 0, errno != EEXIST {
      throw failure("mkfifo", device: device)
    }
    // Reading and writing: opening never waits, and a server that looks in for a moment only stays.
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", device: device) }
    do {
      try demandPipe(descriptor, device)
      try demandReader(descriptor, device)
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func demandPipe(
    _ descriptor: Int32, _ device: String
  ) throws(PlaybackError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure("fstat", device: device) }
    guard status.st_mode & S_IFMT == S_IFIFO else {
      throw failure("fstat", ENOTSUP, .notPipe, device: device)
    }
  }

  /// Writes a moment of silence and waits until somebody has read of it.
  private static func demandReader(
    _ descriptor: Int32, _ device: String
  ) throws(PlaybackError) {
    let silence = [UInt8](repeating: 0, count: Int(PIPE_BUF))
    let written = unsafe write(descriptor, silence, silence.count)
    let deadline = MonotonicClock.now() + readerLimit
    while MonotonicClock.now() < deadline {
      var waiting: Int32 = 0
      let status = unsafe ioctl(descriptor, UInt(FIONREAD), &waiting)
      if written > 0, status == 0, Int(waiting) < written { return }
      usleep(10_000)
    }
    throw failure("open", ENXIO, .noReader, device: device)
  }

  static func failure(
    _ call: String, _ code: Int32 = errno, _ reason: PlaybackError.Reason = .stream,
    device: String
  ) -> PlaybackError {
    PlaybackError(
      reason: reason, call: call, code: code, words: unsafe String(cString: strerror(code)),
      device: device)
  }
}
