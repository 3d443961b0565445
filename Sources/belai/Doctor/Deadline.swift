import Foundation
import Synchronization

/// Runs something that may hang on a thread of its own.
///
/// - Returns: nil when the time is up; the thread is then left to itself.
func within<Result: Sendable>(
  _ limit: Duration, _ body: @escaping @Sendable () -> Result
) async -> Result? {
  let (answers, continuation) = AsyncStream.makeStream(of: Result?.self)
  Thread.detachNewThread {
    continuation.yield(body())
    continuation.finish()
  }
  let alarm = Task {
    try await Task.sleep(for: limit)
    continuation.yield(nil)
    continuation.finish()
  }
  defer { alarm.cancel() }
  for await answer in answers { return answer }
  return nil
}
