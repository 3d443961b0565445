/// Headings: where steps begin and end.
extension Parser {
  func readHeading(_ line: Int, _ range: Range<Int>) {
    // Between two steps is as much rest as between two paragraphs, with or without an empty line.
    flow.endParagraph()
    closeStep()
    let bytes = text.bytes
    let start = range.first { bytes[$0] != 0x23 } ?? range.upperBound
    let bracket = (start..<range.upperBound).first { bytes[$0] == 0x5B } ?? range.upperBound
    let title = text.trimmed(start..<bracket)
    let name = text.plain(title)
    if name.isEmpty { report(.step(.withoutName), range) }
    var step = Flow.OpenStep(title: name, modes: Set(Mode.allCases), span: span(range))
    step.special = SpecialStep.words[name.lowercased()]
    step.modes = readHeadingModes(bracket..<range.upperBound) ?? step.modes
    step.errorsBefore = log.errors
    if step.special == nil { noteNearlySpecial(name, title) }
    noteSpecialTwice(step, title)
    flow.step = step
    flow.forgivenEnds = 0
  }

  /// Reads what follows the words of a heading: a mode and nothing else.
  private func readHeadingModes(_ range: Range<Int>) -> Set<Mode>? {
    var modes: Set<Mode>?
    forEachPiece(of: range) { piece in
      switch piece {
      case .text(let range):
        let rest = text.trimmed(range)
        if !rest.isEmpty { report(.block(.notInHeading(text.plain(rest))), rest) }
      case .command(let inside, let whole):
        switch parse(inside, whole) {
        case .success(.open(.mode(let chosen))):
          if modes != nil { report(.step(.modeTwice), whole) }
          modes = chosen
        case .success: report(.block(.notInHeading(text.plain(whole))), whole)
        case .failure(let fault): log.add(fault.diagnostic)
        }
      case .unclosed, .stray: break
      }
    }
    return modes
  }

  private func noteNearlySpecial(_ name: String, _ range: Range<Int>) {
    guard let nearest = NearestWord.of(name, among: SpecialStep.spellings) else { return }
    report(.step(.nearlySpecial(name, nearest: nearest)), range)
  }

  private func noteSpecialTwice(_ step: Flow.OpenStep, _ range: Range<Int>) {
    guard let special = step.special, let before = flow.specials[special] else { return }
    // A fragment may bring its own text for a case that the script has as well.
    guard !isIncluded, before.span.file == file else { return }
    report(.step(.specialTwice(step.title, line: line(of: before.span))), range)
  }

  /// Ends the open step with all blocks that are open in it.
  func closeStep() {
    closeAllBlocks()
    dropRecording()
    guard let open = flow.step else { return }
    flow.step = nil
    let step = Step(title: open.title, modes: open.modes, items: open.items, span: open.span)
    if let special = open.special {
      flow.specials[special] = flow.specials[special] ?? step
      return
    }
    if open.items.isEmpty {
      if open.isContinuation { return }
      if log.errors == open.errorsBefore { report(open, .step(.empty(open.title))) }
    }
    flow.steps.append(step)
    lint.endStep().map { log.add($0) }
  }

  private func report(_ step: Flow.OpenStep, _ problem: Problem) {
    log.add(Diagnostic(problem, at: step.span))
  }
}
