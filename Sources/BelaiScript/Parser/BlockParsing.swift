/// Blocks: what opens them, what [habis] closes, and what may stand within.
extension Parser {
  func open(_ opener: Opener, _ whole: Range<Int>) {
    var opener = opener
    if flow.blocks.count >= Self.depthLimit {
      if flow.blocks.count == Self.depthLimit {
        report(.block(.tooDeep(limit: Self.depthLimit)), whole)
      }
      opener = .faulty
    }
    flow.blocks.append(
      Flow.Block(
        opener: opener, name: text.shortened(whole), span: span(whole), errorsBefore: log.errors))
  }

  /// Closes the innermost block.
  func closeBlock(_ whole: Range<Int>) {
    dropRecording()
    guard let block = flow.blocks.popLast() else {
      if flow.forgivenEnds > 0 {
        flow.forgivenEnds -= 1
      } else {
        report(.block(.strayEnd), whole)
      }
      return
    }
    finish(block)
  }

  /// Closes every block that is still open where a step or file ends.
  func closeAllBlocks() {
    for block in flow.blocks where !block.opener.isFaulty {
      let problem = BlockProblem.missingEnd(
        opener: block.name, line: line(of: block.span), alternative: block.opener.alternative)
      log.add(Diagnostic(.block(problem), at: block.span))
    }
    flow.blocks = []
  }

  private func finish(_ block: Flow.Block) {
    if block.opener.isFaulty { return }
    let isClean = log.errors == block.errorsBefore
    if case .shuffle = block.opener, block.items.count < 2 {
      if isClean { log.add(Diagnostic(.block(.shuffleTooShort), at: block.span)) }
    } else if block.items.isEmpty, isClean {
      log.add(Diagnostic(.block(.emptyBlock(opener: block.name)), at: block.span))
    }
    if let item = block.item { flow.append(item) }
  }

  // MARK: rests

  /// Longer and shorter rests are taken for a slip of the pen: a whole massage takes 15 minutes, and
  /// between two words there is a tenth of a second anyway.
  private var likelyRests: ClosedRange<Duration> {
    .milliseconds(100)...(.seconds(draft.kind == .massage ? 300 : 600))
  }

  func check(_ rest: Rest, _ whole: Range<Int>) {
    switch rest {
    case .fixed(let duration): checkLength(duration...duration, whole)
    case .elastic(let bounds): checkLength(bounds, whole)
    case .remaining: checkRemaining(whole)
    }
  }

  private func checkLength(_ bounds: ClosedRange<Duration>, _ whole: Range<Int>) {
    if bounds.upperBound > likelyRests.upperBound {
      report(.habit(.suspiciousRest(text.plain(whole))), whole)
    } else if bounds.lowerBound < likelyRests.lowerBound {
      report(.habit(.shortRest(text.plain(whole))), whole)
    }
  }

  private func checkRemaining(_ whole: Range<Int>) {
    if let block = flow.blocks.last(where: \.opener.repeats) {
      report(.command(.remainingInBlock(opener: block.name)), whole)
    } else if let step = flow.step, step.special != nil {
      report(.command(.remainingInBlock(opener: "'# \(step.title)'")), whole)
    } else if draft.lines[.duration] == nil {
      report(.command(.remainingWithoutDuration), whole)
    }
  }
}

extension Opener {
  var isFaulty: Bool { if case .faulty = self { true } else { false } }

  /// What an author may have meant who did not think of a block.
  fileprivate var alternative: Wording? {
    switch self {
    case .strokes: Wording("tambahkan 'selama 2 menit'", "add 'for 2 minutes'")
    case .mode:
      Wording(
        "pindahkan [mode: …] ke baris judul langkah", "move [mode: …] to the heading of the step")
    default: nil
    }
  }

  /// Whether the length of its content counts more than once, or not by itself.
  fileprivate var repeats: Bool {
    switch self {
    case .repetition, .during, .sides, .strokes, .shuffle: true
    case .level, .mode, .faulty: false
    }
  }
}

extension Flow.Block {
  fileprivate var item: Item? {
    switch opener {
    case .repetition(let times): .repetition(times: times, body: items, span)
    case .during(let duration): .during(duration, body: items, span)
    case .strokes(let perMinute):
      .strokes(Strokes(perMinute: perMinute, duration: nil, body: items), span)
    case .sides(let sides): .sides(sides, body: items, span)
    case .shuffle: .shuffle(items.lines, span)
    case .level(let levels): .level(levels, body: items, span)
    case .mode(let modes): .mode(modes, body: items, span)
    case .faulty: nil
    }
  }
}

extension [Item] {
  fileprivate var lines: [Line] {
    compactMap { if case .speech(let line) = $0 { line } else { nil } }
  }
}

extension SourceText {
  /// Returns a command as written, cut where it is too long for a message.
  func shortened(_ range: Range<Int>) -> String {
    let words = plain(range)
    return words.count > 48 ? "\(words.prefix(46))…]" : words
  }
}
