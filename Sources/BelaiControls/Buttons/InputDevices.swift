import Glibc

/// The open devices of one thread, as they come and go.
struct InputDevices: ~Copyable {
  let folder: InputFolder
  private let role: InputDevice.Role
  private let map: ButtonMap
  private let probe: InputDevice.Probe
  private(set) var open: [InputDevice] = []
  /// Recorded streams that were read to their end.
  private var finished: Set<String> = []

  init(
    _ place: ButtonPlace, for role: InputDevice.Role? = nil, map: ButtonMap,
    probe: @escaping InputDevice.Probe
  ) throws(ControlError) {
    folder = try InputFolder(place)
    let usual: InputDevice.Role = if case .device = place { .named } else { .found }
    self.role = role ?? usual
    self.map = map
    self.probe = probe
  }

  /// Opens what is new.
  ///
  /// - Returns: The error when some may not be read, and none of the others is what is wanted: the
  ///   taught device, or any where none was taught.
  @discardableResult
  mutating func rescan() -> ControlError? {
    let known = finished.union(open.map(\.path))
    var denied: ControlError?
    var areReadable = !open.isEmpty
    for path in folder.devices() where !known.contains(path) {
      do throws(ControlError) {
        if let device = try InputDevice(path, as: role, map: map, probe: probe) {
          open.append(device)
        }
        areReadable = true
      } catch {
        denied = error
      }
    }
    let isTaughtMissing = role == .found && map.device != nil && !open.contains(where: \.isChosen)
    return areReadable && !isTaughtMissing ? nil : denied
  }

  /// Waits until a device or one of the other descriptors has something, or until the time is up.
  ///
  /// Returns the descriptors that are ready; what came and went among the devices is seen to.
  mutating func wait(with others: [Int32] = [], until end: Duration?) -> Set<Int32> {
    let left = end.map { max(.zero, $0 - .sinceBoot) }
    // Up to the next millisecond, so that nothing is asked before it is due.
    let milliseconds = left.map { Int32(min($0 / .milliseconds(1), 1e6)) + 1 }
    let ready = waitToRead(
      open.map(\.number) + [folder.number] + others, milliseconds: milliseconds)
    if ready.contains(folder.number) {
      folder.reset()
      rescan()
    }
    return ready
  }

  /// Returns what a device has reported; one that is gone is closed.
  mutating func read(_ device: InputDevice) -> [InputEvent] {
    if let events = device.read() { return events }
    open.removeAll { $0 === device }
    if device.isRecording { finished.insert(device.path) }
    return []
  }
}
