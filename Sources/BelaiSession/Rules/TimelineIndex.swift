import BelaiTimeline

/// A timeline with what the rules look up in it.
struct TimelineIndex: Equatable, Sendable {
  let timeline: Timeline
  private let waits: [Range<Int>]

  init(_ timeline: Timeline) {
    self.timeline = timeline
    waits = timeline.cues.filter { $0.kind == .wait }.map(\.frames)
  }

  /// Returns the number of cues that begin at or before the frame; also the index of the next one.
  func begun(at frame: Int) -> Int {
    var low = 0
    var high = timeline.cues.count
    while low < high {
      let middle = (low + high) / 2
      if timeline.cues[middle].frames.lowerBound <= frame {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Returns the index of the cue in front of beds and ticks that began last; nil before the first.
  func foreground(at frame: Int) -> Int? {
    timeline.cues[..<begun(at: frame)].lastIndex(where: \.isForeground)
  }

  /// Returns the index of the stroke that began last in the step at the frame.
  func stroke(at frame: Int) -> Int? {
    let step = step(at: frame)
    let index = timeline.cues[..<begun(at: frame)].lastIndex { $0.kind == .tick }
    return index.flatMap { timeline.cues[$0].chapter == step ? $0 : nil }
  }

  /// Returns the index of the step at the frame; the last one at the very end.
  func step(at frame: Int) -> Int {
    let index = timeline.chapters.lastIndex { $0.frames.lowerBound <= frame }
    return index ?? 0
  }

  /// Returns the first frame of a step.
  func start(ofStep step: Int) -> Int {
    timeline.chapters.indices.contains(step) ? timeline.chapters[step].frames.lowerBound : 0
  }

  /// Returns where the line at the frame, or the one before it in the same step, begins.
  func lastLine(at frame: Int) -> Int {
    let step = step(at: frame)
    let index = timeline.cues[..<begun(at: frame)].lastIndex { cue in
      guard case .speech = cue.kind else { return false }
      return cue.chapter == step
    }
    return index.map { timeline.cues[$0].frames.lowerBound } ?? start(ofStep: step)
  }

  /// Returns where to go on so that nothing is heard from its middle: the beginning of the cue at
  /// the frame, and of the whole breath while breathing.
  func resumption(at frame: Int) -> Int {
    guard var index = foreground(at: frame) else { return 0 }
    while case .breath(let phase) = timeline.cues[index].kind, phase != .inhale, index > 0 {
      index -= 1
    }
    return timeline.cues[index].frames.lowerBound
  }

  func wait(at frame: Int) -> Range<Int>? {
    waits.last { $0.contains(frame) }
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
