public import BelaiRender
public import BelaiScript
public import BelaiTimeline

extension SessionPlace {
  /// Returns the place on the timelines of today, whose lengths may differ from those on which it
  /// was made: the same cue, with tempo and level changing where they changed.
  ///
  /// `timeline` lays the same script out; it is called once where nothing differs, else once more
  /// for each adjustment.
  public func moved(onto timeline: (Arrangement) throws -> Timeline) rethrows -> SessionPlace {
    let same = Course(try timeline(arrangement))
    if stands(on: same) { return self }
    var moved = self
    moved.arrangement.adjustments = []
    var course = Course(try timeline(moved.arrangement))
    for (adjustment, mark) in zip(arrangement.adjustments, adjustmentMarks) {
      var adjustment = adjustment
      adjustment.frame = course.frame(of: mark, at: sampleRate)
      moved.arrangement.adjustments.append(adjustment)
      course = Course(try timeline(moved.arrangement))
    }
    moved.stand(at: course.frame(of: mark, at: sampleRate), of: course)
    return moved
  }

  /// Returns the beginning of the same step, by its title, in a script that was changed; nil where
  /// there is no such step any more.
  ///
  /// `timeline` lays out the script as it is now. Tempo and level hold from its beginning.
  public func movedToStep(
    baseLevel: Level, in timeline: (Arrangement) throws -> Timeline
  ) rethrows -> SessionPlace? {
    var moved = self
    let isChanged = tempo != .written || level != baseLevel
    moved.arrangement.adjustments =
      isChanged ? [Adjustment(frame: 0, tempo: tempo.rawValue, level: level)] : []
    let course = Course(try timeline(moved.arrangement))
    guard let step = course.step(titled: mark.title, near: mark.step) else { return nil }
    moved.stand(at: course.start(ofStep: step), of: course)
    return moved
  }

  private func stands(on course: Course) -> Bool {
    sampleRate == course.timeline.sampleRate && course.mark(at: frame) == mark
      && arrangement.adjustments.map { course.mark(at: $0.frame) } == adjustmentMarks
  }

  private mutating func stand(at frame: Int, of course: Course) {
    self.frame = frame
    mark = course.mark(at: frame)
    adjustmentMarks = arrangement.adjustments.map { course.mark(at: $0.frame) }
    sampleRate = course.timeline.sampleRate
  }
}
