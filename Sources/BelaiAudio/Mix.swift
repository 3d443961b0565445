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
    let first = max(frames.lowerBound, start)
    let end = min(frames.lowerBound + length, start + block.count / 2)
    guard first < end else { return }
    let heard = first - frames.lowerBound..<end - frames.lowerBound
    let stretch = Stretch(clip: clip, length: length, target: frames.lowerBound - start, gain: gain)
    let bodyStart = max(heard.lowerBound, edges.frames)
    let bodyEnd = min(heard.upperBound, length - edges.frames)
    guard bodyStart < bodyEnd else { return stretch.addEdge(heard, edges: edges, into: &block) }
    stretch.addEdge(heard.lowerBound..<bodyStart, edges: edges, into: &block)
    stretch.addBody(bodyStart..<bodyEnd, into: &block)
    stretch.addEdge(bodyEnd..<heard.upperBound, edges: edges, into: &block)
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

/// A clip in its place relative to a block.
private struct Stretch {
  let clip: Clip
  /// How many frames of the clip sound at all.
  let length: Int
  /// The frame of the block at which the clip begins; may be negative.
  let target: Int
  let gain: StereoGain

  /// Adds frames of the clip at full gain.
  func addBody(_ frames: Range<Int>, into block: inout MutableSpan<Float>) {
    let samples = clip.samples.span
    let (left, right) = (gain.left, gain.right)
    if clip.channels == 1 {
      for frame in frames {
        let place = 2 * (target + frame)
        let sample = samples[frame]
        block[place] += sample * left
        block[place + 1] += sample * right
      }
    } else {
      for frame in frames {
        let place = 2 * (target + frame)
        block[place] += samples[2 * frame] * left
        block[place + 1] += samples[2 * frame + 1] * right
      }
    }
  }

  /// Adds frames of the clip that may lie within a fade.
  func addEdge(_ frames: Range<Int>, edges: Fade, into block: inout MutableSpan<Float>) {
    let samples = clip.samples.span
    let step = clip.channels
    for frame in frames {
      let factor = edges.factor(at: min(frame, length - 1 - frame))
      let place = 2 * (target + frame)
      block[place] += samples[step * frame] * gain.left * factor
      block[place + 1] += samples[step * frame + step - 1] * gain.right * factor
    }
  }
}
