import Glibc

extension ControlError {
  /// The failure that errno tells of.
  static func system(_ call: String, on subject: String = "", code: Int32 = errno) -> ControlError {
    let words = unsafe strerror(code).map { unsafe String(cString: $0) } ?? ""
    return ControlError(call: call, subject: subject, code: code, words: words)
  }
}

/// A file descriptor that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  init(opening path: String, flags: Int32) throws(ControlError) {
    let opened = unsafe open(path, flags | O_CLOEXEC)
    guard opened >= 0 else { throw .system("open", on: path) }
    number = opened
  }

  deinit { close(number) }
}

/// A flag that wakes a waiting thread.
final class Waker: Sendable {
  /// Readable once the thread was woken.
  let number: Int32
  private let writeEnd: Int32

  init() {
    guard let ends = makePipe() else { preconditionFailure("no descriptor is left for a pipe") }
    (number, writeEnd) = ends
  }

  deinit {
    close(number)
    close(writeEnd)
  }

  func wake() { writeAll(writeEnd, ".") }

  func reset() { _ = readBytes(number) }
}

/// Makes a pipe that does not block and is not inherited; nil where no descriptor is left.
func makePipe() -> (readEnd: Int32, writeEnd: Int32)? {
  var ends: [Int32] = [-1, -1]
  guard unsafe pipe(&ends) == 0 else { return nil }
  for end in ends {
    _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    _ = fcntl(end, F_SETFL, O_NONBLOCK)
  }
  return (ends[0], ends[1])
}

/// Waits until one of the descriptors can be read, was closed at the other end, or time is up.
///
/// Returns the descriptors with something to read; none when the milliseconds, if given, were up.
func waitToRead(_ descriptors: [Int32], milliseconds: Int32? = nil) -> Set<Int32> {
  var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds ?? -1)
  guard count > 0 else { return [] }
  return Set(polled.filter { $0.revents != 0 }.map(\.fd))
}

/// What reading a descriptor brought.
enum Reading: Equatable {
  case bytes([UInt8])
  /// Nothing yet; the descriptor does not block.
  case nothing
  /// The end, or a failure: there will be no more.
  case ended
}

/// Reads what is there, at most `limit` bytes.
func readBytes(_ descriptor: Int32, limit: Int = 4096) -> Reading {
  var failure: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    let got = unsafe read(descriptor, buffer.baseAddress, limit)
    failure = got < 0 ? errno : 0
    count = max(0, got)
  }
  if failure == EAGAIN || failure == EINTR { return .nothing }
  return bytes.isEmpty ? .ended : .bytes(bytes)
}

/// Writes all the bytes; gives up without a word where nobody reads any more.
@discardableResult
func writeAll(_ descriptor: Int32, _ text: String) -> Bool {
  var rest = ArraySlice(text.utf8)
  while !rest.isEmpty {
    let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if written < 0 && errno == EINTR { continue }
    guard written > 0 else { return false }
    rest = rest.dropFirst(written)
  }
  return true
}
