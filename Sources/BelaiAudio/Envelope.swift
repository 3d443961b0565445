import Glibc

/// A gain over time: points, and raised-cosine ramps between them.
///
/// It is a pure function of the frame, so any block of any size gets the same factors.
public struct Envelope: Equatable, Sendable {
  /// A gain that is reached at a frame.
  public struct Point: Equatable, Sendable {
    public var frame: Int
    /// A factor, not decibels.
    public var gain: Float

    public init(frame: Int, gain: Float) {
      self.frame = frame
      self.gain = gain
    }
  }

  private let points: [Point]

  /// Makes an envelope from points in ascending order of their frames.
  ///
  /// Two points at one frame make a step. The first gain also holds before the first point, the
  /// last one after the last.
  public init(_ points: [Point]) {
    precondition(!points.isEmpty, "an envelope has a point")
    precondition(
      zip(points, points.dropFirst()).allSatisfy { $0.frame <= $1.frame },
      "the points of an envelope ascend")
    self.points = points
  }

  /// Writes one factor per frame, from frame `start` on.
  public func fill(_ gains: inout MutableSpan<Float>, from start: Int) {
    var index = 0
    var next = firstPoint(after: start)
    while index < gains.count {
      let end = next < points.count ? min(points[next].frame - start, gains.count) : gains.count
      fill(&gains, index..<end, start: start, before: next)
      index = end
      while next < points.count, points[next].frame <= start + index { next += 1 }
    }
  }

  /// Returns the one factor that holds throughout some frames; nil where it changes.
  public func constant(over frames: Range<Int>) -> Float? {
    let next = firstPoint(after: frames.lowerBound)
    guard next < points.count else { return points[next - 1].gain }
    let from = points[max(next - 1, 0)].gain
    let isLevel = next == 0 || from == points[next].gain
    return isLevel && points[next].frame >= frames.upperBound ? from : nil
  }

  /// Returns the envelope with every factor multiplied.
  public func scaled(by factor: Float) -> Envelope {
    Envelope(points.map { Point(frame: $0.frame, gain: $0.gain * factor) })
  }

  /// Returns the factor at one frame.
  public func gain(at frame: Int) -> Float {
    let next = firstPoint(after: frame)
    guard next > 0 else { return points[0].gain }
    guard next < points.count else { return points[next - 1].gain }
    return ramp(from: points[next - 1], to: points[next], at: frame)
  }

  private func fill(
    _ gains: inout MutableSpan<Float>, _ indices: Range<Int>, start: Int, before next: Int
  ) {
    let from = points[max(next - 1, 0)]
    let to = next == 0 || next == points.count ? from : points[next]
    if from.gain == to.gain {
      for index in indices { gains[index] = from.gain }
    } else {
      for index in indices { gains[index] = ramp(from: from, to: to, at: start + index) }
    }
  }

  private func ramp(from: Point, to: Point, at frame: Int) -> Float {
    let position = Float(frame - from.frame) / Float(to.frame - from.frame)
    return from.gain + (to.gain - from.gain) * (0.5 - 0.5 * cosf(.pi * position))
  }

  private func firstPoint(after frame: Int) -> Int {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].frame <= frame { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
