public import BelaiScript
public import BelaiSession
import BelaiTimeline

/// A session as plain lines, one for each thing that happens: for screen readers, logs and pipes.
public enum PlainLine {
  /// Returns the line for an event, without control characters; nil where nothing is to be read.
  public static func make(for event: Event, in language: Language) -> String? {
    let line = words(for: event, in: language).map { SafeText.make($0) }
    return line?.isEmpty == true ? nil : line
  }

  /// Returns a time as minutes and seconds, and hours where there are any.
  public static func clock(_ duration: Duration) -> String { ScreenWording.clock(duration) }

  private static func words(for event: Event, in language: Language) -> String? {
    switch event {
    case .stepBegan(let step): ScreenWording.step(step)[language]
    case .cueBegan(let cue): words(for: cue)?[language]
    case .said(let sentence), .answered(_, let sentence): sentence[language]
    case .tempoChanged(let tempo): sentence(ScreenWording.tempo(tempo)[language])
    case .levelChanged(let level): sentence(ScreenWording.level(level)[language])
    case .gainChanged(let decibels): sentence(ScreenWording.gain(decibels)[language])
    case .bedChanged(let decibels): sentence(ScreenWording.bed(decibels)[language])
    case .paused: ScreenWording.paused[language]
    case .resumed: ScreenWording.resumed[language]
    case .trouble(let trouble): trouble.sentence[language]
    case .ended(let outcome): ScreenWording.ending(outcome)[language]
    // A question is said as well as asked.
    default: nil
    }
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static func words(for cue: CurrentCue) -> Wording? {
    if !cue.cue.text.isEmpty { return Wording(cue.cue.text, cue.cue.text) }
    return switch cue.cue.kind {
    case .breath(let phase): ScreenWording.name(of: phase)
    case .rest where cue.duration >= .seconds(1): ScreenWording.longRest(cue.duration)
    case .wait: ScreenWording.waiting
    default: nil
    }
  }
}
