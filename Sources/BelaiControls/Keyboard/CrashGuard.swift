import Glibc
import Synchronization

/// Puts the terminal back when the program dies of a fault, or of a signal that nobody takes.
///
/// The handler only calls tcsetattr(3), write(2) and kill(2), all async-signal-safe
/// (signal-safety(7)), on a copy made beforehand.
enum CrashGuard {
  private static let descriptor = Atomic<Int32>(-1)
  // Written before any handler may read it.
  nonisolated(unsafe) private static let settings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)
  private static let ending = [SIGINT, SIGTERM, SIGHUP]
  static let faults = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT]

  /// Remembers what the terminal is to be put back to.
  static func protect(_ terminal: Int32, _ saved: termios) {
    unsafe settings.initialize(to: saved)
    descriptor.store(terminal, ordering: .releasing)
    for signal in faults + ending where !isIgnored(signal) { dieRestored(on: signal) }
  }

  /// Whether whoever started the program wants it to outlive the signal, as nohup(1) does.
  static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    unsafe sigaction(signal, nil, &action)
    let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignoring
  }

  static func release() { descriptor.store(-1, ordering: .releasing) }

  /// Lets a signal put the terminal back and then end the program as it does by default.
  static func dieRestored(on signal: Int32) {
    _ = descriptor.load(ordering: .acquiring)
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { signal in CrashGuard.die(of: signal) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    unsafe sigaction(signal, &action, nil)
  }

  private static func die(of signal: Int32) {
    let terminal = descriptor.load(ordering: .acquiring)
    if terminal >= 0 { unsafe _ = tcsetattr(terminal, TCSANOW, settings) }
    ScreenGuard.mend()
    // SA_RESETHAND has put the default back: the second signal ends the program.
    kill(getpid(), signal)
  }
}
