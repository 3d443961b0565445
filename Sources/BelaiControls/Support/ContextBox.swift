import BelaiSession
import Synchronization

/// Where the session stands, as the control's thread sees it.
final class ContextBox: Sendable {
  private let context = Mutex(ControlContext.playing)

  var current: ControlContext { context.withLock { $0 } }

  func set(_ context: ControlContext) { self.context.withLock { $0 = context } }
}
