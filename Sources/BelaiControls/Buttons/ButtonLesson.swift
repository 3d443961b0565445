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

  /// Waits for the first button that is pressed on any device, also one that is plugged in now.
  ///
  /// - Parameters:
  ///   - patience: How long to wait.
  ///   - place: Where the devices are.
  /// - Returns: The button; nil when none was pressed in time.
  /// - Throws: When no device may be read.
  public static func wait(
    _ patience: Duration = .seconds(20), at place: ButtonPlace = .standard
  ) throws(ControlError) -> Press? {
    try wait(patience, at: place, probe: InputDescription.probe)
  }

  static func wait(
    _ patience: Duration, at place: ButtonPlace, probe: @escaping InputDevice.Probe
  ) throws(ControlError) -> Press? {
    let every = InputDescription.allKeys.map { ($0, ButtonMap.Meaning.main) }
    let map = ButtonMap(meanings: Dictionary(uniqueKeysWithValues: every))
    let role: InputDevice.Role = if case .device = place { .named } else { .lesson }
    var devices = try InputDevices(place, for: role, map: map, probe: probe)
    if let denied = devices.rescan() { throw denied }
    let end = Duration.sinceBoot + patience
    while Duration.sinceBoot < end {
      let ready = devices.wait(until: end)
      for device in devices.open where ready.contains(device.number) {
        let press = devices.read(device).first { $0.type == InputEvent.keyType && $0.value == 1 }
        if let press { return Press(device: device.description.name, code: press.code) }
      }
    }
    return nil
  }
}
