import CInput
import Glibc

/// Waits for a person to press the button that is to be taught.
public enum ButtonLesson {
  /// A button that was pressed.
  public struct Press: Equatable, Sendable {
    /// The device's name for itself.
    public var device: String
    /// A code of linux/input-event-codes.h.
    public var code: UInt16

    public init(device: String, code: UInt16) {
      self.device = device
      self.code = code
    }
  }

  /// Waits for the first button that is pressed on any device.
  ///
  /// - Parameters:
  ///   - patience: How long to wait.
  ///   - folder: Where the devices are.
  /// - Returns: The button; nil when none was pressed in time.
  /// - Throws: When no device may be read.
  public static func wait(
    _ patience: Duration = .seconds(20), in folder: String = "/dev/input"
  ) throws(ControlError) -> Press? {
    try wait(patience, in: folder, probe: InputDescription.probe)
  }

  static func wait(
    _ patience: Duration, in folder: String, probe: (Int32) -> InputDescription?
  ) throws(ControlError) -> Press? {
    let devices = try openAll(in: folder, probe: probe)
    let end = Duration.sinceBoot + patience
    while true {
      let left = (end - .sinceBoot).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return nil }
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      let ready = waitToRead(devices.map(\.number), milliseconds: Int32(milliseconds) + 1)
      for device in devices where ready.contains(device.number) {
        let press = device.read()?.first { $0.type == InputEvent.keyType && $0.value == 1 }
        if let press { return Press(device: device.description.name, code: press.code) }
      }
    }
  }

  private static func openAll(
    in folder: String, probe: (Int32) -> InputDescription?
  ) throws(ControlError) -> [InputDevice] {
    let paths = try InputFolder(folder).devices()
    let every = Dictionary(
      uniqueKeysWithValues: (0...UInt16(0x2FF)).map { ($0, ButtonMap.Meaning.main) })
    var failure: ControlError?
    var devices: [InputDevice] = []
    for path in paths {
      do throws(ControlError) {
        let map = ButtonMap(device: nil, meanings: every)
        let device = try InputDevice(path, map: map, probe: probe, hearsAll: true)
        if let device { devices.append(device) }
      } catch {
        failure = error
      }
    }
    if devices.isEmpty { throw failure ?? .system("open", on: folder, code: ENOENT) }
    return devices
  }
}
