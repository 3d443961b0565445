extension Clip {
  /// Returns the mono clip with no sample over the ceiling, in decibels of full scale; one that stays
  /// under it comes back untouched.
  public func limited(toDecibels ceiling: Double) -> Clip {
    precondition(channels == 1, "only mono clips are limited one by one")
    let limiter = PeakLimiter(sampleRate: sampleRate, ceilingDecibels: ceiling)
    guard limiter.isNeeded(for: samples.span) else { return self }
    var limited: [Float] = []
    limited.reserveCapacity(samples.count)
    var start = 0
    while start < samples.count {
      let end = min(start + sampleRate, samples.count)
      limited += stretch(start..<end, limitedBy: limiter)
      start = end
    }
    return Clip(sampleRate: sampleRate, channels: 1, samples: limited)
  }

  /// Returns the frames as the limiter leaves them; it wants two channels, and what lies around.
  private func stretch(_ frames: Range<Int>, limitedBy limiter: PeakLimiter) -> [Float] {
    let margin = limiter.margin
    let reach = frames.lowerBound - margin..<frames.upperBound + margin
    var wide = [Float](repeating: 0, count: 2 * reach.count)
    for frame in reach.clamped(to: samples.indices) {
      wide[2 * (frame - reach.lowerBound)] = samples[frame]
      wide[2 * (frame - reach.lowerBound) + 1] = samples[frame]
    }
    guard limiter.isNeeded(for: wide.span) else { return Array(samples[frames]) }
    var scratch = [Float](repeating: 0, count: limiter.scratchCount(frames: reach.count))
    var block = wide.mutableSpan
    var room = scratch.mutableSpan
    limiter.limit(&block, scratch: &room)
    return frames.map { wide[2 * ($0 - reach.lowerBound)] }
  }
}
