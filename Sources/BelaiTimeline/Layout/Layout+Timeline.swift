public import BelaiScript

extension Layout {
  /// No session is longer.
  public static let longest = Duration.seconds(12 * 60 * 60)
  /// No session has more cues.
  public static let mostCues = 500_000

  /// Lays out the flow of the script.
  ///
  /// `length` gives the length of a sounding in frames and is asked once for each distinct one.
  /// Elastic rests are stretched together so that the whole, bed alone included, has the wanted
  /// length to the frame. Where nothing is wanted they have the middle of their bounds. Frames
  /// that no rest can take (next to blocks that end with a line) lengthen the tail.
  ///
  /// - Throws: `LayoutError`, or what `length` throws.
  public func timeline(length: (Sounding) throws -> Int) throws -> Timeline {
    try withoutActuallyEscaping(length) { length in
      let lengths = Lengths(ask: length)
      let stretch = try solve { try walked(with: $0, lengths: lengths).outcome }
      let pacing = Pacing(level: options.level, adjustments: options.adjustments)
      return try walked(with: stretch, pacing: pacing, lengths: lengths)
        .timeline(titled: script.header.title)
    }
  }

  /// Lays out a step outside the flow: the script's own, or the built-in words.
  ///
  /// The built-in words also stand in where the script's own are all for somebody who is not there:
  /// when something happens the coach is never silent.
  ///
  /// - Throws: `LayoutError`, or what `length` throws.
  public func timeline(
    special step: SpecialStep, length: (Sounding) throws -> Int
  ) throws -> Timeline {
    if let own = script.specials[step] {
      let laid = try timeline(alone: own.items, title: own.title, length: length)
      if laid.cues.contains(where: \.isSpoken) { return laid }
    }
    return try timeline(sentences: options.wording.specials[step] ?? [], length: length)
  }

  /// Lays out sentences of the coach's own, a line's rest apart.
  ///
  /// - Throws: `LayoutError`, or what `length` throws.
  public func timeline(
    sentences: [String], length: (Sounding) throws -> Int
  ) throws -> Timeline {
    let items = sentences.map { Item.speech(Line(fragments: [.text($0)], span: .nowhere)) }
    return try timeline(alone: items, title: script.header.title, length: length)
  }

  private func timeline(
    alone items: [Item], title: String, length: (Sounding) throws -> Int
  ) throws -> Timeline {
    try withoutActuallyEscaping(length) { length in
      var walk = Walk(
        Setting(script.header, options), lengths: Lengths(ask: length),
        pacing: Pacing(level: .full, adjustments: []), stretch: .middle)
      try walk.play(alone: items, title: title)
      return walk.timeline(titled: title)
    }
  }

  /// Walks the flow, by default without the changes made while it runs: elastic rests stay as the
  /// session began with them.
  private func walked(
    with stretch: Stretch, pacing: Pacing? = nil, lengths: Lengths
  ) throws -> Walk {
    var walk = Walk(
      Setting(script.header, options), lengths: lengths,
      pacing: pacing ?? Pacing(level: options.level, adjustments: []), stretch: stretch)
    try walk.play(script.steps)
    return walk
  }
}

extension Span {
  /// Stands for words that no text holds.
  fileprivate static let nowhere = Span(bytes: 0..<0)
}

extension Walk {
  /// What the solver needs to know of a walk.
  fileprivate var outcome: Layout.Outcome {
    Layout.Outcome(
      frames: cursor, slack: stretch.passedSlack, remainingRests: stretch.passedRemaining)
  }
}
