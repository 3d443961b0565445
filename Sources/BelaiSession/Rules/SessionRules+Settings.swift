public import BelaiRender
import BelaiScript
import BelaiTimeline

// How fast, how much, how loud.
extension SessionRules {
  /// Bounds of both gains, in decibels, and the step from one to the next.
  static let gains: ClosedRange<Double> = -24...6
  static let gainStep: Double = 3

  func canChange(by command: Command) -> Bool {
    switch command {
    case .slower: tempo.slower != nil
    case .faster: tempo.faster != nil
    case .level(let wanted): level != wanted
    case .louder: gainDecibels < Self.gains.upperBound
    case .softer: gainDecibels > Self.gains.lowerBound
    case .bedUp: bedDecibels < Self.gains.upperBound
    case .bedDown: bedDecibels > Self.gains.lowerBound
    default: false
    }
  }

  mutating func change(by command: Command) {
    switch command {
    case .slower: setTempo(tempo.slower ?? tempo)
    case .faster: setTempo(tempo.faster ?? tempo)
    case .level(let wanted): setLevel(wanted)
    case .louder: setGain(gainDecibels + Self.gainStep)
    case .softer: setGain(gainDecibels - Self.gainStep)
    case .bedUp: setBed(bedDecibels + Self.gainStep)
    case .bedDown: setBed(bedDecibels - Self.gainStep)
    default: preconditionFailure("'\(command.name)' is not a setting")
    }
    if let here { emit(.placed(here)) }
  }

  private mutating func setTempo(_ wanted: Tempo) {
    tempo = wanted
    emit(.tempoChanged(wanted))
    rearrange()
  }

  private mutating func setLevel(_ wanted: Level) {
    level = wanted
    emit(.levelChanged(wanted))
    rearrange()
  }

  private mutating func setGain(_ decibels: Double) {
    gainDecibels = min(max(decibels, Self.gains.lowerBound), Self.gains.upperBound)
    effects.append(.gain(decibels: gainDecibels))
    emit(.gainChanged(decibels: gainDecibels))
  }

  private mutating func setBed(_ decibels: Double) {
    bedDecibels = min(max(decibels, Self.gains.lowerBound), Self.gains.upperBound)
    emit(.bedChanged(decibels: bedDecibels))
    rearrange()
  }

  /// Asks for a new layout; before the first one is there, what is wanted is remembered.
  private mutating func rearrange() {
    if course != nil { effects.append(.rearrange) }
  }

  /// Whether the layout in force is not yet what is wanted.
  var isBehind: Bool {
    let last = arrangement.adjustments.last
    return (last?.tempo ?? 1) != tempo.rawValue || (last?.level ?? setup.level) != level
      || arrangement.bedDecibels != bedDecibels
  }

  /// Returns the arrangement with what is wanted now from the frame on: what was settled for later
  /// frames gives way to it.
  public func arrangement(changedAt frame: Int) -> Arrangement {
    var kept = arrangement.adjustments.filter { $0.frame < frame }
    let tempoBefore = kept.last?.tempo ?? 1
    let levelBefore = kept.last?.level ?? setup.level
    if tempoBefore != tempo.rawValue || levelBefore != level {
      kept.append(Adjustment(frame: frame, tempo: tempo.rawValue, level: level))
    }
    return Arrangement(mode: mode, adjustments: kept, bedDecibels: bedDecibels)
  }

  /// Returns the first frame at or after `frame` from which the timeline may be laid out again
  /// without touching a cue that has begun; the end when no cue begins any more.
  public func changeFrame(from frame: Int) -> Int {
    course.map { $0.nextStart(from: frame) ?? $0.timeline.frames } ?? 0
  }
}
