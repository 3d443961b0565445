import BelaiScript

extension Cue {
  /// The name of the kind in every export: stable, English, lower case.
  public var kindName: String {
    switch kind {
    case .speech: "speech"
    case .count: "count"
    case .rest: "rest"
    case .breath: "breath"
    case .tick: "tick"
    case .sound: "sound"
    case .bed: "bed"
    case .wait: "wait"
    }
  }

  /// What is heard, in words: the text, the phase of breathing, or the name of a sound.
  public var heard: String {
    switch kind {
    case .speech, .count: text
    case .breath(let phase): phase.rawValue
    case .sound(let name): name
    case .bed(let bed): bed.name
    case .rest, .tick, .wait: ""
    }
  }
}

extension Timeline {
  /// One line for each cue: start, end, frames, kind, step, role, what is heard, in columns that
  /// tabulators part.
  public var listing: String {
    cues.map { cue in
      let cells = [
        clock(cue.frames.lowerBound), clock(cue.frames.upperBound), "\(cue.frames.count)",
        cue.kindName, chapters[cue.chapter].title, cue.role?.name ?? "-", cue.heard,
      ]
      return cells.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The whole as JSON: `sampleRate`, `frames`, `chapters` and `cues`, all times in frames.
  public var json: String {
    JSONText.object([
      ("sampleRate", .number(sampleRate)), ("frames", .number(frames)),
      ("chapters", .list(chapters.map(\.json))), ("cues", .list(cues.map { json(of: $0) })),
    ]).page
  }

  private func json(of cue: Cue) -> JSONText {
    .object([
      ("start", .number(cue.frames.lowerBound)), ("end", .number(cue.frames.upperBound)),
      ("kind", .text(cue.kindName)), ("step", .text(chapters[cue.chapter].title)),
      ("role", .text(cue.role?.name ?? "")), ("text", .text(cue.heard)),
    ])
  }
}

extension Chapter {
  fileprivate var json: JSONText {
    .object([
      ("start", .number(frames.lowerBound)), ("end", .number(frames.upperBound)),
      ("title", .text(title)),
    ])
  }
}
