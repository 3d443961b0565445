import CALSA
import Glibc

/// The open end of a stream: takes whole frames, never waits, never kills the process.
@safe struct StreamChannel: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  /// The rest of a frame of which the other side took a part only.
  private var rest: [UInt8] = []

  /// `isOwned`: Whether to close the descriptor at the end.
  init(_ descriptor: Int32, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
    rest.reserveCapacity(bytesPerFrame)
    // A pipe holds as much as the sink; a third of a second is what it holds by itself.
    _ = fcntl(descriptor, setPipeSize, 1 << 17)
    // A reader that goes away is an error of the write.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Whether a write would be answered at once: by taking something, or with an error.
  var isReady: Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&ready, 1, 0) > 0
  }

  /// Writes frames of four bytes and returns how many were taken.
  ///
  /// A frame of which a part was taken counts; its rest goes out with the next call.
  mutating func write(_ frames: RawSpan) throws(SinkFault) -> Int {
    while !rest.isEmpty {
      let taken = try put(unsafe rest.span.bytes)
      guard taken > 0 else { return 0 }
      rest.removeFirst(taken)
    }
    var done = 0
    while done < frames.byteCount {
      // POLLOUT promises room for PIPE_BUF bytes (pipe(7)), also where writing may block.
      let end = min(done + Int(PIPE_BUF), frames.byteCount)
      let taken = try put(frames.extracting(done..<end))
      guard taken > 0 else { break }
      done += taken
    }
    let whole = (done + bytesPerFrame - 1) / bytesPerFrame
    for offset in done..<whole * bytesPerFrame {
      rest.append(unsafe frames.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
    }
    return whole
  }

  /// Writes what is taken at once; 0 where nothing is.
  private func put(_ bytes: RawSpan) throws(SinkFault) -> Int {
    guard isReady else { return 0 }
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count >= 0 { return count }
    guard errno == EAGAIN || errno == EINTR else { throw .gone(code: errno) }
    return 0
  }
}

private let bytesPerFrame = 4
/// F_SETPIPE_SZ (fcntl.h), which Swift does not see.
private let setPipeSize: Int32 = 1_031
