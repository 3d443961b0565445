import BelaiScript

/// The session as a picture to look at and to print: A4 across, a row for each minute.
public struct TimelinePicture: Sendable {
  let timeline: Timeline
  let title: String
  let wording: PictureWording

  public init(_ timeline: Timeline, title: String, wording: PictureWording = .indonesian) {
    self.timeline = timeline
    self.title = title
    self.wording = wording
  }

  /// The picture as SVG 1.1; several pages stand one below the other.
  public var svg: String {
    let pages = pages()
    var drawing = Drawing()
    let height = PictureStyle.pageHeight * Double(pages.count)
    drawing.rect("paper", x: 0, y: 0, width: PictureStyle.pageWidth, height: height)
    for (number, rows) in pages.enumerated() {
      draw(rows, number, of: pages.count, into: &drawing)
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="\(210 * pages.count)mm" \
      viewBox="0 0 \(px(PictureStyle.pageWidth)) \(px(height))">
      <title>\(title.escapedForMarkup)</title>
      <style>\(PictureStyle.css)</style>
      \(drawing.body)</svg>

      """
  }

  /// A minute fits a row, so that rows count the minutes; long sessions take more to a row.
  private var rowSeconds: Int {
    switch timeline.frames / timeline.sampleRate {
    case ...(20 * 60): 60
    case ...(60 * 60): 120
    case ...(3 * 60 * 60): 300
    default: 600
    }
  }

  /// Rows as they are spread over pages: none is cut.
  private func pages() -> [[PictureRow]] {
    let length = rowSeconds * timeline.sampleRate
    let count = max(1, (timeline.frames + length - 1) / length)
    var pages: [[PictureRow]] = [[]]
    var y = PictureStyle.top
    var cues = timeline.cues[...]
    for number in 0..<count {
      let frames = number * length..<(number + 1) * length
      let row = PictureRow(self, frames, &cues)
      if y + row.height > PictureStyle.bottom, pages.last?.isEmpty == false {
        pages.append([])
        y = PictureStyle.top
      }
      pages[pages.count - 1].append(row)
      y += row.height + PictureStyle.rowGap
    }
    return pages
  }

  private func draw(
    _ rows: [PictureRow], _ number: Int, of count: Int, into drawing: inout Drawing
  ) {
    let top = Double(number) * PictureStyle.pageHeight
    drawing.text("name", title, at: Point(x: PictureStyle.margin, y: top + 56))
    drawing.text("facts", facts, at: Point(x: PictureStyle.margin, y: top + 75))
    var y = top + PictureStyle.top
    for row in rows {
      row.draw(into: &drawing, at: y)
      y += row.height + PictureStyle.rowGap
    }
    PictureLegend(self).draw(into: &drawing, at: top + PictureStyle.pageHeight - 34)
    drawing.text(
      "foot", "\(wording.page) \(number + 1) \(wording.of) \(count)",
      at: Point(x: PictureStyle.right, y: top + 75))
  }

  private var facts: String {
    let length = clock(timeline.frames)
    return "\(length) \(wording.minutes) · \(timeline.chapters.count) \(wording.steps)"
  }

  /// Minutes and seconds, as on a kitchen clock.
  func clock(_ frame: Int) -> String {
    let time = timeline.clock(frame, parts: 1)
    return "\(time.hours * 60 + time.minutes):\(two(time.seconds))"
  }

  /// The roles that speak, and nil where words are for everybody, in the order they are heard.
  var speakers: [Role?] {
    timeline.cues.reduce(into: []) { speakers, cue in
      if cue.isWords, !speakers.contains(cue.role) { speakers.append(cue.role) }
    }
  }
}

extension Cue {
  /// Words in a lane; numbers of a count stand among the motions.
  var isWords: Bool {
    if case .speech = kind { true } else { false }
  }
}

extension Role? {
  var style: String { self?.person.rawValue ?? "together" }
}
