import Dispatch
import Glibc
import Synchronization

/// A thread of a control's own, with a way to end it.
///
/// A thread and not a task: it blocks in poll(2) most of its life.
final class Worker: Sendable {
  /// Readable when the thread should look up: to end, or because the session moved.
  let waker = Waker()
  private let isStopping = Atomic(false)
  private let ended = DispatchSemaphore(value: 0)
  private let isRunning = Mutex(false)

  var shouldStop: Bool { isStopping.load(ordering: .acquiring) }

  /// Runs the body on a new thread; the body returns soon after `shouldStop` became true.
  func run(_ body: @escaping @Sendable (Worker) -> Void) {
    isRunning.withLock { running in
      precondition(!running, "a control is started once")
      running = true
    }
    startThread {
      body(self)
      self.ended.signal()
    }
  }

  /// Ends the thread and waits for it.
  func stop() {
    let wasRunning = isRunning.withLock { running in
      defer { running = false }
      return running
    }
    guard wasRunning else { return }
    isStopping.store(true, ordering: .releasing)
    waker.wake()
    ended.wait()
  }
}

private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func startThread(_ body: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  let box = unsafe Unmanaged.passRetained(ThreadBody(body)).toOpaque()
  let result = unsafe pthread_create(
    &thread, nil,
    { argument in
      guard let argument = unsafe argument else { return nil }
      unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }, box)
  precondition(result == 0, "no thread can be started")
  pthread_detach(thread)
}
