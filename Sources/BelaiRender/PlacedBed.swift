import BelaiAudio
import BelaiTimeline

/// A bed in its place on the timeline, with its fades and its retreat under speech.
struct PlacedBed {
  let buffer: BedBuffer
  let frames: Range<Int>
  /// The bed's own gain: its level, faded in and out.
  private(set) var level: Envelope
  /// What speech leaves of it, the same for every bed.
  let ducking: Envelope
  /// A bound of the largest sample that the bed adds.
  private(set) var peak: Float

  /// `gain`: The factor that brings the decoded file to the wanted level.
  init(buffer: BedBuffer, cue: Range<Int>, bed: Bed, gain: Float, ducking: Envelope) {
    self.buffer = buffer
    frames = cue
    self.ducking = ducking
    peak = gain
    let fadedIn = min(cue.lowerBound + bed.fadeIn, cue.upperBound)
    let fadingOut = max(cue.upperBound - bed.fadeOut, fadedIn)
    level = Envelope([
      .init(frame: cue.lowerBound, gain: bed.fadeIn > 0 ? 0 : gain),
      .init(frame: fadedIn, gain: gain),
      .init(frame: fadingOut, gain: gain),
      .init(frame: cue.upperBound, gain: bed.fadeOut > 0 ? 0 : gain),
    ])
  }

  /// Adds the bed to the block that begins at frame `start`.
  ///
  ///
  /// `gains`: Room for a factor per frame of the block.
  /// `ducked`: Room for a factor per frame of the block.
  func mix(
    into block: inout MutableSpan<Float>, from start: Int, gains: inout MutableSpan<Float>,
    ducked: inout MutableSpan<Float>
  ) {
    let heard = frames.clamped(to: start..<start + block.count / 2)
    guard !heard.isEmpty else { return }
    let offset = heard.lowerBound - start
    var part = block._mutatingExtracting(2 * offset..<2 * (offset + heard.count))
    if let level = level.constant(over: heard), let retreat = ducking.constant(over: heard) {
      return buffer.add(into: &part, from: heard.lowerBound, gain: level * retreat)
    }
    var factors = gains._mutatingExtracting(0..<heard.count)
    var retreat = ducked._mutatingExtracting(0..<heard.count)
    level.fill(&factors, from: heard.lowerBound)
    ducking.fill(&retreat, from: heard.lowerBound)
    for index in 0..<heard.count { factors[index] *= retreat[index] }
    buffer.add(into: &part, from: heard.lowerBound, gains: factors.span)
  }

  /// Returns the bed louder or softer by a factor.
  func scaled(by factor: Float) -> PlacedBed {
    var bed = self
    bed.level = level.scaled(by: factor)
    bed.peak *= factor
    return bed
  }

  /// Returns the factor of a frame.
  func gain(at frame: Int) -> Float {
    frames.contains(frame) ? level.gain(at: frame) * ducking.gain(at: frame) : 0
  }
}
