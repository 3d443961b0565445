public import BelaiSession
import Glibc

/// Pedals, page turners, presenters, headsets and other devices under /dev/input.
///
/// The device that the person chose belongs to the session alone while it runs (EVIOCGRAB). Of all
/// others only media keys are heard, because their other keys reach the terminal too; the main
/// keyboard is thus never taken, unless it is the one chosen.
public final class ButtonControl: Control {
  public let source = ControlSource.button
  public let help = ButtonMap.help

  private let map: ButtonMap
  private let folder: String
  private let probe: @Sendable (Int32) -> InputDescription?
  private let handler: CommandHandler
  private let context = ContextBox()
  private let worker = Worker()

  public convenience init(
    map: ButtonMap = ButtonMap(), folder: String = "/dev/input",
    handler: @escaping CommandHandler
  ) {
    self.init(map: map, folder: folder, probe: InputDescription.probe, handler: handler)
  }

  init(
    map: ButtonMap, folder: String, probe: @escaping @Sendable (Int32) -> InputDescription?,
    handler: @escaping CommandHandler
  ) {
    self.map = map
    self.folder = folder
    self.probe = probe
    self.handler = handler
  }

  deinit { stop() }

  /// Begins to listen; devices may come later.
  ///
  /// - Throws: When there is no such folder, or no device in it may be read.
  public func start() throws(ControlError) {
    var first = try Devices(folder, map: map, probe: probe)
    if let denied = first.rescan() { throw denied }
    let (folder, map, probe, handler, context) = (folder, map, probe, handler, context)
    worker.run { worker in
      guard var devices = try? Devices(folder, map: map, probe: probe) else { return }
      devices.rescan()
      devices.listen(worker, context: context) { handler($0, .button) }
    }
  }

  public func stop() { worker.stop() }

  public func update(_ snapshot: SessionSnapshot) { context.set(ControlContext(snapshot)) }

  func update(_ context: ControlContext) { self.context.set(context) }
}

/// The open devices of one thread.
private struct Devices: ~Copyable {
  private let folder: InputFolder
  private let map: ButtonMap
  private let probe: (Int32) -> InputDescription?
  private var open: [InputDevice] = []

  init(
    _ folder: String, map: ButtonMap, probe: @escaping (Int32) -> InputDescription?
  ) throws(ControlError) {
    self.folder = try InputFolder(folder)
    self.map = map
    self.probe = probe
  }

  /// Opens what is new.
  ///
  /// - Returns: The error when there are devices and none of them may be read.
  @discardableResult
  mutating func rescan() -> ControlError? {
    let known = Set(open.map(\.path))
    var denied: ControlError?
    var readable = !open.isEmpty
    for path in folder.devices() where !known.contains(path) {
      do throws(ControlError) {
        if let device = try InputDevice(path, map: map, probe: probe) { open.append(device) }
        readable = true
      } catch {
        denied = error
      }
    }
    return readable ? nil : denied
  }

  mutating func listen(
    _ worker: Worker, context: ContextBox, report: (Command) -> Void
  ) {
    while true {
      let isUndecided = open.contains(where: \.presses.isUndecided)
      let ready = waitToRead(
        open.map(\.number) + [folder.number, worker.waker.number],
        milliseconds: isUndecided ? 400 : nil)
      if worker.shouldStop { return }
      if ready.isEmpty { for device in open { device.presses.flush().forEach(report) } }
      for device in open where ready.contains(device.number) {
        guard let events = device.read() else {
          open.removeAll { $0 === device }
          continue
        }
        for event in events {
          device.presses.take(event, in: context.current).forEach(report)
        }
      }
      guard ready.contains(folder.number) else { continue }
      folder.reset()
      rescan()
    }
  }
}
