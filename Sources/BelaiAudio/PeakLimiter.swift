import Glibc

/// A look-ahead limiter that is a pure function of the frames around each frame.
///
/// The session is cut into cells of a few frames. The depth of a cell, by how much its factor lies
/// under 1, is the largest that any cell within `reach` needs, smoothed by a raised-cosine window
/// of the same reach and drawn out to a line from cell to cell: the factor sinks and rises over
/// about 5 ms and never lets a sample over the ceiling. Cells are counted from the beginning of the
/// session and nothing is kept between blocks, so seeking and block sizes change nothing. The
/// ordinary mix stays under the ceiling, and then every sample passes untouched.
public struct PeakLimiter: Sendable {
  /// The largest sample that comes out, as a factor of full scale.
  public let ceiling: Float
  /// How many frames before and after a block have to be given with it.
  ///
  /// A frame's factor depends on its neighbour cell's, that on depths within `reach`, those on needs
  /// one cell farther than `reach`; and the block may begin and end within a cell.
  public var margin: Int { (2 * reach + 3) * Self.cellFrames }

  private static let cellFrames = 8
  /// In cells.
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
    reach = max(1, sampleRate / 200 / Self.cellFrames)
    let weights = (-reach...reach).map { [reach] offset in
      1 + cos(.pi * Double(offset) / Double(reach + 1))
    }
    let sum = weights.reduce(0, +)
    window = weights.map { Float($0 / sum) }
  }

  /// Returns how many samples of scratch `limit` needs for a block, margins included, of `frames`.
  public func scratchCount(frames: Int) -> Int { 2 * (frames / Self.cellFrames + 2) }

  /// Returns whether any sample lies over the ceiling.
  public func isNeeded(for block: Span<Float>) -> Bool {
    Kernels.peak(block) > ceiling
  }

  /// Limits the middle of a block of interleaved samples, in place.
  ///
  /// - Parameters:
  ///   - block: `margin` frames, the frames to limit, and `margin` frames; the margins stay as
  ///     they are.
  ///   - channels: 1 or 2; both get the same factor.
  ///   - first: the frame of the session at which the block, margin included, begins.
  ///   - scratch: room for `scratchCount(frames:)` samples, with any content.
  public func limit(
    _ block: inout MutableSpan<Float>, channels: Int = 2, from first: Int,
    scratch: inout MutableSpan<Float>
  ) {
    let frames = block.count / channels
    guard frames > 2 * margin, isNeeded(for: block.span) else { return }
    precondition(scratch.count >= scratchCount(frames: frames), "there is scratch for each cell")
    // The block's place in its first cell; blocks may begin before the session does.
    let skipped = (first % Self.cellFrames + Self.cellFrames) % Self.cellFrames
    let cells = Cells(
      count: (skipped + frames + Self.cellFrames - 1) / Self.cellFrames, skipped: skipped,
      channels: channels, frames: frames)
    findNeeds(block.span, cells, into: &scratch)
    spreadNeeds(&scratch, count: cells.count)
    smooth(&scratch, count: cells.count)
    apply(scratch.span, cells, to: &block)
  }

  /// The cells that a block touches.
  private struct Cells {
    let count: Int
    /// How many frames of the first cell lie before the block.
    let skipped: Int
    let channels: Int
    let frames: Int

    /// Returns the frames of the block that belong to a cell.
    func frames(of cell: Int) -> Range<Int> {
      let start = cell * PeakLimiter.cellFrames - skipped
      return max(start, 0)..<min(start + PeakLimiter.cellFrames, frames)
    }
  }

  /// Writes, for each cell, by how much its factor has to lie under 1.
  private func findNeeds(
    _ block: Span<Float>, _ cells: Cells, into needs: inout MutableSpan<Float>
  ) {
    for cell in 0..<cells.count {
      let frames = cells.frames(of: cell)
      let samples = cells.channels * frames.lowerBound..<cells.channels * frames.upperBound
      let peak = Kernels.peak(block.extracting(samples))
      needs[cell] = peak > ceiling ? 1 - ceiling / peak : 0
    }
  }

  /// Writes, behind the needs, the largest one near each cell: near enough for both ends of its line.
  private func spreadNeeds(_ scratch: inout MutableSpan<Float>, count: Int) {
    for cell in 0..<count { scratch[count + cell] = 0 }
    for cell in 0..<count where scratch[cell] > 0 {
      let need = scratch[cell]
      let near = max(cell - reach - 1, 0)..<min(cell + reach + 2, count)
      var part = scratch._mutatingExtracting(count + near.lowerBound..<count + near.upperBound)
      Kernels.raise(&part, to: need)
    }
  }

  /// Writes, in place of the needs, the depth of each cell that has all its neighbours, and 0 for
  /// the others.
  private func smooth(_ scratch: inout MutableSpan<Float>, count: Int) {
    // Where no need has come into the window for its whole length, the depth is 0.
    var quiet = window.count
    for cell in 0..<count {
      scratch[cell] = 0
      let ahead = cell + reach
      quiet = ahead < count && scratch[count + ahead] > 0 ? 0 : quiet + 1
      guard cell >= reach, ahead < count, quiet < window.count else { continue }
      scratch[cell] = depth(of: scratch.span.extracting(count..<2 * count), at: cell)
    }
  }

  /// Returns the weighted mean of the needs around a cell.
  private func depth(of spread: Span<Float>, at cell: Int) -> Float {
    Kernels.product(spread.extracting(cell - reach..<cell + reach + 1), window.span)
  }

  /// Draws the depths from cell to cell and multiplies what lies between the margins.
  private func apply(_ depths: Span<Float>, _ cells: Cells, to block: inout MutableSpan<Float>) {
    let limited = margin..<cells.frames - margin
    for cell in 1..<cells.count - 1 {
      let line = (depths[cell - 1], depths[cell], depths[cell + 1])
      guard max(line.0, line.1, line.2) > 0 else { continue }
      for frame in cells.frames(of: cell) where limited.contains(frame) {
        // −½…½ within the cell.
        let passed = Float(frame + cells.skipped - cell * Self.cellFrames) + 0.5
        let place = passed / Float(Self.cellFrames) - 0.5
        let other = place < 0 ? line.0 : line.2
        let factor = 1 - (line.1 + abs(place) * (other - line.1))
        for index in cells.channels * frame..<cells.channels * (frame + 1) {
          block[index] = min(max(block[index] * factor, -ceiling), ceiling)
        }
      }
    }
  }
}
