import Glibc
import Synchronization

/// Hands signals over to a thread: the handler only writes the signal's number into a pipe.
enum SignalPipe {
  private static let writeEnd = Atomic<Int32>(-1)

  /// Opens the pipe that all signals go into and returns the end to read.
  static func open() throws(ControlError) -> Int32 {
    guard let ends = makePipe() else { throw .system("pipe") }
    // The storing also makes sure that the handler finds the global ready-made.
    let before = writeEnd.exchange(ends.writeEnd, ordering: .acquiringAndReleasing)
    precondition(before < 0, "one control takes the signals")
    return ends.readEnd
  }

  static func close(readEnd: Int32) {
    let end = writeEnd.exchange(-1, ordering: .acquiringAndReleasing)
    Glibc.close(end)
    Glibc.close(readEnd)
  }

  /// Sends a signal into the pipe from now on.
  static func take(_ number: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in SignalPipe.write(number) }
    action.sa_flags = SA_RESTART
    unsafe sigaction(number, &action, nil)
  }

  static func giveBack(_ number: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = SIG_DFL
    unsafe sigaction(number, &action, nil)
  }

  private static func write(_ number: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    unsafe _ = Glibc.write(writeEnd.load(ordering: .acquiring), &byte, 1)
    errno = saved
  }
}
