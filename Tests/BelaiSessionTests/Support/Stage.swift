import BelaiRender
import BelaiScript

@testable import BelaiSession

/// A real session on fakes, moved step by step.
struct Stage {
  let clock = VirtualClock()
  let sound: FakeSound
  let session: Session

  init(_ setup: SessionSetup, production: any Production = FakeProduction()) async {
    sound = FakeSound(clock)
    session = Session(setup, production: production, sound: sound, clock: clock)
    await session.begin()
    await settle()
  }

  /// A massage that was screened.
  static func playing() async -> Stage {
    await Stage(SessionSetup(.massage(), name: "pijat", isScreened: true))
  }

  func send(_ commands: Command...) async {
    for command in commands {
      session.send(command, source: "test")
      await session.drain()
      await settle()
    }
  }

  /// Lets time pass, with a look whenever the session wants one.
  func pass(_ time: Duration) async {
    var left = time
    while left > .zero {
      let step = min(left, await session.untilNextLook)
      clock.advance(by: step)
      left -= step
      await session.look()
      await settle()
    }
  }

  /// Waits until every sound that was wanted is made.
  func settle() async {
    while await session.making > 0 { await Task.yield() }
  }
}

extension LabelledSource.Label {
  var mode: Mode? { if case .script(let mode, _) = self { mode } else { nil } }
}
