public import BelaiSession
import CDBus
import Synchronization

/// The session as a media player on the session bus.
///
/// Headset buttons, lock screens, phones through KDE Connect and `playerctl` command it thus. In a
/// question Next says yes and Previous says no.
public final class MPRISControl: Control {
  public let source = ControlSource.mpris
  public let help = MPRISControl.helpRows

  private let address: String?
  private let handler: CommandHandler
  private let status = Mutex(PlayerStatus())
  private let worker = Worker()

  /// Prepares to appear on the bus.
  ///
  /// - Parameters:
  ///   - address: The bus; nil for the session bus.
  ///   - handler: Takes the commands.
  public init(address: String? = nil, handler: @escaping CommandHandler) {
    self.address = address
    self.handler = handler
  }

  deinit { stop() }

  /// Takes the name `org.mpris.MediaPlayer2.belai`, or one with the process' number where another
  /// session runs.
  ///
  /// - Throws: When there is no bus.
  public func start() throws(ControlError) {
    _ = dbus_threads_init_default()
    let bus = try connect()
    worker.run { [self] worker in serve(bus, worker) }
  }

  public func stop() { worker.stop() }

  public func update(_ snapshot: SessionSnapshot) { update(PlayerStatus(snapshot)) }

  func update(_ newest: PlayerStatus) {
    let hasChanged = status.withLock { status in
      defer { status = newest }
      return !PlayerInterface.changes(from: status, to: newest).isEmpty
    }
    if hasChanged { worker.waker.wake() }
  }

  private func connect() throws(ControlError) -> Bus {
    let name = "org.mpris.MediaPlayer2.belai"
    do throws(ControlError) {
      return try Bus(address: address, name: name)
    } catch  where error.words == "the name is taken" {
      return try Bus(address: address, name: name + ".instance\(processNumber())")
    }
  }

  private func serve(_ bus: Bus, _ worker: Worker) {
    var told = PlayerStatus()
    while !worker.shouldStop {
      let now = status.withLock { $0 }
      let changes = PlayerInterface.changes(from: told, to: now)
      if !changes.isEmpty, let signal = BusMessage.propertiesChanged(changes) { bus.send(signal) }
      told = now
      // Sending may have read as well: what waits in the library's queue does not show in poll(2).
      guard bus.read() else { return }
      while let message = bus.next() { answer(message, on: bus) }
      let ready = waitToRead([bus.descriptor, worker.waker.number])
      if ready.contains(worker.waker.number) { worker.waker.reset() }
    }
  }

  private func answer(_ message: borrowing BusMessage, on bus: Bus) {
    guard message.isCall else { return }
    let status = status.withLock { $0 }
    if message.path == PlayerInterface.path,
      PlayerInterface.has(message.member, in: message.interface)
    {
      let method = message.member
      let command = method == "Quit" ? .stop : status.command(for: method)
      if let command { handler(command, .mpris) }
    }
    guard message.wantsReply, let reply = PlayerReply.answer(message, status) else { return }
    bus.send(reply)
  }
}
