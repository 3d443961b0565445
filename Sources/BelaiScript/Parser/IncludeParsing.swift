/// Scripts within scripts.
extension Parser {
  /// Files within files.
  static let inclusionDepth = 8
  /// Files of one script, each counted as often as it is included.
  static let inclusionLimit = 64

  func include(_ name: String, _ range: Range<Int>, _ whole: Range<Int>) {
    noted.hasReportedInclusion = true
    if let block = flow.blocks.last {
      return report(.include(.inBlock(opener: block.name)), whole)
    }
    if let step = flow.step, step.special != nil {
      return report(.include(.inBlock(opener: "'# \(step.title)'")), whole)
    }
    inclusions += 1
    guard inclusions <= Self.inclusionLimit else {
      if inclusions == Self.inclusionLimit + 1 {
        report(.include(.tooMany(limit: Self.inclusionLimit)), whole)
      }
      return
    }
    guard chain.count <= Self.inclusionDepth else {
      return report(.include(.tooDeep(limit: Self.inclusionDepth)), whole)
    }
    guard let source = source(named: name, range) else {
      noted.isIncomplete = true
      return
    }
    read(included: source, range)
  }

  private func source(named name: String, _ range: Range<Int>) -> SourceText? {
    switch environment.include(name, text.name) {
    case .missing(let candidates):
      let nearest = NearestWord.of(name, among: candidates)
      report(.include(.missing(name, nearest: nearest)), range)
    case .unreadable(let reason):
      report(.include(.unreadable(name, reason: reason)), range)
    case .found(let path, let bytes):
      if let first = chain.firstIndex(of: path) {
        report(.include(.circle(chain: Array(chain[first...]) + [path])), range)
        return nil
      }
      do throws(Problem) {
        return try SourceText(name: path, bytes: bytes)
      } catch {
        guard case .source(let problem) = error else { return nil }
        report(.include(.notText(name, problem)), range)
      }
    }
    return nil
  }

  /// Reads an included file in place, then goes on with the step that was open.
  private func read(included source: SourceText, _ range: Range<Int>) {
    let outer = (text, file, isInHeader)
    let step = flow.step
    let steps = flow.steps.count
    // A heading may stand above nothing but an included script.
    flow.step?.isContinuation = true
    enter(source)
    readLines()
    closeAllBlocks()
    let hasSteps = flow.steps.count > steps || flow.step?.span != step?.span
    if hasSteps { closeStep() }
    chain.removeLast()
    (text, file, isInHeader) = outer
    if hasSteps, let step { resume(step) }
    if noted.includesMassage, draft.kind == .relaxation {
      report(.include(.massageIncluded(source.name)), range)
    }
    noted.includesMassage = false
  }

  private func enter(_ source: SourceText) {
    // A file that comes twice is one source, so that its faults are told once.
    if let known = sources.firstIndex(where: { $0.name == source.name }), known > 0 {
      file = known
    } else {
      file = sources.count
      sources.append(source)
    }
    text = source
    chain.append(source.name)
    isInHeader = true
  }

  private func resume(_ step: Flow.OpenStep) {
    flow.step = step
    flow.step?.items = []
    flow.step?.isContinuation = true
  }
}
