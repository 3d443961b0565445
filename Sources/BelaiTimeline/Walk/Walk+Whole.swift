import BelaiScript

extension Walk {
  /// Walks the flow of a script: the bed alone, the steps, the bed alone.
  mutating func play(_ steps: [Step]) throws {
    if let bed = setting.header.bed { try take(bed, nil) }
    try rest(setting.frames(setting.options.leadIn))
    for step in steps where step.modes.contains(setting.options.mode) {
      begin(step.title)
      try lay(step.items)
    }
    let end = max(cursor + setting.frames(setting.options.tail), fadeEnd)
    try rest(end + stretch.left - cursor)
    try closeBed(at: cursor, fadeOut: setting.frames(Timing.bedFall))
  }

  /// Walks items that stand outside the flow: no bed, nothing before and after.
  mutating func play(alone items: [Item], title: String) throws {
    begin(title)
    try lay(items)
  }

  /// What has been walked, as a value in order; `title` names it where no step is heard.
  func timeline(titled title: String) -> Timeline {
    let starts = chapters.isEmpty ? [(title: title, start: 0)] : chapters
    let ends = starts.dropFirst().map(\.start) + [cursor]
    let whole = zip(starts, ends).map { Chapter(title: $0.title, frames: $0.start..<$1) }
    return Timeline(
      sampleRate: setting.sampleRate, frames: cursor, cues: ordered(in: whole), chapters: whole)
  }

  /// Orders cues by their start; beds come first, then the order of the text decides.
  private func ordered(in chapters: [Chapter]) -> [Cue] {
    var ordered = cues.enumerated().sorted { one, other in
      (one.element.frames.lowerBound, one.element.isBed ? 0 : 1, one.offset)
        < (other.element.frames.lowerBound, other.element.isBed ? 0 : 1, other.offset)
    }.map(\.element)
    var chapter = 0
    for index in ordered.indices {
      let start = ordered[index].frames.lowerBound
      while chapters[chapter].frames.upperBound <= start, chapter < chapters.count - 1 {
        chapter += 1
      }
      ordered[index].chapter = chapter
      ordered[index].frames = ordered[index].frames.clamped(to: 0..<cursor)
    }
    return ordered
  }
}
