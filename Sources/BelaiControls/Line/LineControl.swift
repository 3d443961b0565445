public import BelaiSession
import Dispatch
import Glibc

/// Commands as lines of words, for scripts and switches.
public final class LineControl: Control {
  public let source = ControlSource.line
  public let help = LineControl.helpRows

  private let input: Int32
  private let handler: CommandHandler
  private let worker = Worker()
  private let writer: LineWriter

  /// Prepares to read commands from one descriptor and to answer on another.
  ///
  /// The program ignores SIGPIPE, so that a reader that has gone away ends nothing.
  public init(
    input: Int32 = 0, output: Int32 = 1, handler: @escaping CommandHandler
  ) {
    self.input = input
    self.handler = handler
    writer = LineWriter(output)
    _ = signal(SIGPIPE, SIG_IGN)
  }

  deinit { stop() }

  public func start() {
    writer.write(LineProtocol.greeting)
    let (input, handler, writer) = (input, handler, writer)
    worker.run { worker in
      var splitter = LineSplitter()
      func take(_ line: String) {
        guard let result = LineProtocol.command(in: line) else { return }
        // Before the command is handed over: what comes of it is told after the answer.
        writer.write(LineProtocol.answer(result))
        if case .success(let command) = result { handler(command, .line) }
      }
      while true {
        _ = waitToRead([input, worker.waker.number])
        if worker.shouldStop { return }
        switch readBytes(input) {
        case .bytes(let bytes): splitter.split(bytes).forEach(take)
        case .nothing: continue
        case .ended: return splitter.finish().map(take) ?? ()
        }
      }
    }
  }

  public func stop() {
    worker.stop()
    writer.finish()
  }

  public func update(_ snapshot: SessionSnapshot) {}

  /// Tells the other end what happened.
  public func report(_ event: Event) {
    if let line = LineProtocol.line(event) { writer.write(line) }
  }
}

/// Writes lines in order without holding anybody up: a reader that does not read blocks only this.
private final class LineWriter: Sendable {
  private let output: Int32
  private let queue = DispatchQueue(label: "belai.line")

  init(_ output: Int32) { self.output = output }

  func write(_ text: String) {
    queue.async { [output] in writeAll(output, text) }
  }

  /// Waits for the last lines to go out, also on a busy machine; not for a reader that does not read.
  func finish() {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    _ = done.wait(timeout: .now() + .seconds(1))
  }
}
