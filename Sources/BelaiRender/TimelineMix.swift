import BelaiAudio
import Synchronization

/// The sound of a timeline: clips and beds mixed and limited, frames on demand.
final class TimelineMix: FrameSource {
  let sampleRate: Int
  let frames: Int
  let sounds: SoundMap
  let beds: [PlacedBed]
  /// Where clips are kept that do not fit into memory.
  let clipFile: ClipFile?
  private let edges: Fade
  private let limiter: PeakLimiter
  /// Room to work in, so that rendering allocates nothing; only one thread renders at a time.
  private let factors: Mutex<Factors>
  private let wide: Mutex<Wide>

  /// Factors per frame of a block.
  private struct Factors: ~Copyable {
    var levels: [Float]
    var retreats: [Float]
  }

  /// A block with the limiter's margins, and the limiter's own room.
  private struct Wide: ~Copyable {
    var samples: [Float]
    var needs: [Float]
  }

  /// The largest block that is mixed at once; longer ones are cut.
  static let largestBlock = 4_800

  init(sampleRate: Int, frames: Int, clips: [PlacedClip], beds: [PlacedBed]) {
    self.sampleRate = sampleRate
    self.frames = frames
    self.beds = beds
    clipFile = clips.lazy.compactMap(\.clip.file).first
    sounds = SoundMap(clips, frames: frames, framesPerBucket: sampleRate)
    edges = Fade(milliseconds: 5, sampleRate: sampleRate)
    limiter = PeakLimiter(sampleRate: sampleRate)
    let widest = Self.largestBlock + 2 * limiter.margin
    factors = Mutex(
      Factors(
        levels: [Float](repeating: 0, count: widest),
        retreats: [Float](repeating: 0, count: widest)))
    wide = Mutex(
      Wide(
        samples: [Float](repeating: 0, count: 2 * widest),
        needs: [Float](repeating: 0, count: limiter.scratchCount(frames: widest))))
    PCM.prepare()
  }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    var done = 0
    while done < output.count / 2 {
      let count = min(output.count / 2 - done, Self.largestBlock)
      var block = output._mutatingExtracting(2 * done..<2 * (done + count))
      renderBlock(into: &block, from: start + done)
      done += count
    }
  }

  private func renderBlock(into block: inout MutableSpan<Float>, from start: Int) {
    let heard = start..<start + block.count / 2
    let reach = heard.lowerBound - limiter.margin..<heard.upperBound + limiter.margin
    if peakBound(in: reach) <= limiter.ceiling {
      mix(into: &block, from: start)
    } else {
      renderLimited(into: &block, from: start)
    }
  }

  /// Mixes with the margins that the limiter needs, and keeps the middle.
  private func renderLimited(into block: inout MutableSpan<Float>, from start: Int) {
    wide.withLock { wide in
      limit(&block, from: start, samples: &wide.samples, needs: &wide.needs)
    }
  }

  private func limit(
    _ block: inout MutableSpan<Float>, from start: Int, samples: inout [Float],
    needs: inout [Float]
  ) {
    let margin = limiter.margin
    var room = samples.mutableSpan
    var wide = room._mutatingExtracting(0..<block.count + 4 * margin)
    mix(into: &wide, from: start - margin)
    var scratch = needs.mutableSpan
    limiter.limit(&wide, from: start - margin, scratch: &scratch)
    Mix.copy(wide.span.extracting(2 * margin..<2 * margin + block.count), to: &block)
  }

  /// Mixes without limiting.
  func mix(into block: inout MutableSpan<Float>, from start: Int) {
    for index in 0..<block.count { block[index] = 0 }
    sounds.mix(into: &block, from: start, edges: edges)
    addBeds(into: &block, from: start)
  }

  /// Adds the beds alone; at most `largestBlock` frames and the limiter's margins.
  func addBeds(into block: inout MutableSpan<Float>, from start: Int) {
    factors.withLock { factors in
      addBeds(into: &block, from: start, &factors.levels, &factors.retreats)
    }
  }

  private func addBeds(
    into block: inout MutableSpan<Float>, from start: Int, _ levels: inout [Float],
    _ retreats: inout [Float]
  ) {
    var levels = levels.mutableSpan
    var retreats = retreats.mutableSpan
    for bed in beds {
      bed.mix(into: &block, from: start, gains: &levels, ducked: &retreats)
    }
  }

  private func peakBound(in frames: Range<Int>) -> Float {
    beds.reduce(sounds.peakBound(in: frames)) { $0 + $1.peak }
  }
}
