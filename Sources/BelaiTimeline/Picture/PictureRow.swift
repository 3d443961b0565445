import BelaiScript

/// One row of the picture: some seconds of the session with their lanes.
struct PictureRow {
  let picture: TimelinePicture
  let frames: Range<Int>
  /// What sounds in the row.
  let cues: [Cue]
  let lanes: [Role?]

  /// Takes what sounds in `frames` from the front of `cues`, and drops what has ended.
  init(_ picture: TimelinePicture, _ frames: Range<Int>, _ cues: inout ArraySlice<Cue>) {
    self.picture = picture
    self.frames = frames
    let begun = cues.prefix { $0.frames.lowerBound < frames.upperBound }
    self.cues = begun.filter { $0.frames.overlaps(frames) }
    let lasting = begun.filter { $0.frames.upperBound > frames.upperBound }
    cues = (lasting + cues[begun.endIndex...])[...]
    let speaking = self.cues
    lanes = picture.speakers.filter { role in speaking.contains { $0.isWords && $0.role == role } }
  }

  var height: Double {
    PictureStyle.heading + Double(lanes.count) * PictureStyle.lane + PictureStyle.motion
      + PictureStyle.bed + PictureStyle.ruler
  }

  /// Where the session is drawn to: the last row may end before the margin.
  private var end: Int { min(frames.upperBound, picture.timeline.frames) }

  func x(_ frame: Int) -> Double {
    let part = Double(frame - frames.lowerBound) / Double(frames.count)
    return PictureStyle.left + part * (PictureStyle.right - PictureStyle.left)
  }

  /// The part of `cue` in this row, as x from and to.
  func extent(_ cue: Cue) -> (from: Double, to: Double) {
    let part = cue.frames.clamped(to: frames)
    return (x(part.lowerBound), x(part.upperBound))
  }

  func draw(into drawing: inout Drawing, at y: Double) {
    let top = y + PictureStyle.heading
    let motion = top + Double(lanes.count) * PictureStyle.lane
    let bed = motion + PictureStyle.motion
    drawGround(&drawing, y, top, bed)
    drawBeds(&drawing, bed)
    drawMotion(&drawing, motion)
    for (index, role) in lanes.enumerated() {
      drawLane(&drawing, role, top + Double(index) * PictureStyle.lane)
    }
    drawRuler(&drawing, bed + PictureStyle.bed)
    drawMinute(&drawing, y)
    if let newest = cues.last(where: \.isBed) {
      drawing.text("bed-name", newest.heard, at: Point(x: PictureStyle.left - 8, y: bed + 7))
    }
    let isMoving = cues.contains { !$0.isWords && !$0.isBed && $0.kind != .rest }
    if isMoving {
      drawing.text(
        "lane", picture.wording.motion,
        at: Point(x: PictureStyle.left - 8, y: motion + PictureStyle.motion / 2 + 3))
    }
  }

  // MARK: - Steps

  private func drawGround(_ drawing: inout Drawing, _ y: Double, _ top: Double, _ bottom: Double) {
    let chapters = picture.timeline.chapters.enumerated().filter { $1.frames.overlaps(frames) }
    for (index, (number, chapter)) in chapters.enumerated() {
      let part = chapter.frames.clamped(to: frames)
      let (from, to) = (x(part.lowerBound), x(part.upperBound))
      drawing.rect(
        number % 2 == 0 ? "even" : "odd", x: from, y: top, width: to - from, height: bottom - top)
      if frames.contains(chapter.frames.lowerBound) {
        drawing.line("edge", from: Point(x: from, y: y + 4), to: Point(x: from, y: bottom))
      }
      let isLast = index == chapters.count - 1
      let room = (isLast ? PictureStyle.right : to) - from - PictureStyle.titleEdges
      drawTitle(&drawing, chapter, at: Point(x: from + 5, y: top - 6), room: room)
    }
  }

  /// Names a step where it begins, or in the next row where there was no room for its name.
  private func drawTitle(
    _ drawing: inout Drawing, _ chapter: Chapter, at point: Point, room: Double
  ) {
    let fit = PictureStyle.title
    let width = fit.width(of: chapter.title)
    let before = x(frames.lowerBound) - x(chapter.frames.lowerBound) - PictureStyle.titleEdges
    let isNamed = chapter.frames.lowerBound < frames.lowerBound && width <= before
    let runsOn = chapter.frames.upperBound > frames.upperBound
    if !isNamed, runsOn, width > room { return }
    let name = isNamed ? chapter.title + " " + picture.wording.continued : chapter.title
    guard let line = fit.lines(name, width: room, count: 1).first else { return }
    drawing.text(isNamed ? "again" : "step", line, at: point)
  }

  // MARK: - Words

  private func drawLane(_ drawing: inout Drawing, _ role: Role?, _ y: Double) {
    let spoken = cues.filter { $0.isWords && $0.role == role }
    drawing.text(
      "lane \(role.style)-name", role?.name ?? picture.wording.together,
      at: Point(x: PictureStyle.left - 8, y: y + PictureStyle.lane / 2 + 3))
    for cue in spoken {
      let (from, to) = extent(cue)
      let height = PictureStyle.lane - 4
      drawing.rect(
        role.style, x: from, y: y + 2, width: max(1.5, to - from), height: height, radius: 3,
        title: cue.text)
      guard cue.frames.lowerBound >= frames.lowerBound else { continue }
      drawing.rect("\(role.style)-edge", x: from, y: y + 2, width: 2.2, height: height, radius: 1)
    }
    for (index, cue) in spoken.enumerated() where isWritten(cue) {
      let next = index + 1 < spoken.count ? extent(spoken[index + 1]).from : PictureStyle.right
      write(cue, &drawing, from: extent(cue).from + 4.5, to: next - 1, y)
    }
  }

  /// Words over the edge of a row are written where the longer part of them is.
  private func isWritten(_ cue: Cue) -> Bool {
    let here = cue.frames.clamped(to: frames).count
    let begins = cue.frames.lowerBound >= frames.lowerBound
    return begins ? here * 2 >= cue.frames.count : here * 2 > cue.frames.count
  }

  private func write(
    _ cue: Cue, _ drawing: inout Drawing, from: Double, to: Double, _ y: Double
  ) {
    let isAside = cue.span == nil
    let fit = isAside ? PictureStyle.asides : PictureStyle.words
    let lines = fit.lines(cue.text, width: to - from, count: PictureStyle.linesInLane)
    let free = PictureStyle.lane - Double(lines.count) * PictureStyle.lineHeight
    for (index, line) in lines.enumerated() {
      let base = y + free / 2 + Double(index) * PictureStyle.lineHeight + 8.8
      drawing.text(isAside ? "asides" : "words", line, at: Point(x: from, y: base))
    }
  }

  // MARK: - Time

  private func drawMinute(_ drawing: inout Drawing, _ y: Double) {
    let clock = picture.clock(frames.lowerBound)
    drawing.text("minute", clock, at: Point(x: PictureStyle.margin, y: y + 15))
  }

  private func drawRuler(_ drawing: inout Drawing, _ y: Double) {
    let rate = picture.timeline.sampleRate
    let step = max(1, frames.count / rate / 12)
    for second in stride(from: 0, through: frames.count / rate, by: step) {
      let frame = frames.lowerBound + second * rate
      guard frame <= end else { return }
      let isNamed = second / step % 2 == 0
      drawing.line(
        "tick", from: Point(x: x(frame), y: y + 2), to: Point(x: x(frame), y: y + (isNamed ? 7 : 5))
      )
      guard isNamed, second > 0, frame < frames.upperBound else { continue }
      drawing.text("time", picture.clock(frame), at: Point(x: x(frame), y: y + 15))
    }
  }
}
