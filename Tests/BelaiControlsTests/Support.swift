import BelaiSession
import Dispatch
import Foundation
import Synchronization
import Testing

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

  var all: [Command] { commands.withLock { $0 } }

  /// Waits for the number of commands; a lost one fails the test after a minute.
  func wait(for count: Int) -> [Command] {
    for _ in 0..<count where arrived.wait(timeout: .now() + 60) == .timedOut { break }
    return commands.withLock { $0 }
  }
}

func send(_ bytes: [UInt8], to descriptor: Int32) {
  unsafe bytes.withUnsafeBytes { _ = unsafe write(descriptor, $0.baseAddress, $0.count) }
}

/// A folder of a test's own, gone with it.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/belai-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A pipe that sends what a pedal sends.
final class FakePedal {
  private let path: String
  private let pipe: Int32

  init(_ path: String) throws {
    self.path = path
    unsafe mkfifo(path, 0o600)
    pipe = unsafe open(path, O_RDWR)
    try #require(pipe >= 0)
  }

  deinit { close(pipe) }

  /// Takes the device away.
  func unplug() { unsafe _ = unlink(path) }

  /// Presses a button and lets go, at whole seconds of the device's clock.
  func press(_ code: UInt16, at second: Int) {
    for (value, shift) in [(Int32(1), 0), (0, 60)] {
      let time = Duration.seconds(second) + .milliseconds(shift)
      send(InputEvent(time: time, code: code, value: value).bytes, to: pipe)
    }
  }
}

extension InputEvent {
  /// The event as the kernel hands it over.
  var bytes: [UInt8] {
    let (seconds, fraction) = time.components
    return little(Int(seconds)) + little(Int(fraction / 1_000_000_000_000)) + little(type)
      + little(code) + little(value)
  }

  private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    var value = value.littleEndian
    return unsafe withUnsafeBytes(of: &value) { unsafe Array($0) }
  }
}
