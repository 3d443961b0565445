import Dispatch

/// Does work that blocks, one piece after the other, away from everything that must answer.
struct Bench: Sendable {
  private let queue: DispatchQueue

  init(_ label: String) { queue = DispatchQueue(label: label) }

  func make<Made: Sendable>(
    _ work: @escaping @Sendable () throws -> Made
  ) async -> Result<Made, any Error> {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: Result(catching: work)) }
    }
  }
}
