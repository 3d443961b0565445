import BelaiTimeline

// Places that outlive the timeline.
extension Course {
  func mark(at frame: Int) -> CueMark {
    let step = step(at: frame)
    let begun = anchors(ofStep: step).prefix { $0 <= frame }
    return CueMark(
      step: step, title: steps.isEmpty ? "" : steps[step].title, number: begun.count,
      offset: frame - (begun.last ?? start(ofStep: step)))
  }

  /// Returns the frame of a mark that was made on a timeline with a sample rate.
  ///
  /// The cue stays right whatever the lengths are; within it the frame is as near as may be, and
  /// never late: whatever began there is to begin again.
  func frame(of mark: CueMark, at sampleRate: Int) -> Int {
    let step = min(max(mark.step, 0), max(steps.count - 1, 0))
    let anchors = anchors(ofStep: step)
    let number = min(max(mark.number, 0), anchors.count)
    let start = number > 0 ? anchors[number - 1] : start(ofStep: step)
    let end = number < anchors.count ? anchors[number] : stepEnd(step)
    return min(start + scaled(mark.offset, from: sampleRate), max(start, end - 1))
  }

  /// Returns the step that a title names, the nearest to where it was; nil where there is none.
  func step(titled title: String, near step: Int) -> Int? {
    steps.indices.filter { steps[$0].title == title }.min { abs($0 - step) < abs($1 - step) }
  }

  /// Where the cues of a step begin, beds and ticks left out.
  private func anchors(ofStep step: Int) -> [Int] {
    let first = begun(at: start(ofStep: step) - 1)
    let last = max(first, begun(at: stepEnd(step) - 1))
    return timeline.cues[first..<last].filter { $0.isForeground && $0.chapter == step }
      .map(\.frames.lowerBound)
  }

  private func stepEnd(_ step: Int) -> Int {
    steps.indices.contains(step) ? steps[step].frames.upperBound : frames
  }

  /// Frames of another rate; two less, because each length is rounded by itself.
  private func scaled(_ offset: Int, from sampleRate: Int) -> Int {
    guard sampleRate != timeline.sampleRate else { return max(0, offset) }
    return max(0, offset * timeline.sampleRate / max(1, sampleRate) - 2)
  }
}
