import BelaiScript

/// What the signs of the picture mean: only those that occur in it.
struct PictureLegend {
  private let picture: TimelinePicture
  private var wording: PictureWording { picture.wording }

  init(_ picture: TimelinePicture) {
    self.picture = picture
  }

  func draw(into drawing: inout Drawing, at y: Double) {
    var x = PictureStyle.margin
    for speaker in picture.speakers {
      drawing.rect(speaker.style, x: x, y: y - 8, width: 20, height: 10, radius: 2)
      drawing.rect("\(speaker.style)-edge", x: x, y: y - 8, width: 2.5, height: 10, radius: 1)
      let text = speaker.map { "\(wording.speech) \($0.name)" } ?? wording.speechTogether
      write(text, &x, y, &drawing)
    }
    for (sign, text) in signs where occurs(sign) {
      draw(sign, x, y - 3, &drawing)
      write(text, &x, y, &drawing)
    }
  }

  private enum Sign { case breath, stroke, rest, wait, sound, bed }

  private var signs: [(Sign, String)] {
    [
      (.breath, wording.breath), (.stroke, wording.stroke), (.rest, wording.rest),
      (.wait, wording.wait), (.sound, wording.sound), (.bed, wording.bed),
    ]
  }

  private func occurs(_ sign: Sign) -> Bool {
    picture.timeline.cues.contains { cue in
      switch (cue.kind, sign) {
      case (.breath, .breath), (.tick, .stroke), (.rest, .rest), (.wait, .wait), (.sound, .sound),
        (.bed, .bed):
        true
      default: false
      }
    }
  }

  private func draw(_ sign: Sign, _ x: Double, _ y: Double, _ drawing: inout Drawing) {
    switch sign {
    case .breath:
      let points = (0...20).map { step in
        Point(
          x: x + Double(step),
          y: y + 4 - 8 * PictureRow.ease(abs(10 - Double(step)) / 10, up: false))
      }
      drawing.shape("wave", points)
    case .stroke:
      for offset in [3.0, 10, 17] {
        drawing.dot("stroke", at: Point(x: x + offset, y: y), radius: 2.2)
      }
    case .rest: drawing.line("rest", from: Point(x: x + 1, y: y), to: Point(x: x + 19, y: y))
    case .wait: drawing.rect("wait", x: x, y: y - 5, width: 20, height: 10, radius: 3)
    case .sound: drawing.dot("bell", at: Point(x: x + 10, y: y), radius: 4)
    case .bed: drawing.rect("bed", x: x, y: y - 3, width: 20, height: 6, radius: 2)
    }
  }

  private func write(_ text: String, _ x: inout Double, _ y: Double, _ drawing: inout Drawing) {
    drawing.text("key", text, at: Point(x: x + 25, y: y))
    x += 25 + TextFit(size: 9).width(of: text) + 10
  }
}
