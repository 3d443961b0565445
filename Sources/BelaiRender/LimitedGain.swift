import BelaiAudio
import Synchronization

/// A source made louder or softer, and limited so that nothing clips.
final class LimitedGain: FrameSource {
  private let source: any FrameSource
  private let gain: Float
  private let limiter: PeakLimiter
  private let room = Mutex<[Float]>([])
  private let needs = Mutex<[Float]>([])

  var sampleRate: Int { source.sampleRate }
  var frames: Int { source.frames }

  init(_ source: any FrameSource, gain: Float) {
    self.source = source
    self.gain = gain
    limiter = PeakLimiter(sampleRate: source.sampleRate)
  }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    let margin = limiter.margin
    let count = output.count / 2 + 2 * margin
    room.withLock { room in
      if room.count < 2 * count { room = [Float](repeating: 0, count: 2 * count) }
      var span = room.mutableSpan
      var wide = span._mutatingExtracting(0..<2 * count)
      source.render(into: &wide, from: start - margin)
      for index in 0..<wide.count { wide[index] *= gain }
      limit(&wide)
      for index in 0..<output.count { output[index] = wide[2 * margin + index] }
    }
  }

  private func limit(_ wide: inout MutableSpan<Float>) {
    guard limiter.isNeeded(for: wide.span) else { return }
    needs.withLock { needs in
      let count = limiter.scratchCount(frames: wide.count / 2)
      if needs.count < count { needs = [Float](repeating: 0, count: count) }
      var span = needs.mutableSpan
      limiter.limit(&wide, scratch: &span)
    }
  }
}
