public import BelaiScript

/// What becomes of a script on its timelines: what is never heard, and what has too little time.
public struct TimelineReview {
  private let sightings: [Sightings]
  private let heard: Set<Span>
  private var found: [Diagnostic] = []

  /// Looks at a script.
  ///
  /// - Parameters:
  ///   - script: A checked script.
  ///   - timelines: Its timelines in every mode and at every level in which it can be played.
  /// - Returns: Warnings, in the order of the text.
  public static func diagnostics(of script: Script, on timelines: [Timeline]) -> [Diagnostic] {
    var review = TimelineReview(timelines)
    for step in script.steps { review.look(at: step) }
    return review.found
  }

  private init(_ timelines: [Timeline]) {
    sightings = timelines.map(Sightings.init)
    heard = sightings.reduce(into: []) { $0.formUnion($1.first.keys) }
  }

  private mutating func report(_ problem: StepProblem, _ span: Span) {
    found.append(Diagnostic(.step(problem), at: span))
  }

  // MARK: - What is never heard

  private mutating func look(at step: Step) {
    let scope = Scope(modes: step.modes)
    let sounding = scope.sounding(step.items)
    if !sounding.isEmpty, !sounding.contains(where: heard.contains) {
      return report(.unheard(step.title), step.span)
    }
    look(at: step.items, scope)
  }

  /// Tells lines that are never heard, once for those that follow each other.
  private mutating func look(at items: [Item], _ scope: Scope) {
    var isInRun = false
    for item in items {
      guard case .speech(let line) = item else {
        isInRun = false
        look(within: item, scope)
        continue
      }
      let isHeard = heard.contains(line.span)
      if !isHeard, !isInRun { report(.unheardLine, line.span) }
      isInRun = !isHeard
    }
  }

  private mutating func look(within item: Item, _ scope: Scope) {
    switch item {
    case .count(_, let span): lookForCutNumbers(span)
    case .wait(let wait, let span): lookForReminder(wait, span)
    case .during(let duration, let body, let span):
      // What a block has no time for is not told line by line.
      if let room = crowd(scope.sounding(body), in: duration) {
        report(.crowded(room), span)
      } else {
        look(at: body, scope)
      }
    default:
      if let inner = scope.entering(item) { look(at: item.body, inner) }
    }
  }

  // MARK: - What has too little time

  /// Returns what a timed block would need, where its time is up before all of it was heard once.
  private func crowd(_ sounding: [Span], in duration: Duration) -> StepProblem.Room? {
    guard sounding.contains(where: heard.contains) else { return nil }
    guard sounding.allSatisfy(heard.contains) else { return .block(seconds: nil) }
    let needed = sightings.compactMap { $0.length(ofFirst: sounding) }.max() ?? .zero
    guard needed > duration else { return nil }
    return .block(seconds: Int(needed.components.seconds) + 1)
  }

  /// A spoken number that fills its beat was cut off by it.
  private mutating func lookForCutNumbers(_ span: Span) {
    if sightings.contains(where: { $0.crowdedCounts.contains(span) }) {
      report(.crowded(.count), span)
    }
  }

  private mutating func lookForReminder(_ wait: Wait, _ span: Span) {
    guard wait.reminder != nil, heard.contains(span) else { return }
    if !sightings.contains(where: { $0.remindedWaits.contains(span) }) {
      report(.crowded(.reminder), span)
    }
  }
}

/// The modes and levels in which a place of the script can be heard.
private struct Scope {
  var modes: Set<Mode>
  var levels = Set(Level.allCases)

  /// Returns the scope within a block; nil where nothing is heard, which the checker has told.
  func entering(_ item: Item) -> Scope? {
    var inner = self
    switch item {
    case .mode(let modes, _, _): inner.modes.formIntersection(modes)
    case .level(let levels, _, _): inner.levels.formIntersection(levels)
    default: break
    }
    return inner.modes.isEmpty || inner.levels.isEmpty ? nil : inner
  }

  /// The places of all that makes a sound: lines, breathing, strokes, counts and sounds.
  ///
  /// Of shuffled lines the first stands for all: chance decides which is heard.
  func sounding(_ items: [Item]) -> [Span] {
    items.flatMap { item -> [Span] in
      switch item {
      case .speech(let line): return [line.span]
      case .breath(_, let span), .count(_, let span), .sound(_, let span): return [span]
      case .strokes(let strokes, let span):
        return strokes.body.isEmpty ? [span] : sounding(strokes.body)
      case .rest, .wait, .bed, .fade, .voice, .shuffle: return []
      case .repetition, .during, .sides, .level, .mode:
        return entering(item).map { $0.sounding(item.body) } ?? []
      }
    }
  }
}

extension Item {
  /// What stands within a block.
  fileprivate var body: [Item] {
    switch self {
    case .repetition(_, let body, _), .during(_, let body, _), .sides(_, let body, _),
      .level(_, let body, _), .mode(_, let body, _):
      body
    case .strokes(let strokes, _): strokes.body
    default: []
    }
  }
}

/// Where the places of a script are first heard on one timeline.
private struct Sightings {
  let sampleRate: Int
  private(set) var first: [Span: Range<Int>] = [:]
  /// Counts with a number that goes on to the next beat.
  private(set) var crowdedCounts: Set<Span> = []
  /// Waits with words of the coach in them.
  private(set) var remindedWaits: Set<Span> = []

  init(_ timeline: Timeline) {
    sampleRate = timeline.sampleRate
    var lastCount: (end: Int, span: Span)?
    var wait: (frames: Range<Int>, span: Span)?
    for cue in timeline.cues {
      guard let span = cue.span else {
        if let wait, case .speech = cue.kind, wait.frames.contains(cue.frames.lowerBound) {
          remindedWaits.insert(wait.span)
        }
        continue
      }
      if first[span] == nil { first[span] = cue.frames }
      if case .wait = cue.kind { wait = (cue.frames, span) }
      guard case .count = cue.kind else { continue }
      if let lastCount, lastCount == (cue.frames.lowerBound, span) { crowdedCounts.insert(span) }
      lastCount = (cue.frames.upperBound, span)
    }
  }

  /// Returns the time from the first of these places to the end of the last, each heard once.
  func length(ofFirst spans: [Span]) -> Duration? {
    let frames = spans.compactMap { first[$0] }
    guard let start = frames.map(\.lowerBound).min(), let end = frames.map(\.upperBound).max()
    else { return nil }
    return Duration(frames: end - start, sampleRate: sampleRate)
  }
}
