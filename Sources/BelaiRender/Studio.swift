import BelaiAudio
public import BelaiScript
public import BelaiTimeline
import Dispatch

/// Makes everything that a session plays from its script, its voices and its sounds.
public final class Studio: Production {
  public let script: Script
  /// What every layout begins with; an arrangement's mode and adjustments come on top.
  private let options: Layout.Options
  private let speaker: Speaker
  private let shelf: SoundShelf
  private let bedDecibels: Double
  private let decoding = DispatchQueue(label: "belai.beds", qos: .utility)

  /// Makes a studio for one script.
  ///
  /// `options`: Mode, level, length, seed and values; its sample rate is the speaker's and shelf's.
  /// `bedDecibels`: Gain of the bed as the user set it, on top of the script's loudness.
  public init(
    script: Script, options: Layout.Options, speaker: Speaker, shelf: SoundShelf,
    bedDecibels: Double = 0
  ) {
    precondition(options.sampleRate == shelf.sampleRate, "one sample rate for the whole session")
    self.script = script
    self.options = options
    self.speaker = speaker
    self.shelf = shelf
    self.bedDecibels = bedDecibels
  }

  /// The layout of the script as `arrangement` asks.
  public func layout(as arrangement: Arrangement) -> Layout {
    var options = options
    options.mode = arrangement.mode
    options.adjustments = arrangement.adjustments
    return Layout(script, options: options)
  }

  public func script(as arrangement: Arrangement) throws -> Performance {
    let timeline = try layout(as: arrangement).timeline(length: length)
    return try live(
      performance(of: timeline, bedDecibels: bedDecibels + arrangement.bedDecibels))
  }

  /// Lays out and mixes the script as a file: `advice` is spoken first, because a file can ask nobody.
  public func file(as arrangement: Arrangement, advice: [String]) throws -> Performance {
    decodeFirstBed()
    let timeline = try layout(as: arrangement).timeline(length: length)
    guard !advice.isEmpty else { return try performance(of: timeline, bedDecibels: bedDecibels) }
    let spoken = try Layout(script, options: options).timeline(sentences: advice, length: length)
    return try performance(of: timeline.preceded(by: spoken), bedDecibels: bedDecibels)
  }

  public func special(_ step: SpecialStep) throws -> Performance {
    let timeline = try Layout(script, options: options).timeline(special: step, length: length)
    return try live(performance(of: timeline, bedDecibels: bedDecibels))
  }

  public func spoken(_ sentences: [String]) throws -> Performance {
    let timeline = try Layout(script, options: options).timeline(
      sentences: sentences, length: length)
    return try performance(of: timeline, bedDecibels: bedDecibels)
  }

  /// Returns the length, in frames, of something that sounds.
  public func length(_ sounding: Sounding) throws -> Int {
    switch sounding {
    case .speech(let speech): try speaker.frames(of: speech)
    case .sound(let name): try shelf.sound(named: name).frames
    }
  }

  /// Decodes the beginning of every bed that is played at once, and the rest while it plays.
  private func live(_ performance: Performance) throws -> Performance {
    for bed in try beds(of: performance) {
      try bed.load(atLeast: min(bed.frames, Self.secondsAtOnce * bed.sampleRate))
      decoding.async {
        // What cannot be read stays silent; the words go on.
        try? bed.load()
      }
    }
    return performance
  }

  /// Decodes the bed of the header while the words are being spoken.
  private func decodeFirstBed() {
    guard let name = script.header.bed?.name else { return }
    decoding.async { [shelf] in
      // What is wrong with it is told where it is needed.
      try? shelf.bed(named: name).load()
    }
  }

  /// So much of a bed is decoded before it is heard: a few milliseconds of work, and far more than
  /// the rest needs to overtake the playhead.
  private static let secondsAtOnce = 2

  private func beds(of performance: Performance) throws -> [BedBuffer] {
    var names: [String] = []
    for cue in performance.timeline.cues {
      if case .bed(let bed) = cue.kind, !names.contains(bed.name) { names.append(bed.name) }
    }
    return try names.map(shelf.bed)
  }

  /// Decodes the whole of every bed that the script may sound: a file must not begin without.
  public func loadBeds(of performance: Performance) throws {
    for bed in try beds(of: performance) { try bed.load() }
  }

  /// Mixes a timeline.
  func performance(of timeline: Timeline, bedDecibels: Double) throws -> Performance {
    var mixing = Mixing(
      timeline: timeline, speaker: speaker, shelf: shelf, bedDecibels: bedDecibels)
    return Performance(timeline: timeline, mix: try mixing.mix())
  }
}
