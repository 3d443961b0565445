/// Adds sound into blocks of interleaved stereo frames.
///
/// Every function is a pure function of the frame numbers: however a stretch is cut into blocks,
/// the samples are the same bit for bit. None allocates, so all may run on the playback thread.
public enum Mix {
  /// Adds the part of a clip that falls into a block.
  ///
  /// The clip begins at `frames.lowerBound` and ends with its last frame or at `frames.upperBound`,
  /// whichever comes first, with `edges` faded in and out at the two ends.
  ///
  /// - Parameters:
  ///   - clip: mono or stereo, at the sample rate of the block.
  ///   - frames: where it sounds, in frames of the session.
  ///   - gain: the factors of the two channels.
  ///   - edges: the fade at each end; where the clip is shorter than two of them it
  ///     does not reach full gain.
  ///   - block: interleaved stereo.
  ///   - start: the frame of the session at which the block begins.
  public static func add(
    _ clip: Clip, over frames: Range<Int>, gain: StereoGain, edges: Fade,
    into block: inout MutableSpan<Float>, from start: Int
  ) {
    let length = min(clip.frames, frames.count)
    let stretch = Stretch(
      channels: clip.channels, length: length, target: frames.lowerBound - start, gain: gain)
    stretch.add(clip.samples.span, edges: edges, into: &block)
  }

  /// Adds the part of a packed clip that falls into a block, like that of any clip.
  public static func add(
    _ clip: PackedClip, over frames: Range<Int>, gain: StereoGain, edges: Fade,
    into block: inout MutableSpan<Float>, from start: Int
  ) {
    let length = min(clip.frames, frames.count)
    let gain = StereoGain(left: gain.left * clip.step, right: gain.right * clip.step)
    let stretch = Stretch(
      channels: clip.channels, length: length, target: frames.lowerBound - start, gain: gain)
    let heard = stretch.heard(in: block.count / 2)
    guard !heard.isEmpty else { return }
    clip.withSamples(of: heard) { samples, first in
      stretch.add(samples, beginningAt: first, edges: edges, into: &block)
    }
  }

  /// Copies samples, as many as there are.
  public static func copy(_ samples: Span<Float>, to block: inout MutableSpan<Float>) {
    Kernels.copy(samples, to: &block)
  }

  /// Multiplies each frame of a block with a factor of its own.
  public static func multiply(_ block: inout MutableSpan<Float>, by gains: Span<Float>) {
    precondition(gains.count * 2 >= block.count, "there is a factor for each frame")
    for frame in 0..<block.count / 2 {
      block[2 * frame] *= gains[frame]
      block[2 * frame + 1] *= gains[frame]
    }
  }

  /// Fades a block in: `elapsed` frames of the fade have already been heard.
  public static func fadeIn(_ block: inout MutableSpan<Float>, _ fade: Fade, elapsed: Int) {
    let count = min(block.count / 2, max(fade.frames - elapsed, 0))
    for frame in 0..<count {
      let factor = fade.factor(at: elapsed + frame)
      block[2 * frame] *= factor
      block[2 * frame + 1] *= factor
    }
  }
}

/// A clip's place relative to a block.
private struct Stretch {
  let channels: Int
  /// How many frames of the clip sound at all.
  let length: Int
  /// The frame of the block at which the clip begins; may be negative.
  let target: Int
  let gain: StereoGain

  /// The frames of the clip that fall into a block.
  func heard(in blockFrames: Int) -> Range<Int> {
    let first = max(0, -target)
    return first..<max(first, min(length, blockFrames - target))
  }

  /// Adds what falls into the block, with a fade at each end of the clip.
  ///
  /// `origin`: The frame of the clip at which `samples` begin.
  func add(
    _ samples: Span<some ClipSample>, beginningAt origin: Int = 0, edges: Fade,
    into block: inout MutableSpan<Float>
  ) {
    let heard = heard(in: block.count / 2)
    guard !heard.isEmpty else { return }
    let bodyStart = min(max(heard.lowerBound, edges.frames), heard.upperBound)
    let bodyEnd = max(min(heard.upperBound, length - edges.frames), bodyStart)
    let (before, after) = (heard.lowerBound..<bodyStart, bodyEnd..<heard.upperBound)
    addEdge(before, of: samples, origin, edges, into: &block)
    addBody(bodyStart..<bodyEnd, of: samples, origin, into: &block)
    addEdge(after, of: samples, origin, edges, into: &block)
  }

  /// Adds frames of the clip at full gain.
  private func addBody(
    _ frames: Range<Int>, of samples: Span<some ClipSample>, _ origin: Int,
    into block: inout MutableSpan<Float>
  ) {
    guard !frames.isEmpty else { return }
    let place = 2 * (target + frames.lowerBound)
    var part = block._mutatingExtracting(place..<place + 2 * frames.count)
    let first = channels * (frames.lowerBound - origin)
    let heard = samples.extracting(first..<first + channels * frames.count)
    if channels == 1 {
      Kernels.add(mono: heard, left: gain.left, right: gain.right, to: &part)
    } else {
      Kernels.add(stereo: heard, left: gain.left, right: gain.right, to: &part)
    }
  }

  /// Adds frames of the clip that may lie within a fade.
  private func addEdge(
    _ frames: Range<Int>, of samples: Span<some ClipSample>, _ origin: Int, _ edges: Fade,
    into block: inout MutableSpan<Float>
  ) {
    for frame in frames {
      let factor = edges.factor(at: min(frame, length - 1 - frame))
      let place = 2 * (target + frame)
      let first = channels * (frame - origin)
      let last = first + channels - 1
      block[place] += samples[first].float * gain.left * factor
      block[place + 1] += samples[last].float * gain.right * factor
    }
  }
}
