import BelaiScript

/// Answers questions about a timeline in logarithmic time; prepared once, kept beside it.
public struct TimelineIndex: Equatable, Sendable {
  public let timeline: Timeline
  /// Where somebody speaks, counted numbers included, near ones together (WCAG 1.4.7: the bed has
  /// to be down there).
  public let duckingSpans: [Range<Int>]
  private let words: Lane
  private let ground: Lane
  private let ticks: Lane
  private let beds: Lane

  public init(_ timeline: Timeline) {
    self.timeline = timeline
    words = Lane(timeline.cues.filter(\.isSpoken))
    ground = Lane(timeline.cues.filter(\.isGround))
    ticks = Lane(timeline.cues.filter { $0.kind == .tick })
    beds = Lane(timeline.cues.filter(\.isBed))
    duckingSpans = Ducking.spans(words.cues.map(\.frames), sampleRate: timeline.sampleRate)
  }

  // MARK: - What sounds

  /// Returns what a listener would name at `frame`: words before breathing, waits, sounds and
  /// rests, and these before ticks; never a bed.
  public func cue(at frame: Int) -> Cue? {
    words.sounding(at: frame) ?? ground.sounding(at: frame) ?? ticks.sounding(at: frame)
  }

  /// Returns the phase of breathing, wait, sound or rest at `frame`, also under words.
  public func ground(at frame: Int) -> Cue? {
    ground.sounding(at: frame)
  }

  /// Returns the stroke that began last before or at `frame` in the same step.
  public func stroke(at frame: Int) -> Cue? {
    ticks.begun(at: frame).last.flatMap { $0.chapter == chapter(at: frame) ? $0 : nil }
  }

  /// Returns the bed at `frame`, the newer of two in a crossfade.
  public func bed(at frame: Int) -> Cue? {
    beds.sounding(at: frame)
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
    let line = words.begun(at: frame).last { $0.isLine || $0.frames.lowerBound < start }
    return max(start, line?.frames.lowerBound ?? start)
  }

  /// Returns the frames from `frame` to the end.
  public func remaining(from frame: Int) -> Int {
    max(0, timeline.frames - max(0, frame))
  }
}

/// Cues of one sort in their order, some of which may overlap.
private struct Lane: Equatable, Sendable {
  let cues: [Cue]
  /// The furthest end of all cues up to each, to know when looking further back is in vain.
  private let reach: [Int]

  init(_ cues: [Cue]) {
    self.cues = cues
    reach = cues.reduce(into: []) { $0.append(max($0.last ?? 0, $1.frames.upperBound)) }
  }

  func begun(at frame: Int) -> ArraySlice<Cue> {
    cues[..<cues.partition { $0.frames.lowerBound > frame }]
  }

  /// Returns the newest of the cues that sound at `frame`.
  func sounding(at frame: Int) -> Cue? {
    let begun = begun(at: frame)
    var index = begun.endIndex - 1
    while index >= 0, reach[index] > frame {
      if cues[index].frames.contains(frame) { return cues[index] }
      index -= 1
    }
    return nil
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
