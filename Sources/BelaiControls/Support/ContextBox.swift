import BelaiSession
import Synchronization

/// Tells what the person is being asked at this moment; called on a control's own thread.
public typealias ContextSource = @Sendable () -> ControlContext

/// Where the session stands, as the control's thread sees it.
///
/// Asked of the session itself where that is possible: a key that answers what the screen has just
/// begun to show is not to be taken for another one.
final class ContextBox: Sendable {
  private let context = Mutex(ControlContext.playing)
  private let source: ContextSource?

  init(_ source: ContextSource?) { self.source = source }

  var current: ControlContext { source?() ?? context.withLock { $0 } }

  func set(_ context: ControlContext) { self.context.withLock { $0 = context } }
}
