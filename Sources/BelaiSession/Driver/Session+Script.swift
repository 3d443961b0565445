import BelaiRender
import BelaiTimeline

// The script's sound: laid out once, and again whenever tempo, level or bed change.
extension Session {
  /// A new layout on its way.
  private struct Attempt {
    var arrangement: Arrangement
    /// The frame from which it differs from the layout that is heard.
    var frame: Int
    var lead: Duration
    var generation: Int
    var jumps: Int
  }

  func play(from frame: Int) {
    guard let performance else { preconditionFailure("a script is laid out before it is heard") }
    jumps += 1
    if isScriptLoaded {
      sound.seek(to: frame)
    } else {
      sound.replace(with: performance.source, at: frame)
      isScriptLoaded = true
    }
    heard = .script
    gate.open()
  }

  func prepare(_ arrangement: Arrangement) {
    generation += 1
    performance = nil
    isScriptLoaded = false
    isRearranging = false
    isRearrangingAgain = false
    let begun = generation
    work { session in
      let made = await session.make(arrangement)
      guard session.generation == begun else { return }
      switch made {
      case .success(let performance): session.adopt(performance, arrangement)
      case .failure(let error): session.input(.lost(.production("\(error)")))
      }
    }
  }

  /// Lays the script out again, from a cue on that will not have begun when the sound is ready.
  func rearrange(lead: Duration = .seconds(1)) {
    guard performance != nil else { return }
    guard !isRearranging else { return isRearrangingAgain = true }
    isRearranging = true
    let frame = changeFrame(lead: lead)
    let attempt = Attempt(
      arrangement: rules.arrangement(changedAt: frame), frame: frame, lead: lead,
      generation: generation, jumps: jumps)
    work { session in
      session.finish(attempt, await session.make(attempt.arrangement))
    }
  }

  private func make(_ arrangement: Arrangement) async -> Result<Performance, any Error> {
    let production = production
    return await scriptBench.make { try production.script(as: arrangement) }
  }

  /// The frame of the script that is heard, or from which it goes on.
  private var scriptFrame: Int { heard == .script ? sound.audibleFrame : rules.place }

  private func changeFrame(lead: Duration) -> Int {
    guard heard == .script, let rate = performance?.timeline.sampleRate else {
      return rules.changeFrame(from: rules.place + 1)
    }
    return rules.changeFrame(from: scriptFrame + lead.frames(at: rate))
  }

  private func finish(_ attempt: Attempt, _ made: Result<Performance, any Error>) {
    guard attempt.generation == generation, let performance else { return }
    isRearranging = false
    switch made {
    case .failure(let error): input(.trouble(.production("\(error)")))
    case .success(let made):
      let isLate = attempt.frame < performance.timeline.frames && scriptFrame >= attempt.frame
      guard isLate || isRearrangingAgain || attempt.jumps != jumps else {
        return exchange(for: made, attempt.arrangement)
      }
      isRearrangingAgain = false
      rearrange(lead: isLate ? min(attempt.lead * 2, .seconds(60)) : attempt.lead)
    }
  }

  /// Goes on with another layout of the same script at the frame that is heard.
  private func exchange(for made: Performance, _ arrangement: Arrangement) {
    if isScriptLoaded { sound.replace(with: made.source, at: scriptFrame) }
    adopt(made, arrangement)
  }

  private func adopt(_ made: Performance, _ arrangement: Arrangement) {
    performance = made
    input(.arranged(made.timeline, arrangement))
  }
}
