import BelaiScript

extension PictureRow {
  /// Draws breathing, strokes, numbers, sounds, rests and waits in one lane.
  func drawMotion(_ drawing: inout Drawing, _ y: Double) {
    let middle = y + PictureStyle.motion / 2
    drawBreaths(&drawing, y)
    for cue in cues {
      let (from, to) = extent(cue)
      let isBeginning = cue.frames.lowerBound >= frames.lowerBound
      switch cue.kind {
      case .rest: drawRest(cue, &drawing, from, to, middle)
      case .wait: drawWait(&drawing, from, to, y)
      case .tick where isBeginning:
        drawing.dot("stroke", at: Point(x: from + 2.4, y: middle), radius: 2.4)
      case .count where isBeginning:
        drawing.text("number", cue.text, at: Point(x: from + 4, y: middle + 3.5))
      case .sound(let name) where isBeginning:
        drawing.dot("bell", at: Point(x: from + 5, y: middle - 3), radius: 4)
        drawing.text("note", name, at: Point(x: from + 5, y: middle + 11))
      default: break
      }
    }
  }

  private func drawRest(
    _ cue: Cue, _ drawing: inout Drawing, _ from: Double, _ to: Double, _ y: Double
  ) {
    guard to - from > 6, cue.frames.count > picture.timeline.sampleRate else { return }
    drawing.line("rest", from: Point(x: from + 3, y: y), to: Point(x: to - 3, y: y))
    let isWhole = cue.frames.clamped(to: frames) == cue.frames
    let isLong = cue.frames.count >= 2 * picture.timeline.sampleRate
    let seconds = (cue.frames.count * 2 / picture.timeline.sampleRate + 1) / 2
    let note = "\(seconds) \(picture.wording.seconds)"
    guard isWhole, isLong, cue.span != nil, PictureStyle.small.width(of: note) < to - from - 6
    else {
      return
    }
    drawing.text("note", note, at: Point(x: (from + to) / 2, y: y - 5))
  }

  private func drawWait(_ drawing: inout Drawing, _ from: Double, _ to: Double, _ y: Double) {
    let height = PictureStyle.motion - 10
    drawing.rect(
      "wait", x: from + 1, y: y + 5, width: max(1, to - from - 2), height: height, radius: 5)
    let room = to - from - 10
    guard let note = PictureStyle.small.lines(picture.wording.wait, width: room, count: 1).first
    else { return }
    drawing.text("note", note, at: Point(x: (from + to) / 2, y: y + PictureStyle.motion / 2 + 3))
  }

  // MARK: - Breathing

  private func drawBreaths(_ drawing: inout Drawing, _ y: Double) {
    for breaths in runs() {
      let line = breaths.flatMap { wave($0.cue, $0.phase, y) }
      guard let first = line.first, let last = line.last else { continue }
      let low = y + PictureStyle.motion - 4
      drawing.shape(
        "air", [Point(x: first.x, y: low)] + line + [Point(x: last.x, y: low)], closed: true)
      drawing.shape("wave", line)
    }
  }

  /// Breaths that follow each other without a gap make one wave.
  private func runs() -> [[(cue: Cue, phase: BreathPhase)]] {
    var runs: [[(cue: Cue, phase: BreathPhase)]] = []
    for cue in cues {
      guard case .breath(let phase) = cue.kind else { continue }
      let end = runs.last?.last?.cue.frames.upperBound
      if end == cue.frames.lowerBound {
        runs[runs.count - 1].append((cue, phase))
      } else {
        runs.append([(cue, phase)])
      }
    }
    return runs
  }

  /// The part of a phase in this row, as points: in rises, out falls, holding stays.
  private func wave(_ cue: Cue, _ phase: BreathPhase, _ y: Double) -> [Point] {
    let part = cue.frames.clamped(to: frames)
    let (low, high) = (y + PictureStyle.motion - 5, y + 5)
    return (0...16).map { step in
      let frame = part.lowerBound + part.count * step / 16
      let progress = Double(frame - cue.frames.lowerBound) / Double(cue.frames.count)
      let fullness =
        switch phase {
        case .inhale: Self.ease(progress, up: true)
        case .hold: 1.0
        case .exhale: Self.ease(progress, up: false)
        case .holdAfter: 0.0
        }
      return Point(x: x(frame), y: low + (high - low) * fullness)
    }
  }

  /// Goes from 0 to 1 (or back) softly at both ends: 3t² − 2t³.
  static func ease(_ progress: Double, up: Bool) -> Double {
    let risen = progress * progress * (3 - 2 * progress)
    return up ? risen : 1 - risen
  }

  // MARK: - Beds

  /// A band as high as the bed is loud, its fades as slopes.
  func drawBeds(_ drawing: inout Drawing, _ y: Double) {
    for cue in cues {
      guard case .bed(let bed) = cue.kind else { continue }
      let corners = [
        cue.frames.lowerBound, cue.frames.lowerBound + bed.fadeIn,
        cue.frames.upperBound - bed.fadeOut, cue.frames.upperBound,
      ]
      let part = cue.frames.clamped(to: frames)
      let inner = corners.filter { $0 > part.lowerBound && $0 < part.upperBound }
      let frames = [part.lowerBound] + inner.sorted() + [part.upperBound]
      let low = y + PictureStyle.bed - 1
      let upper = frames.map { frame in
        Point(x: x(frame), y: low - Self.height(of: bed, in: cue.frames, at: frame))
      }
      let ends = [Point(x: x(part.upperBound), y: low), Point(x: x(part.lowerBound), y: low)]
      drawing.shape("bed", upper + ends, closed: true)
    }
  }

  private static func height(of bed: Bed, in frames: Range<Int>, at frame: Int) -> Double {
    let full: Double =
      switch bed.loudness {
      case .soft: 4
      case .normal: 6
      case .loud: 8
      }
    let rise = bed.fadeIn > 0 ? Double(frame - frames.lowerBound) / Double(bed.fadeIn) : 1
    let fall = bed.fadeOut > 0 ? Double(frames.upperBound - frame) / Double(bed.fadeOut) : 1
    return full * max(0, min(1, rise, fall))
  }
}
