import Synchronization

/// Hands values to any number of listeners; each hears what is sent after it began to listen.
final class Broadcast<Value: Sendable>: Sendable {
  private struct Listeners {
    var continuations: [Int: AsyncStream<Value>.Continuation] = [:]
    var next = 0
    var isFinished = false
  }

  private let listeners = Mutex(Listeners())

  /// A new listener's stream; it ends with the broadcast.
  var stream: AsyncStream<Value> {
    let (stream, continuation) = AsyncStream.makeStream(of: Value.self)
    let number: Int? = listeners.withLock { listeners in
      guard !listeners.isFinished else { return nil }
      listeners.next += 1
      listeners.continuations[listeners.next] = continuation
      return listeners.next
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.listeners.withLock { $0.continuations.removeValue(forKey: number) }
    }
    return stream
  }

  func send(_ value: Value) {
    let all = listeners.withLock { Array($0.continuations.values) }
    for continuation in all { continuation.yield(value) }
  }

  func finish() {
    let all = listeners.withLock { listeners in
      listeners.isFinished = true
      return Array(listeners.continuations.values)
    }
    // Outside the lock: finishing calls `onTermination`, which takes it.
    for continuation in all { continuation.finish() }
  }
}
