import CALSA
import Glibc

/// A bell that wakes a thread, the playback thread or the one beside it: a pipe whose reading end it
/// polls.
@safe public struct WakeBell: ~Copyable, Sendable {
  /// The end to poll for input.
  let readEnd: Int32
  private let writeEnd: Int32

  public init() {
    var ends: [Int32] = [0, 0]
    let status = unsafe pipe(&ends)
    precondition(status == 0, "a process can open a pipe")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes the thread; never blocks, and rings once however often it is called before the thread
  /// hears it.
  public func ring() {
    var byte: UInt8 = 1
    _ = unsafe write(writeEnd, &byte, 1)
  }

  /// Waits until the bell rings or the time is up; returns whether it rang.
  @discardableResult
  func wait(_ timeout: Duration) -> Bool {
    var bell = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&bell, 1, Int32(timeout / .milliseconds(1))) > 0
  }

  /// Makes the bell silent again.
  func silence() {
    unsafe withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      while unsafe read(readEnd, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
