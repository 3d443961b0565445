import BelaiSession
import Foundation
import Testing

@testable import BelaiControls

@Suite(.serialized) struct SignalTests {
  @Test(arguments: [
    (SIGINT, Command.stop), (SIGTERM, .stop), (SIGHUP, .stop), (SIGUSR1, .pain),
    (SIGUSR2, .togglePause), (SIGTSTP, .pause),
  ])
  func `signals mean commands`(signal: Int32, command: Command) {
    #expect(SignalControl.command(for: signal) == command)
  }

  @Test(arguments: [SIGCONT, SIGWINCH, SIGCHLD])
  func `other signals command nothing`(signal: Int32) {
    #expect(SignalControl.command(for: signal) == nil)
  }

  @Test func `signals are heard in order while the control runs, and given back`() throws {
    let heard = Heard()
    let control = SignalControl(handler: heard.handler)
    try control.start()
    kill(getpid(), SIGUSR1)
    #expect(heard.wait(for: 1) == [.pain])
    kill(getpid(), SIGUSR2)
    #expect(heard.wait(for: 1) == [.pain, .togglePause])
    control.stop()
    var action = sigaction()
    unsafe sigaction(SIGUSR1, nil, &action)
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    #expect(handler == 0)
  }

  @Test func `a window that changes is drawn anew`() throws {
    let drawn = DispatchSemaphore(value: 0)
    let control = SignalControl(redraw: { drawn.signal() }) { _, _ in }
    try control.start()
    defer { control.stop() }
    kill(getpid(), SIGWINCH)
    #expect(drawn.wait(timeout: .now() + 60) == .success)
  }

  @Test func `whoever ignores a signal is asked before it is taken`() {
    #expect(!CrashGuard.isIgnored(SIGUSR1))
    _ = signal(SIGURG, SIG_IGN)
    #expect(CrashGuard.isIgnored(SIGURG))
    _ = signal(SIGURG, SIG_DFL)
  }
}
