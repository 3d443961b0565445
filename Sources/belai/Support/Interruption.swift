import Foundation
import Synchronization

/// A person's Ctrl-C, or the system's wish, to give up the making of a file.
enum Interruption {
  private static let isAsked = Atomic(false)

  static var isWanted: Bool { isAsked.load(ordering: .relaxed) }

  /// From now on the signals that end a program only ask for its end, so that nothing half-made stays.
  static func watch() {
    // The flag must exist before a signal handler touches it.
    _ = isWanted
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in Interruption.isAsked.store(true, ordering: .relaxed) }
    }
  }
}
