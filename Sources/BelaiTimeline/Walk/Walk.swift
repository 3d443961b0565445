import BelaiScript

/// One walk over a script, placing cue after cue.
///
/// Whatever the walk decides at a frame depends only on what came before and on the adjustments
/// known at that frame. That is why one more adjustment leaves all cues before it as they were.
struct Walk {
  let setting: Setting
  let lengths: Lengths
  var pacing: Pacing
  var stretch: Stretch

  /// The frame at which the next thing in the flow begins.
  var cursor = 0
  var cues: [Cue] = []
  var chapters: [(title: String, start: Int)] = []
  /// A step that becomes a chapter as soon as something of it is heard.
  private var awaitedTitle: String?

  /// What lies between the last words and the next if nothing with a length comes between.
  var pendingBreak: Line.Break?
  var voice = VoiceChange()
  /// Whom the last line was for; words that the coach adds are for the same person.
  var role: Role?
  var side: Side?
  var rounds: [(round: Int, of: Int?)] = []
  var deadlines: [Deadline] = []
  var shuffles: [Span: Shuffle] = [:]
  var bed: OpenBed?
  /// Where the last fade has ended: the session does not end before.
  var fadeEnd = 0

  init(_ setting: Setting, lengths: Lengths, pacing: Pacing, stretch: Stretch) {
    self.setting = setting
    self.lengths = lengths
    self.pacing = pacing
    self.stretch = stretch
  }

  var tempo: Double { pacing.tempo(at: cursor) }
  var level: Level { pacing.level(at: cursor) }
  var pan: Double { side.map(Timing.pan) ?? Timing.pan(role) }

  /// Ends the step before: words on both sides of the border are a paragraph apart.
  mutating func begin(_ title: String) {
    awaitedTitle = title
    if pendingBreak != nil { pendingBreak = .paragraph }
  }

  mutating func lay(_ items: [Item]) throws {
    for item in items {
      if isTimeUp { return }
      try lay(item)
    }
  }

  private mutating func lay(_ item: Item) throws {
    switch item {
    case .speech(let line): try speak(line)
    case .rest(let rest, let span): try lay(rest, span)
    case .breath(let breath, let span): try lay(breath, span)
    case .count(let count, let span): try lay(count, span)
    case .strokes(let strokes, let span): try lay(strokes, span)
    case .repetition(let times, let body, _): try repeated(body, times)
    case .during(let duration, let body, let span): try during(duration, body, span)
    case .sides(let sides, let body, let span): try lay(sides, body, span)
    case .wait(let wait, let span): try lay(wait, span)
    case .shuffle(let lines, let span): try shuffled(lines, span)
    case .level(let levels, let body, _): if levels.contains(level) { try lay(body) }
    case .mode(let modes, let body, _):
      if modes.contains(setting.options.mode) { try lay(body) }
    case .bed(let change, let span): try take(change, span)
    case .fade(let duration, _): try fade(duration)
    case .sound(let name, let span): try sound(name, span)
    case .voice(let change, _): voice = change
    }
  }

  // MARK: - Placing

  /// Places a cue of the flow and goes on behind it; nothing is placed for a length of nothing.
  mutating func place(
    _ kind: Cue.Kind, _ length: Int, text: String = "", pan: Double = 0, span: Span?
  ) throws {
    guard length > 0 else { return }
    openChapter()
    try add(kind, cursor..<(cursor + length), text: text, pan: pan, span: span)
    cursor += length
    guard cursor <= setting.frames(Layout.longest) else {
      throw LayoutError.tooLong(limit: Layout.longest)
    }
  }

  /// Adds a cue that runs beside the flow; its chapter is found when all are known.
  mutating func add(
    _ kind: Cue.Kind, _ frames: Range<Int>, text: String = "", pan: Double = 0, span: Span? = nil
  ) throws {
    guard cues.count < Layout.mostCues else {
      throw LayoutError.tooManyCues(limit: Layout.mostCues)
    }
    let speaks = !text.isEmpty
    cues.append(
      Cue(
        kind: kind, frames: frames, chapter: 0, role: speaks ? role : nil, text: text, span: span,
        pan: pan))
  }

  /// Places silence in the flow; it is no explicit rest and leaves the pending break alone.
  mutating func rest(_ length: Int, _ span: Span? = nil) throws {
    try place(.rest, length, span: span)
  }

  private mutating func openChapter() {
    guard let title = awaitedTitle else { return }
    chapters.append((title, chapters.isEmpty ? 0 : cursor))
    awaitedTitle = nil
  }

  /// Places the automatic rest where words follow words.
  ///
  /// Between two steps it belongs to the first, so that a chapter begins with its words.
  mutating func placeBreak() throws {
    defer { pendingBreak = nil }
    let length =
      switch pendingBreak {
      case .line: setting.lineRest
      case .paragraph: setting.paragraphRest
      case Line.Break.none?, nil: 0
      }
    let title = awaitedTitle
    awaitedTitle = nil
    try rest(untilDeadline(pacing.scaled(length, at: cursor)))
    awaitedTitle = title
  }
}
