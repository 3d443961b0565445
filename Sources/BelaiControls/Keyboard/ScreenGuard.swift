import Glibc
import Synchronization

/// Gives the cursor of a terminal back while the program is stopped or when it dies of a fault.
public enum ScreenGuard {
  private static let descriptor = Atomic<Int32>(-1)
  /// Ends a synchronised update, puts the looks back and shows the cursor.
  private static let mending: StaticString = "\u{1B}[?2026l\u{1B}[0m\u{1B}[?25h\n"

  /// Remembers the terminal that a screen is drawn on.
  public static func protect(_ terminal: Int32) {
    descriptor.store(terminal, ordering: .releasing)
    for fault in CrashGuard.faults { CrashGuard.dieRestored(on: fault) }
  }

  /// Forgets the terminal; its cursor has been given back.
  public static func release() { descriptor.store(-1, ordering: .releasing) }

  /// Shows the cursor again; only calls write(2), which is async-signal-safe.
  static func mend() {
    let terminal = descriptor.load(ordering: .acquiring)
    guard terminal >= 0 else { return }
    unsafe _ = write(terminal, mending.utf8Start, mending.utf8CodeUnitCount)
  }
}
