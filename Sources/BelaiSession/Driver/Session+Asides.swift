import BelaiRender
import BelaiScript
import BelaiTimeline

// The coach's own words, made without keeping anybody waiting.
extension Session {
  func silence() {
    sound.pause()
    heard = .nothing
    fading = nil
  }

  /// Silences words and strokes at once; the bed that was under them fades away.
  func fadeAway() {
    let frame = heard == .script ? sound.audibleFrame : nil
    silence()
    guard let frame, let beds = performance?.fadingBeds(from: frame) else { return }
    sound.replace(with: beds, at: 0)
    isScriptLoaded = false
    fading = beds
    gate.open()
  }

  func say(_ aside: SessionRules.Aside, _ number: Int) {
    let beds = fading
    silence()
    if let performance = asides[aside] { return speak(performance, number, over: beds) }
    work { session in await session.fetch(aside, number) }
  }

  /// Makes what must be there at once when it is needed.
  func foresee() {
    work { session in
      for aside: SessionRules.Aside in [.special(.pain), .special(.paused)]
      where session.asides[aside] == nil {
        _ = await session.make(aside)
      }
    }
  }

  /// Begins something that waits for sound to be made, and does not wait for it.
  func work(_ body: @escaping @Sendable (isolated Session) async -> Void) {
    making += 1
    Task {
      await body(self)
      making -= 1
    }
  }

  private func fetch(_ aside: SessionRules.Aside, _ number: Int) async {
    switch await make(aside) {
    case .success(let performance): speak(performance, number)
    case .failure(let error):
      guard rules.aside?.number == number else { return }
      input(.trouble(.production("\(error)")))
      input(.asideEnded(number))
    }
  }

  private func make(_ aside: SessionRules.Aside) async -> Result<Performance, any Error> {
    let production = production
    let language = rules.setup.language
    let made = await asideBench.make {
      switch aside {
      case .special(let step): try production.special(step)
      case .sentences(let sentences): try production.spoken(sentences.map { $0[language] })
      }
    }
    if case .success(let performance) = made { asides[aside] = performance }
    return made
  }

  /// Lets the words be heard, unless something else has happened since they were wanted.
  private func speak(_ performance: Performance, _ number: Int, over beds: FadingBeds? = nil) {
    guard outcome == nil, let wanted = rules.aside, wanted.number == number else { return }
    sound.replace(with: beds?.under(performance.source) ?? performance.source, at: 0)
    isScriptLoaded = false
    let timeline = performance.timeline
    heard = .aside(number: number, frames: timeline.frames, sampleRate: timeline.sampleRate)
    hurry()
    gate.open()
    if case .special = wanted.what { input(.asideWords(number, performance.words)) }
  }
}

extension Performance {
  /// What is said in it.
  fileprivate var words: String {
    timeline.cues.filter(\.isSpoken).map(\.text).joined(separator: " ")
  }
}
