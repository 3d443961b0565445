import Glibc

/// A look-ahead limiter that is a pure function of the frames around each frame.
///
/// The factor of a frame is the smallest that any frame within `reach` needs, smoothed by a
/// raised-cosine window of the same reach: it sinks and rises over about 5 ms and never lets a
/// sample over the ceiling. It keeps no state between blocks, so seeking and block sizes change
/// nothing. The ordinary mix stays under the ceiling, and then every sample passes untouched.
public struct PeakLimiter: Sendable {
  /// The largest sample that comes out, as a factor of full scale.
  public let ceiling: Float
  /// How many frames before and after a block have to be given with it.
  public var margin: Int { 2 * reach }

  private let reach: Int
  /// `2 * reach + 1` weights, whose sum is 1.
  private let window: [Float]

  /// Makes a limiter.
  ///
  /// The ceiling is a sample peak. What a converter makes between the samples may lie higher, for
  /// speech and soft beds by less than half a decibel; −1.5 dBFS therefore keeps the −1 dBTP that
  /// EBU R 128 asks for.
  public init(sampleRate: Int, ceilingDecibels: Double = -1.5) {
    ceiling = Decibels.factor(ceilingDecibels)
    reach = sampleRate / 200
    let weights = (-reach...reach).map { [reach] offset in
      1 + cos(.pi * Double(offset) / Double(reach + 1))
    }
    let sum = weights.reduce(0, +)
    window = weights.map { Float($0 / sum) }
  }

  /// Returns how many samples of scratch `limit` needs for a block, margins included, of `frames`.
  public func scratchCount(frames: Int) -> Int { 2 * frames }

  /// Returns whether any sample lies over the ceiling.
  public func isNeeded(for block: Span<Float>) -> Bool {
    Kernels.peak(block) > ceiling
  }

  /// Limits the middle of a block of interleaved stereo, in place.
  ///
  /// - Parameters:
  ///   - block: `margin` frames, the frames to limit, and `margin` frames; the margins stay as
  ///     they are.
  ///   - scratch: room for `scratchCount(frames:)` samples, with any content.
  public func limit(_ block: inout MutableSpan<Float>, scratch: inout MutableSpan<Float>) {
    let frames = block.count / 2
    guard frames > 2 * margin, isNeeded(for: block.span) else { return }
    precondition(scratch.count >= scratchCount(frames: frames), "there is scratch for each frame")
    findNeeds(block.span, into: &scratch)
    spreadNeeds(&scratch, frames: frames)
    // Where no need has come into the window for its whole length, the factor is 1.
    var quiet = 0
    for frame in 0..<frames - margin {
      quiet = scratch[frames + frame + reach] == 0 ? quiet + 1 : 0
      guard frame >= margin, quiet < window.count else { continue }
      apply(factor(at: frame, scratch.span, frames: frames), to: frame, of: &block)
    }
  }

  /// Writes, for each frame, by how much its factor has to lie under 1.
  private func findNeeds(_ block: Span<Float>, into needs: inout MutableSpan<Float>) {
    for frame in 0..<block.count / 2 {
      let peak = max(abs(block[2 * frame]), abs(block[2 * frame + 1]))
      needs[frame] = peak > ceiling ? 1 - ceiling / peak : 0
    }
  }

  /// Writes, behind the needs, the largest need within `reach` of each frame.
  private func spreadNeeds(_ scratch: inout MutableSpan<Float>, frames: Int) {
    for frame in 0..<frames { scratch[frames + frame] = 0 }
    for frame in 0..<frames where scratch[frame] > 0 {
      let need = scratch[frame]
      let near = max(frame - reach, 0)..<min(frame + reach + 1, frames)
      var part = scratch._mutatingExtracting(frames + near.lowerBound..<frames + near.upperBound)
      Kernels.raise(&part, to: need)
    }
  }

  private func factor(at frame: Int, _ scratch: Span<Float>, frames: Int) -> Float {
    let first = frames + frame - reach
    let near = scratch.extracting(first..<first + window.count)
    return 1 - Kernels.product(near, window.span)
  }

  private func apply(_ factor: Float, to frame: Int, of block: inout MutableSpan<Float>) {
    for index in 2 * frame...2 * frame + 1 {
      block[index] = min(max(block[index] * factor, -ceiling), ceiling)
    }
  }
}
