import BelaiScript

extension Layout {
  /// How a walk came out.
  struct Outcome {
    var frames: Int
    /// Frames by which the elastic rests can be stretched.
    var slack: Int
    var remainingRests: Int
  }

  typealias Trial = (Stretch) throws -> Outcome

  /// Whether a length out of reach is an error.
  ///
  /// That is so for one that is asked for, and for the script's own in the use it was written for.
  /// In the other mode, or with fewer words, the script's own is met as nearly as can be.
  private var isBinding: Bool {
    let written: Mode = script.header.kind == .massage ? .massage : .relaxation
    return options.duration != nil || (options.mode == written && options.level == .full)
  }

  /// Finds how far rests have to be stretched to meet the wanted length.
  func solve(_ trial: Trial) throws -> Stretch {
    guard let wanted = options.duration ?? script.header.duration else { return .middle }
    guard wanted <= Self.longest else { throw LayoutError.tooLong(limit: Self.longest) }
    let frames = wanted.frames(at: options.sampleRate)
    let shortest = try trial(.shortest)
    if shortest.remainingRests > 0, frames >= shortest.frames {
      return try fill(frames, shortest, trial)
    }
    let longest = try longest(trial, shortest)
    if frames < shortest.frames || frames > longest {
      guard isBinding else { return frames > longest ? .longest : .shortest }
      throw unreachable(wanted, shortest, longest)
    }
    return try stretch(to: frames, shortest, trial)
  }

  /// Gives all that the other rests, at the middle of their bounds if possible, leave.
  private func fill(_ wanted: Int, _ shortest: Outcome, _ trial: Trial) throws -> Stretch {
    let middle = try trial(.middle)
    var stretch = Stretch.middle
    if middle.frames > wanted { stretch = try self.stretch(to: wanted, shortest, trial) }
    let outcome = try trial(stretch)
    stretch.left = 0
    stretch.remaining = wanted - outcome.frames
    stretch.remainingRests = outcome.remainingRests
    stretch.left = max(0, wanted - (try trial(stretch).frames))
    return stretch
  }

  /// Finds the widest stretch that does not go beyond `wanted`; what is left goes to the tail.
  ///
  /// The first guess is exact unless blocks that end with a line, or sides, stand in between.
  private func stretch(to wanted: Int, _ shortest: Outcome, _ trial: Trial) throws -> Stretch {
    let slack = shortest.slack
    var best = Stretch(taken: min(wanted - shortest.frames, slack), of: slack)
    var frames = try trial(best).frames
    var (low, high) = (0, slack)
    while frames != wanted, low < high {
      let taken = low + (high - low + 1) / 2
      let length = try trial(Stretch(taken: taken, of: slack)).frames
      if length <= wanted {
        low = taken
        (best, frames) = (Stretch(taken: taken, of: slack), length)
      } else {
        high = taken - 1
      }
    }
    if frames > wanted { (best, frames) = (Stretch(taken: 0, of: slack), shortest.frames) }
    best.left = wanted - frames
    return best
  }

  /// The longest length in frames; rests that take what remains go up to the limit.
  private func longest(_ trial: Trial, _ shortest: Outcome) throws -> Int {
    let limit = Self.longest.frames(at: options.sampleRate)
    guard shortest.remainingRests == 0 else { return limit }
    do {
      return try trial(.longest).frames
    } catch LayoutError.tooLong {
      return limit
    }
  }

  private func unreachable(_ wanted: Duration, _ shortest: Outcome, _ longest: Int) -> LayoutError {
    .unreachable(
      wanted: wanted,
      shortest: Duration(frames: shortest.frames, sampleRate: options.sampleRate),
      longest: Duration(frames: longest, sampleRate: options.sampleRate))
  }
}
