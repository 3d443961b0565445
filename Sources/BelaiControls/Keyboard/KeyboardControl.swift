public import BelaiSession
import Glibc

/// Single keys of the terminal, without Enter.
public final class KeyboardControl: Control {
  public let source = ControlSource.keyboard
  public let help = KeyMap.help
  /// The terminal; nil where keys come from elsewhere.
  public let terminal: Terminal?

  private let descriptor: Int32
  private let handler: CommandHandler
  private let context: ContextBox
  private let worker = Worker()

  /// Longest time between the bytes of one key, in milliseconds; a lone Esc waits that long.
  private static let keyMilliseconds: Int32 = 25

  /// Prepares to read a terminal.
  ///
  /// - Parameters:
  ///   - terminal: The terminal.
  ///   - context: Tells where the session stands; nil where `update` does.
  ///   - handler: Takes the commands.
  public convenience init(
    _ terminal: Terminal, context: ContextSource? = nil, handler: @escaping CommandHandler
  ) {
    self.init(reading: terminal.descriptor, as: terminal, context: context, handler: handler)
  }

  /// Prepares to read keys from any descriptor.
  init(
    reading descriptor: Int32, as terminal: Terminal? = nil, context: ContextSource? = nil,
    handler: @escaping CommandHandler
  ) {
    self.context = ContextBox(context)
    self.descriptor = descriptor
    self.terminal = terminal
    self.handler = handler
  }

  deinit { stop() }

  public func start() {
    terminal?.makeRaw()
    let (descriptor, handler, context) = (descriptor, handler, context)
    worker.run { worker in
      Self.read(descriptor, worker) { key, presses in
        let command = presses.press(key, in: context.current, at: .sinceBoot)
        if let command { handler(command, .keyboard) }
      }
    }
  }

  public func stop() {
    worker.stop()
    terminal?.restore()
  }

  public func update(_ snapshot: SessionSnapshot) { context.set(ControlContext(snapshot)) }

  func update(_ context: ControlContext) { self.context.set(context) }

  private static func read(
    _ descriptor: Int32, _ worker: Worker, report: (Key, inout KeyPresses) -> Void
  ) {
    var decoder = KeyDecoder()
    var presses = KeyPresses()
    while true {
      let limit = decoder.isUndecided ? keyMilliseconds : nil
      let ready = waitToRead([descriptor, worker.waker.number], milliseconds: limit)
      if worker.shouldStop { return }
      if ready.isEmpty, let key = decoder.flush() { report(key, &presses) }
      guard ready.contains(descriptor) else { continue }
      guard case .bytes(let bytes) = readBytes(descriptor) else { return }
      for key in decoder.decode(bytes) { report(key, &presses) }
    }
  }
}
