public import BelaiSession
import Glibc

/// Signals as commands: INT, TERM and HUP end (HUP not under nohup), USR1 is pain, USR2 pauses and resumes.
///
/// TSTP (Ctrl-Z) pauses the session, puts the terminal back and stops the program; CONT makes the
/// terminal raw again and leaves the session paused, for nobody may be there yet. A second INT, TERM
/// or HUP ends the program at once, with the terminal put back.
public final class SignalControl: Control {
  public let source = ControlSource.signal
  public let help = SignalControl.helpRows

  static let ending = [SIGINT, SIGTERM, SIGHUP]
  private static let taken = ending + [SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT, SIGWINCH]

  private let terminal: Terminal?
  private let redraw: @Sendable () -> Void
  private let handler: CommandHandler
  private let worker = Worker()

  /// Prepares to take the signals of the process.
  ///
  /// - Parameters:
  ///   - terminal: The terminal to put back while the program is stopped.
  ///   - redraw: Called when the screen has to be drawn anew: the program was stopped and
  ///     continued, or the terminal has another size.
  ///   - handler: Takes the commands.
  public init(
    terminal: Terminal? = nil, redraw: @escaping @Sendable () -> Void = {},
    handler: @escaping CommandHandler
  ) {
    self.terminal = terminal
    self.redraw = redraw
    self.handler = handler
  }

  deinit { stop() }

  public func start() throws(ControlError) {
    let readEnd = try SignalPipe.open()
    let taken = Self.taken.filter { $0 != SIGHUP || !CrashGuard.isIgnored($0) }
    for number in taken { SignalPipe.take(number) }
    let (terminal, redraw, handler) = (terminal, redraw, handler)
    worker.run { worker in
      while !worker.shouldStop {
        _ = waitToRead([readEnd, worker.waker.number])
        guard case .bytes(let numbers) = readBytes(readEnd) else { continue }
        for number in numbers.map(Int32.init) {
          if let command = Self.command(for: number) { handler(command, .signal) }
          if Self.ending.contains(number) { Self.ending.forEach(CrashGuard.dieRestored) }
          if number == SIGTSTP { Self.stopProgram(terminal) }
          if number == SIGCONT {
            terminal?.resume()
            redraw()
          }
          if number == SIGWINCH { redraw() }
        }
      }
      for number in taken { SignalPipe.giveBack(number) }
      SignalPipe.close(readEnd: readEnd)
    }
  }

  public func stop() { worker.stop() }

  public func update(_ snapshot: SessionSnapshot) {}

  static func command(for signal: Int32) -> Command? {
    switch signal {
    case SIGINT, SIGTERM, SIGHUP: .stop
    case SIGUSR1: .pain
    case SIGUSR2: .togglePause
    case SIGTSTP: .pause
    default: nil
    }
  }

  private static func stopProgram(_ terminal: Terminal?) {
    terminal?.suspend()
    ScreenGuard.mend()
    kill(getpid(), SIGSTOP)
  }
}
