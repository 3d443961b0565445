import BelaiAudio

/// A clip in its place on the timeline.
struct PlacedClip {
  var clip: PackedClip
  /// Where it sounds, in frames of the session.
  var frames: Range<Int>
  var gain: StereoGain
  /// Whether its ends are faded; phases of breath join by themselves.
  var hasFadedEdges = true

  /// Returns the clip louder or softer by a factor.
  func scaled(by factor: Float) -> PlacedClip {
    var placed = self
    placed.gain = StereoGain(left: gain.left * factor, right: gain.right * factor)
    return placed
  }
}

/// Which clips sound when: an index over the timeline that answers without allocating.
struct SoundMap {
  let clips: [PlacedClip]
  private let noEdges = Fade(frames: 0)
  private let framesPerBucket: Int
  /// Where the entries of each bucket begin in `entries`; one more than there are buckets.
  private let starts: [Int32]
  /// Indices into `clips`, bucket after bucket.
  private let entries: [Int32]
  /// For each bucket an upper bound of the peak that its clips can add up to.
  private let peaks: [Float]

  /// - Parameters:
  ///   - clips: What sounds, in any order.
  ///   - frames: The length of the timeline.
  ///   - framesPerBucket: How finely the timeline is divided.
  init(_ clips: [PlacedClip], frames: Int, framesPerBucket: Int) {
    let count = max(1, (frames + framesPerBucket - 1) / framesPerBucket)
    func buckets(of placed: PlacedClip) -> Range<Int> {
      guard !placed.frames.isEmpty else { return 0..<0 }
      let first = min(placed.frames.lowerBound / framesPerBucket, count - 1)
      let last = min((placed.frames.upperBound - 1) / framesPerBucket, count - 1)
      return first..<max(first, last) + 1
    }
    var peaks = [Float](repeating: 0, count: count)
    var starts = [Int32](repeating: 0, count: count + 1)
    for placed in clips {
      let peak = placed.clip.peak * max(placed.gain.left, placed.gain.right)
      for bucket in buckets(of: placed) {
        peaks[bucket] += peak
        starts[bucket + 1] += 1
      }
    }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var entries = [Int32](repeating: 0, count: Int(starts[count]))
    var next = starts
    for (index, placed) in clips.enumerated() {
      for bucket in buckets(of: placed) {
        entries[Int(next[bucket])] = Int32(index)
        next[bucket] += 1
      }
    }
    self.clips = clips
    self.framesPerBucket = framesPerBucket
    (self.peaks, self.starts, self.entries) = (peaks, starts, entries)
  }

  /// Returns a bound of what the clips add up to anywhere in `frames`.
  func peakBound(in frames: Range<Int>) -> Float {
    var bound: Float = 0
    for bucket in buckets(touching: frames) { bound = max(bound, peaks[bucket]) }
    return bound
  }

  /// Adds what sounds in the block that begins at frame `start`.
  func mix(into block: inout MutableSpan<Float>, from start: Int, edges: Fade) {
    let frames = start..<start + block.count / 2
    let touched = buckets(touching: frames)
    for bucket in touched {
      for entry in Int(starts[bucket])..<Int(starts[bucket + 1]) {
        let index = Int(entries[entry])
        let lower = clips[index].frames.lowerBound
        // A clip that spans buckets stands in each of them; it is mixed where it is met first.
        let home = max(lower / framesPerBucket, touched.lowerBound)
        guard home == bucket else { continue }
        Mix.add(
          clips[index].clip, over: clips[index].frames, gain: clips[index].gain,
          edges: clips[index].hasFadedEdges ? edges : noEdges,
          into: &block, from: start)
      }
    }
  }

  private func buckets(touching frames: Range<Int>) -> Range<Int> {
    let last = peaks.count
    let first = min(max(frames.lowerBound / framesPerBucket, 0), last)
    let end = min((max(frames.upperBound, 0) + framesPerBucket - 1) / framesPerBucket, last)
    return first..<max(first, end)
  }
}
