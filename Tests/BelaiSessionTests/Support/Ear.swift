import BelaiPlayback
import Synchronization

/// Listens at a simulated device.
final class Ear: Sendable {
  private struct Heard {
    var script = 0
    var turns = 0
  }

  private let heard = Mutex(Heard())

  /// Samples of the script that were heard so far.
  var script: Int { heard.withLock { $0.script } }

  var output: Output {
    .simulated {
      SimulationScript(sampleRate: 1000, bufferFrames: 200, heard: { self.hear($0) })
    }
  }

  private func hear(_ samples: [Float]) {
    let loud = samples.count { abs($0) > 0.3 }
    heard.withLock { heard in
      heard.script += loud
      heard.turns += 1
    }
  }

  /// Waits until the device has gone on by so many turns.
  func passTurns(_ count: Int) async {
    let start = heard.withLock { $0.turns }
    while heard.withLock({ $0.turns }) < start + count { await Task.yield() }
  }
}
