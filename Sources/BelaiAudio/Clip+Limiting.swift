extension Clip {
  /// Returns the clip with no sample over the ceiling, in decibels of full scale; one that stays
  /// under it comes back untouched.
  public func limited(toDecibels ceiling: Double) -> Clip {
    let limiter = PeakLimiter(sampleRate: sampleRate, ceilingDecibels: ceiling)
    guard limiter.isNeeded(for: samples.span) else { return self }
    let margin = [Float](repeating: 0, count: limiter.margin * channels)
    var wide = margin + samples + margin
    var scratch = [Float](
      repeating: 0, count: limiter.scratchCount(frames: wide.count / channels))
    var block = wide.mutableSpan
    var room = scratch.mutableSpan
    limiter.limit(&block, channels: channels, from: -limiter.margin, scratch: &room)
    let limited = wide[margin.count..<wide.count - margin.count]
    return Clip(sampleRate: sampleRate, channels: channels, samples: Array(limited))
  }
}
