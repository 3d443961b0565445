public import BelaiSession
import Dispatch
import Synchronization

/// Pedals, page turners, presenters, headsets, rings and other devices under /dev/input.
///
/// The device that the person chose belongs to the session alone while it runs (EVIOCGRAB). Of all
/// others only media keys are heard, because their other keys reach the terminal too; the main
/// keyboard is thus never taken, unless it is the one chosen.
public final class ButtonControl: Control {
  public let source = ControlSource.button
  public let help = ButtonMap.help

  private let map: ButtonMap
  private let place: ButtonPlace
  private let probe: @Sendable (Int32) -> InputDescription?
  private let handler: CommandHandler
  private let context: ContextBox
  private let worker = Worker()

  /// Prepares to read buttons.
  ///
  /// - Parameters:
  ///   - map: What they do.
  ///   - place: Where they are.
  ///   - context: Tells where the session stands; nil where `update` does.
  ///   - handler: Takes the commands.
  public convenience init(
    map: ButtonMap = ButtonMap(), place: ButtonPlace = .standard, context: ContextSource? = nil,
    handler: @escaping CommandHandler
  ) {
    self.init(
      map: map, place: place, context: context, probe: InputDescription.probe, handler: handler)
  }

  init(
    map: ButtonMap, place: ButtonPlace, context: ContextSource? = nil,
    probe: @escaping @Sendable (Int32) -> InputDescription?, handler: @escaping CommandHandler
  ) {
    self.context = ContextBox(context)
    self.map = map
    self.place = place
    self.probe = probe
    self.handler = handler
  }

  deinit { stop() }

  /// Begins to listen; devices may come later.
  ///
  /// - Throws: When there is no such folder, or when no device in it, or not the chosen one, may be
  ///   read; those that may be read, now or later, are heard all the same.
  public func start() throws(ControlError) {
    let (place, map, probe, handler, context) = (place, map, probe, handler, context)
    let opening = Opening()
    worker.run { worker in
      do throws(ControlError) {
        var devices = try InputDevices(place, map: map, probe: probe)
        opening.finish(devices.rescan())
        devices.listen(worker, context: context) { handler($0, .button) }
      } catch {
        opening.finish(error)
      }
    }
    if let error = opening.result() { throw error }
  }

  public func stop() { worker.stop() }

  public func update(_ snapshot: SessionSnapshot) { context.set(ControlContext(snapshot)) }

  func update(_ context: ControlContext) { self.context.set(context) }
}

extension InputDevices {
  fileprivate mutating func listen(
    _ worker: Worker, context: ContextBox, report: (Command) -> Void
  ) {
    while true {
      let ready = wait(with: [worker.waker.number], until: open.compactMap(\.presses.due).min())
      if worker.shouldStop { return }
      let now = Duration.sinceBoot
      for device in open {
        // First what has come: a release that waits here was in time.
        let events = ready.contains(device.number) ? read(device) : []
        for event in events {
          device.presses.take(event, at: now, in: context.current).forEach(report)
        }
        device.presses.lapse(at: now).forEach(report)
      }
    }
  }
}

/// How the opening of the devices went, told by the thread that keeps them.
private final class Opening: Sendable {
  private let error = Mutex<ControlError?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func finish(_ error: ControlError?) {
    self.error.withLock { $0 = error }
    done.signal()
  }

  func result() -> ControlError? {
    done.wait()
    return error.withLock { $0 }
  }
}
