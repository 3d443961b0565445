/// Words that are spoken.
extension Parser {
  func speak(_ range: Range<Int>, _ role: Role?) {
    let line = Line(
      role: role?.name, fragments: fragments(range), recording: flow.recording?.path,
      span: span(range))
    flow.recording = nil
    flow.append(.speech(line))
    // A special step is outside the flow: no question follows its pressure, nor answers another's.
    let isMassage = draft.kind == .massage && flow.step?.special == nil
    lint.check(text, range, file: file, isMassage: isMassage).forEach { log.add($0) }
  }

  /// Cuts words at braces.
  private func fragments(_ range: Range<Int>) -> [Line.Fragment] {
    let bytes = text.bytes
    guard bytes[range].contains(0x7B) else { return [.text(text.collapsed(range))] }
    var fragments: [Line.Fragment] = []
    var start = range.lowerBound
    while let open = (start..<range.upperBound).first(where: { bytes[$0] == 0x7B }) {
      if open > start { fragments.append(.text(text.collapsed(start..<open))) }
      guard let close = (open..<range.upperBound).first(where: { bytes[$0] == 0x7D }) else {
        report(.name(.unclosedBrace), open..<(open + 1))
        return fragments
      }
      if let placeholder = placeholder((open + 1)..<close, whole: open..<(close + 1)) {
        fragments.append(.placeholder(placeholder))
      }
      start = close + 1
    }
    if start < range.upperBound {
      fragments.append(.text(text.collapsed(start..<range.upperBound)))
    }
    return fragments
  }

  private func placeholder(_ range: Range<Int>, whole: Range<Int>) -> Placeholder? {
    let written = text.plain(range)
    let name = written.lowercased()
    if let known = BraceName.words[name] { return known.placeholder(in: self, written, whole) }
    if draft.variableNames.contains(name) { return .variable(name) }
    if noted.isIncomplete { return nil }
    let candidates = BraceName.spellings + draft.variables.map(\.name)
    let nearest = log.isFull ? nil : NearestWord.of(name, among: candidates)
    report(.name(.unknownPlaceholder(written, nearest: nearest)), whole)
    return nil
  }

  /// Whether a loop (or a fault in its place) surrounds this place; the innermost decides.
  fileprivate var innermostLoop: Flow.Block? {
    flow.blocks.last {
      switch $0.opener {
      case .repetition, .during, .faulty: true
      default: false
      }
    }
  }

  fileprivate var isInSides: Bool {
    flow.blocks.contains {
      switch $0.opener {
      case .sides, .faulty: true
      default: false
      }
    }
  }
}

extension BraceName {
  /// Returns the placeholder, or reports that it means nothing here.
  fileprivate func placeholder(
    in parser: Parser, _ written: String, _ whole: Range<Int>
  ) -> Placeholder? {
    switch self {
    case .round:
      if parser.innermostLoop != nil { return .round }
      parser.report(
        .name(.placeholderOutOfPlace(written, block: Directive.repetition.bracketed)), whole)
    case .rounds:
      switch parser.innermostLoop?.opener {
      case .repetition, .faulty: return .rounds
      default:
        parser.report(
          .name(.placeholderOutOfPlace(written, block: Directive.repetition.bracketed)), whole)
      }
    case .side:
      if parser.isInSides { return .side }
      parser.report(.name(.placeholderOutOfPlace(written, block: Directive.sides.bracketed)), whole)
    }
    return nil
  }
}
