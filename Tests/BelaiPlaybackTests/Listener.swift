import Synchronization

/// Keeps what a simulated device lets be heard, one sample a frame.
final class Listener: Sendable {
  private let kept = Mutex<[Float]>([])

  var samples: [Float] { kept.withLock { $0 } }

  func hear(_ stereo: [Float]) {
    kept.withLock { kept in
      for index in stride(from: 0, to: stereo.count, by: 2) { kept.append(stereo[index]) }
    }
  }
}
