/// Measures and colours of the picture.
enum PictureStyle {
  // A4 across, at 96 pixels to the inch.
  static let pageWidth = 1122.5
  static let pageHeight = 793.7
  static let margin = 42.0
  static let left = 118.0
  static let right = pageWidth - margin
  static let top = 95.0
  static let bottom = pageHeight - 50.0

  static let heading = 19.0
  static let lane = 37.0
  static let motion = 29.0
  static let bed = 8.0
  static let ruler = 16.0
  static let rowGap = 10.0

  /// What the name of a step keeps free on both sides.
  static let titleEdges = 8.0

  static let words = TextFit(size: 9.5)
  /// Words that the coach adds, such as those in breathing: short, and often in so little room that
  /// they are measured by a narrower face.
  static let asides = TextFit(size: 7.6)
  static let lineHeight = 11.0
  static let linesInLane = 3
  static let small = TextFit(size: 8)
  static let title = TextFit(size: 10.5)

  /// Calm, pale fills with dark words on them: they print well and stay legible without colour.
  static let css = """
    @page { size: A4 landscape; margin: 0 }
    text { font-family: "Noto Sans", "DejaVu Sans", Arial, sans-serif; fill: #3d3a35 }
    .paper { fill: #ffffff }
    .name { font-size: 25px; font-weight: 600; fill: #4a3f38 }
    .facts { font-size: 11.5px; fill: #7d766b }
    .even { fill: #faf8f4 }
    .odd { fill: #f4f1ea }
    .step { font-size: 10.5px; font-weight: 600; fill: #4a3f38 }
    .again { font-size: 9.5px; fill: #a39c8f; font-style: italic }
    .edge { stroke: #b8ae9f; stroke-width: 1 }
    .minute { font-size: 19px; font-weight: 300; fill: #a2978a }
    .unit { font-size: 8px; fill: #a2978a }
    .lane { font-size: 9.5px; text-anchor: end; fill: #857c70 }
    .mother-name { fill: #a8574a } .companion-name { fill: #3a7a73 } .together-name { fill: #8a7443 }
    .mother { fill: #f7dcd5 } .mother-edge { fill: #d48f81 }
    .companion { fill: #d3e7e4 } .companion-edge { fill: #6aa39c }
    .together { fill: #ece2cb } .together-edge { fill: #bca878 }
    .words { font-size: 9.5px } .asides { font-size: 8.4px; fill: #6b635a }
    .wave { fill: none; stroke: #7488bd; stroke-width: 1.6; stroke-linejoin: round }
    .air { fill: #e3e8f5 }
    .stroke { fill: #c08a4a }
    .rest { stroke: #bdb5a8; stroke-width: 1.2; stroke-dasharray: 1.2 4; stroke-linecap: round }
    .note { font-size: 8px; fill: #8f877b; text-anchor: middle }
    .number { font-size: 10px; fill: #6a5a86; text-anchor: middle; font-weight: 600 }
    .wait { fill: #fbf0d9; stroke: #d9ab56; stroke-width: 0.9; stroke-dasharray: 4 2.5 }
    .bell { fill: #b58bb0 }
    .bed { fill: #cfdcc6 }
    .bed-name { font-size: 8px; text-anchor: end; fill: #7d9070 }
    .tick { stroke: #cfc7ba; stroke-width: 0.8 }
    .time { font-size: 8px; fill: #8f877b; text-anchor: middle }
    .key { font-size: 9px; fill: #6f685d }
    .foot { font-size: 8.5px; fill: #a39c8f; text-anchor: end }

    """
}
