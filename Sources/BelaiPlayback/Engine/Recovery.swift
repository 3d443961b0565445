/// What to do about faults of a sink: a pure state machine, so that every path is tested without
/// a sound card.
struct Recovery: Equatable, Sendable {
  enum Action: Equatable, Sendable {
    /// Ask again after waiting.
    case wait
    /// Make the sink ready and go on from the frame heard last.
    case prepare
    /// Try to wake a sleeping sink.
    case resume
    /// Close it and open it, or another, again.
    case reopen
  }

  /// Recoveries without a frame heard between them after which the sink counts as gone.
  static let mostRecoveries = 3
  /// Attempts to wake a sleeping sink, 50 ms apart, before it is prepared anew.
  static let mostResumes = 10
  /// Waits before opening again, in milliseconds; the last one repeats.
  static let delays = [200, 500, 1_000, 2_000]
  /// A sink that takes nothing for so long is stalled.
  static let stallLimit = Duration.milliseconds(1_500)

  private(set) var total = 0
  private var sinceProgress = 0
  private var resumes = 0

  /// Frames were heard: whatever was wrong is over.
  mutating func progressed() {
    sinceProgress = 0
    resumes = 0
  }

  mutating func action(for fault: SinkFault) -> Action {
    switch fault {
    case .again: return .wait
    case .gone: return .reopen
    case .suspended where resumes < Self.mostResumes:
      resumes += 1
      return .resume
    case .underrun, .suspended:
      resumes = 0
      sinceProgress += 1
      total += 1
      return sinceProgress > Self.mostRecoveries ? .reopen : .prepare
    }
  }

  /// Returns how long to wait before the `attempt`th try (from 0) to open a sink again.
  static func delay(beforeAttempt attempt: Int) -> Duration {
    .milliseconds(delays[min(attempt, delays.count - 1)])
  }
}
