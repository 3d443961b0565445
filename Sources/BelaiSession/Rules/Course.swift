import BelaiTimeline

/// A timeline with what the rules look up in it.
struct Course: Equatable, Sendable {
  let index: TimelineIndex
  private let waits: [Range<Int>]

  init(_ timeline: Timeline) {
    index = TimelineIndex(timeline)
    waits = timeline.cues.filter { $0.kind == .wait }.map(\.frames)
  }

  var timeline: Timeline { index.timeline }
  var frames: Int { timeline.frames }
  var steps: [Chapter] { timeline.chapters }

  /// Returns the number of cues that begin at or before the frame; also the index of the next one.
  func begun(at frame: Int) -> Int {
    var low = 0
    var high = timeline.cues.count
    while low < high {
      let middle = (low + high) / 2
      if timeline.cues[middle].frames.lowerBound > frame { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the index of the cue before beds and ticks that began last; nil before the first.
  func foreground(at frame: Int) -> Int? {
    timeline.cues[..<begun(at: frame)].lastIndex(where: \.isForeground)
  }

  /// Returns the index of the line that was said last in the step at the frame.
  func line(at frame: Int) -> Int? {
    last(at: frame) { if case .speech = $0.kind { true } else { false } }
  }

  /// Returns the index of what goes on beside the words: a breath, a rest, a wait, a sound.
  func ground(at frame: Int) -> Int? {
    index.ground(at: frame).flatMap { ground in last(at: frame) { $0 == ground } }
  }

  /// Returns the index of the stroke that began last in the step at the frame.
  func stroke(at frame: Int) -> Int? { last(at: frame) { $0.kind == .tick } }

  /// Returns how long the stroke goes on: to the next one in its step, or its own length.
  func strokeFrames(_ stroke: Int) -> Int {
    let cues = timeline.cues
    let next = cues[(stroke + 1)...].first {
      $0.kind == .tick || $0.chapter != cues[stroke].chapter
    }
    guard let next, next.kind == .tick, next.chapter == cues[stroke].chapter else {
      return cues[stroke].frames.count
    }
    return next.frames.lowerBound - cues[stroke].frames.lowerBound
  }

  private func last(at frame: Int, where isWanted: (Cue) -> Bool) -> Int? {
    let step = step(at: frame)
    let cues = timeline.cues[..<begun(at: frame)]
    return cues.lastIndex { $0.chapter < step || isWanted($0) }.flatMap {
      cues[$0].chapter == step ? $0 : nil
    }
  }

  /// Returns the index of the step at the frame; the last one at the very end.
  func step(at frame: Int) -> Int { steps.isEmpty ? 0 : index.chapter(at: frame) }

  /// Returns the first frame of a step.
  func start(ofStep step: Int) -> Int {
    steps.indices.contains(step) ? steps[step].frames.lowerBound : 0
  }

  /// Returns where the line at the frame, or the one before it in the same step, begins.
  func lineStart(at frame: Int) -> Int { steps.isEmpty ? 0 : index.lineStart(at: frame) }

  /// Returns where to go on so that nothing is heard from its middle: the beginning of the cue at
  /// the frame, and of the whole breath while breathing.
  func resumption(at frame: Int) -> Int {
    if let ground = index.ground(at: frame), case .breath = ground.kind {
      let inhale = last(at: frame) { $0.kind == .breath(.inhale) }
      return inhale.map { timeline.cues[$0].frames.lowerBound } ?? frame
    }
    guard let cue = index.cue(at: frame), cue.isForeground else { return frame }
    return cue.frames.lowerBound
  }

  func wait(at frame: Int) -> Range<Int>? {
    waits.last { $0.contains(frame) }
  }

  /// Returns the first frame after `frame` at which a cue begins, a wait is over, or the end is.
  func nextChange(after frame: Int) -> Int {
    let next = begun(at: frame)
    let cues = timeline.cues
    let start = cues.indices.contains(next) ? cues[next].frames.lowerBound : frames
    return min(start, wait(at: frame)?.upperBound ?? frames, frames)
  }

  /// Returns the first frame at or after `frame` at which a cue begins; nil when none does.
  func nextStart(from frame: Int) -> Int? {
    let next = begun(at: frame - 1)
    return timeline.cues.indices.contains(next) ? timeline.cues[next].frames.lowerBound : nil
  }
}

extension Cue {
  /// Whether the cue is what a person attends to, rather than what runs under it.
  var isForeground: Bool {
    switch kind {
    case .bed, .tick: false
    default: true
    }
  }
}
