import BelaiAudio
import Synchronization

/// The sound of a timeline: clips and beds mixed and limited, frames on demand.
final class TimelineMix: FrameSource {
  let sampleRate: Int
  let frames: Int
  private let sounds: SoundMap
  private let beds: [PlacedBed]
  private let edges: Fade
  private let limiter: PeakLimiter
  /// Room to work in, so that rendering allocates nothing; only one thread renders at a time.
  private let scratch: Mutex<Scratch>

  private struct Scratch: ~Copyable {
    var gains: [Float]
    var ducked: [Float]
    var wide: [Float]
    var needs: [Float]
  }

  /// The largest block that is mixed at once; longer ones are cut.
  static let largestBlock = 4_800

  init(sampleRate: Int, frames: Int, clips: [PlacedClip], beds: [PlacedBed]) {
    self.sampleRate = sampleRate
    self.frames = frames
    self.beds = beds
    sounds = SoundMap(clips, frames: frames, framesPerBucket: sampleRate)
    edges = Fade(milliseconds: 5, sampleRate: sampleRate)
    limiter = PeakLimiter(sampleRate: sampleRate)
    let wide = Self.largestBlock + 2 * limiter.margin
    scratch = Mutex(
      Scratch(
        gains: [Float](repeating: 0, count: wide),
        ducked: [Float](repeating: 0, count: wide),
        wide: [Float](repeating: 0, count: 2 * wide),
        needs: [Float](repeating: 0, count: limiter.scratchCount(frames: wide))))
  }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    scratch.withLock { scratch in
      var done = 0
      while done < output.count / 2 {
        let count = min(output.count / 2 - done, Self.largestBlock)
        var block = output._mutatingExtracting(2 * done..<2 * (done + count))
        renderBlock(into: &block, from: start + done, scratch: &scratch)
        done += count
      }
    }
  }

  private func renderBlock(
    into block: inout MutableSpan<Float>, from start: Int, scratch: inout Scratch
  ) {
    let heard = start..<start + block.count / 2
    let reach = heard.lowerBound - limiter.margin..<heard.upperBound + limiter.margin
    if peakBound(in: reach) <= limiter.ceiling {
      mix(into: &block, from: start, &scratch.gains, &scratch.ducked)
    } else {
      renderLimited(into: &block, from: start, scratch: &scratch)
    }
  }

  /// Mixes with the margins that the limiter needs, and keeps the middle.
  private func renderLimited(
    into block: inout MutableSpan<Float>, from start: Int, scratch: inout Scratch
  ) {
    let margin = limiter.margin
    let count = block.count / 2 + 2 * margin
    var room = scratch.wide.mutableSpan
    var wide = room._mutatingExtracting(0..<2 * count)
    mix(into: &wide, from: start - margin, &scratch.gains, &scratch.ducked)
    var needs = scratch.needs.mutableSpan
    limiter.limit(&wide, scratch: &needs)
    for index in 0..<block.count { block[index] = wide[2 * margin + index] }
  }

  private func mix(
    into block: inout MutableSpan<Float>, from start: Int, _ gains: inout [Float],
    _ ducked: inout [Float]
  ) {
    for index in 0..<block.count { block[index] = 0 }
    sounds.mix(into: &block, from: start, edges: edges)
    var levels = gains.mutableSpan
    var retreats = ducked.mutableSpan
    for bed in beds {
      bed.mix(into: &block, from: start, gains: &levels, ducked: &retreats)
    }
  }

  private func peakBound(in frames: Range<Int>) -> Float {
    beds.reduce(sounds.peakBound(in: frames)) { $0 + $1.peak }
  }
}
