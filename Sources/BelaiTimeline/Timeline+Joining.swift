extension Timeline {
  /// Returns the timeline with another one, of the same sample rate, before it.
  public func preceded(by first: Timeline) -> Timeline {
    precondition(first.sampleRate == sampleRate, "one sample rate for both")
    let moved = cues.map { cue in
      var cue = cue
      cue.frames = cue.frames.moved(by: first.frames)
      cue.chapter += first.chapters.count
      return cue
    }
    let later = chapters.map {
      Chapter(title: $0.title, frames: $0.frames.moved(by: first.frames))
    }
    return Timeline(
      sampleRate: sampleRate, frames: first.frames + frames, cues: first.cues + moved,
      chapters: first.chapters + later)
  }
}

extension Range<Int> {
  fileprivate func moved(by frames: Int) -> Range<Int> {
    lowerBound + frames..<upperBound + frames
  }
}
