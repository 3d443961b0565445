import BelaiScript

/// Answers questions about a timeline in logarithmic time; prepared once, kept beside it.
public struct TimelineIndex: Equatable, Sendable {
  public let timeline: Timeline
  /// Where somebody speaks, counted numbers included, near ones together (WCAG 1.4.7: the bed has
  /// to be down there).
  public let duckingSpans: [Range<Int>]
  /// Positions in `timeline.cues` by what they are, each ordered and without overlaps.
  private let words: [Int]
  private let ground: [Int]
  private let ticks: [Int]
  private let beds: [Int]

  public init(_ timeline: Timeline) {
    self.timeline = timeline
    let cues = timeline.cues
    words = cues.indices.filter { cues[$0].isSpoken }
    ground = cues.indices.filter { cues[$0].isGround }
    ticks = cues.indices.filter { cues[$0].kind == .tick }
    beds = cues.indices.filter { cues[$0].isBed }
    duckingSpans = Ducking.spans(words.map { cues[$0].frames }, sampleRate: timeline.sampleRate)
  }

  // MARK: - What sounds

  /// Returns what a listener would name at `frame`: words before breathing, waits, sounds and
  /// rests, and these before ticks; never a bed.
  public func cue(at frame: Int) -> Cue? {
    for lane in [words, ground, ticks] {
      if let index = last(in: lane, startingAtOrBefore: frame),
        timeline.cues[index].frames.contains(frame)
      {
        return timeline.cues[index]
      }
    }
    return nil
  }

  /// Returns the phase of breathing, wait, sound or rest at `frame`, also under words.
  public func ground(at frame: Int) -> Cue? {
    last(in: ground, startingAtOrBefore: frame).map { timeline.cues[$0] }.flatMap {
      $0.frames.contains(frame) ? $0 : nil
    }
  }

  /// Returns the stroke that began last before or at `frame` in the same step.
  public func stroke(at frame: Int) -> Cue? {
    guard let index = last(in: ticks, startingAtOrBefore: frame) else { return nil }
    let cue = timeline.cues[index]
    return cue.chapter == chapter(at: frame) ? cue : nil
  }

  /// Returns the bed at `frame`, the newer of two in a crossfade.
  public func bed(at frame: Int) -> Cue? {
    guard let newest = last(in: beds, startingAtOrBefore: frame) else { return nil }
    if timeline.cues[newest].frames.contains(frame) { return timeline.cues[newest] }
    // An older bed may still be fading: only the few beds of a session are looked at.
    return beds.lazy.map { timeline.cues[$0] }.last { $0.frames.contains(frame) }
  }

  /// Returns the index of the chapter at `frame`; the first and the last stand for what is outside.
  public func chapter(at frame: Int) -> Int {
    let after = timeline.chapters.partition { $0.frames.lowerBound > frame }
    return max(0, after - 1)
  }

  // MARK: - Where to go

  /// Returns the first cue that starts after `frame`, beds left out.
  public func nextCue(after frame: Int) -> Cue? {
    let index = timeline.cues.partition { $0.frames.lowerBound > frame }
    return timeline.cues[index...].first { !$0.isBed }
  }

  /// Returns the last cue that starts before `frame`, beds left out.
  public func previousCue(before frame: Int) -> Cue? {
    let index = timeline.cues.partition { $0.frames.lowerBound >= frame }
    return timeline.cues[..<index].last { !$0.isBed }
  }

  /// Returns where to go on after an interruption at `frame`: the beginning of the line that is
  /// being said or was said last in this step, otherwise of the step.
  public func lineStart(at frame: Int) -> Int {
    let start = timeline.chapters[chapter(at: frame)].frames.lowerBound
    let after = words.partition { timeline.cues[$0].frames.lowerBound > frame }
    let line = words[..<after].last { index in
      timeline.cues[index].isLine || timeline.cues[index].frames.lowerBound < start
    }
    return max(start, line.map { timeline.cues[$0].frames.lowerBound } ?? start)
  }

  /// Returns the frames from `frame` to the end.
  public func remaining(from frame: Int) -> Int {
    max(0, timeline.frames - max(0, frame))
  }

  private func last(in lane: [Int], startingAtOrBefore frame: Int) -> Int? {
    let after = lane.partition { timeline.cues[$0].frames.lowerBound > frame }
    return after > 0 ? lane[after - 1] : nil
  }
}

extension Cue {
  /// Words, numbers included.
  public var isSpoken: Bool {
    switch kind {
    case .speech, .count: true
    default: false
    }
  }

  /// A line of the author's, not a word that the layout adds.
  fileprivate var isLine: Bool {
    if case .speech = kind { span != nil } else { false }
  }

  fileprivate var isGround: Bool {
    switch kind {
    case .rest, .breath, .sound, .wait: true
    case .speech, .count, .tick, .bed: false
    }
  }
}

extension Array {
  /// Returns the first index for which `isAfter` holds, in an array where it holds from there on.
  func partition(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
