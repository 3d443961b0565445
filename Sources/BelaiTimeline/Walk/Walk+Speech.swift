import BelaiScript

extension Walk {
  /// Speaks a line if there is somebody to hear it at this level of instruction.
  mutating func speak(_ line: Line) throws {
    let listener = setting.role(line.role)
    guard setting.isPresent(listener), level != .silent else { return skip(line) }
    try placeBreak()
    guard !isTimeUp else { return }
    role = listener
    let speech = speech(text(of: line), recording: line.recording)
    try place(
      .speech(speech), try length(speech), text: speech.text, pan: speech.pan, span: line.span)
    pendingBreak = line.lineBreak
  }

  /// A line that is left out still parts the lines around it.
  private mutating func skip(_ line: Line) {
    if pendingBreak != nil, line.lineBreak == .paragraph { pendingBreak = .paragraph }
  }

  func speech(_ text: String, recording: String? = nil) -> Speech {
    Speech(
      text: text, role: role, voice: voice, tempo: tempo, recording: recording, pan: pan)
  }

  func length(_ speech: Speech) throws -> Int {
    try lengths.frames(of: .speech(speech.unplaced))
  }

  private func text(of line: Line) -> String {
    line.fragments.map { fragment in
      switch fragment {
      case .text(let text): text
      case .placeholder(let placeholder): text(of: placeholder)
      }
    }.joined()
  }

  private func text(of placeholder: Placeholder) -> String {
    switch placeholder {
    case .round: rounds.last.map { String($0.round) } ?? ""
    case .rounds: rounds.last?.of.map { String($0) } ?? ""
    case .side: side.flatMap { setting.options.wording.sides[$0] } ?? ""
    case .variable(let name): setting.value(name)
    }
  }

  mutating func shuffled(_ lines: [Line], _ span: Span) throws {
    guard !lines.isEmpty else { return }
    var shuffle = shuffles[span] ?? Shuffle(seed: setting.options.seed, at: span)
    let line = lines[shuffle.next(of: lines.count)]
    shuffles[span] = shuffle
    try speak(line)
  }

  mutating func sound(_ name: String, _ span: Span) throws {
    pendingBreak = nil
    try place(
      .sound(name: name), try lengths.frames(of: .sound(name: name)),
      pan: side.map(Timing.pan) ?? 0,
      span: span)
  }

  /// Says words of the coach's own beside the flow, in the fullest form that fits `frames`.
  mutating func say(_ forms: [String], within frames: Range<Int>) throws {
    guard pacing.level(at: frames.lowerBound) != .silent else { return }
    for form in forms {
      var speech = speech(form)
      speech.tempo = pacing.tempo(at: frames.lowerBound)
      let length = try length(speech)
      guard length <= frames.count else { continue }
      guard length > 0 else { return }
      return try add(
        .speech(speech), frames.lowerBound..<(frames.lowerBound + length), text: form,
        pan: speech.pan)
    }
  }
}
