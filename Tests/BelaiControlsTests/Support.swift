import BelaiSession
import Dispatch
import Glibc
import Synchronization

@testable import BelaiControls

/// Collects commands; a test waits for a number of them.
final class Heard: Sendable {
  private let commands = Mutex<[Command]>([])
  private let arrived = DispatchSemaphore(value: 0)

  var handler: CommandHandler {
    { [self] command, _ in
      commands.withLock { $0.append(command) }
      arrived.signal()
    }
  }

  /// Waits for the number of commands; a lost one fails the test after five seconds.
  func wait(for count: Int) -> [Command] {
    for _ in 0..<count where arrived.wait(timeout: .now() + 5) == .timedOut { break }
    return commands.withLock { $0 }
  }
}

func send(_ bytes: [UInt8], to descriptor: Int32) {
  unsafe bytes.withUnsafeBytes { _ = unsafe write(descriptor, $0.baseAddress, $0.count) }
}
