import BelaiScript

/// A bed whose end is not known yet.
struct OpenBed {
  let name: String
  let loudness: Loudness
  let start: Int
  let fadeIn: Int
  let span: Span?
}

extension Walk {
  /// Changes or ends the bed; one gives way to the other in a crossfade.
  mutating func take(_ change: BedChange, _ span: Span?) throws {
    if let bed, bed.name == change.name, bed.loudness == change.loudness { return }
    let isFirst = bed == nil && cursor == 0
    let crossfade = setting.frames(Timing.bedCrossfade)
    try closeBed(at: cursor + crossfade, fadeOut: crossfade)
    guard let name = change.name else { return }
    bed = OpenBed(
      name: name, loudness: change.loudness, start: cursor,
      fadeIn: isFirst ? setting.frames(Timing.bedRise) : crossfade, span: span)
  }

  mutating func fade(_ duration: Duration) throws {
    guard bed != nil else { return }
    let length = setting.frames(duration)
    fadeEnd = max(fadeEnd, cursor + length)
    try closeBed(at: cursor + length, fadeOut: length)
  }

  /// Gives the open bed its end; one that another replaces on the spot was never heard.
  mutating func closeBed(at end: Int, fadeOut: Int) throws {
    guard let open = bed else { return }
    bed = nil
    guard open.start < cursor else { return }
    let length = end - open.start
    let sounding = Bed(
      name: open.name, loudness: open.loudness, fadeIn: min(open.fadeIn, length),
      fadeOut: min(fadeOut, length))
    try add(.bed(sounding), open.start..<end, span: open.span)
  }
}
