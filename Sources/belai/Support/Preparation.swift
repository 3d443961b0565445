import BelaiRender
import BelaiScript
import BelaiSession
import BelaiSpeech
import BelaiTimeline

/// A checked script with everything that is needed to sound it.
struct Preparation {
  let house: House
  let script: Script
  /// Stands for the text of the script and all that it includes.
  let fingerprint: String
  let mode: Mode
  let shelf: SoundShelf
  let studio: Studio

  /// Checks the named script and prepares it; prints faults and ends where there are any.
  init(
    house: House, script name: String, mode: Mode?, options: SessionOptions,
    clipMemory: Int = .max
  ) throws {
    try self.init(
      house: house, checked: try house.checked(name, shelf: house.shelf()), mode: mode,
      options: options, clipMemory: clipMemory)
  }

  /// Opens the speech engine for a script.
  ///
  /// `clipMemory`: How many bytes of speech to keep in memory; only a renderer may limit it.
  init(
    house: House, checked: CheckedScript, mode: Mode?, options: SessionOptions,
    sampleRate: Int = 48_000, clipMemory: Int = .max
  ) throws {
    self.house = house
    shelf = house.shelf(sampleRate: sampleRate)
    (script, fingerprint) = (checked.script, checked.fingerprint)
    self.mode = mode ?? (script.header.kind == .massage ? .massage : .relaxation)
    let speaker = try Self.speaker(
      for: script, in: house, overrides: try options.overrides(in: house), sampleRate: sampleRate,
      clipMemory: clipMemory)
    studio = Studio(
      script: script,
      options: try options.layoutOptions(for: script, mode: self.mode, sampleRate: sampleRate),
      speaker: speaker, shelf: shelf, bedDecibels: options.bedDecibels)
  }

  /// Takes a script that is checked already, with nothing changed by the person.
  init(house: House, script: Script, mode: Mode, shelf: SoundShelf) throws {
    self.house = house
    self.shelf = shelf
    self.script = script
    fingerprint = ""
    self.mode = mode
    studio = Studio(
      script: script, options: Layout.Options(mode: mode, sampleRate: shelf.sampleRate),
      speaker: try Self.speaker(
        for: script, in: house, overrides: .init(), sampleRate: shelf.sampleRate), shelf: shelf)
  }

  private static func speaker(
    for script: Script, in house: House, overrides: Speaker.Overrides, sampleRate: Int,
    clipMemory: Int = .max
  ) throws -> Speaker {
    let synthesizer = try reportingEngine {
      try Synthesizer(
        sampleRate: sampleRate,
        pronunciations: script.header.pronunciations.map { ($0.written, $0.spoken) })
    }
    let voices = house.voices
    return Speaker(
      synthesizer: synthesizer, motherVoice: voices[0], companionVoice: voices[1],
      overrides: overrides, memoryLimit: clipMemory)
  }

  /// Lays the script out as its options ask.
  func timeline() throws -> Timeline { try timeline(as: Arrangement(mode: mode)) }

  /// Lays the script out as an arrangement changes it.
  func timeline(as arrangement: Arrangement) throws -> Timeline {
    try reportingEngine { try studio.layout(as: arrangement).timeline(length: studio.length) }
  }

  /// Lays out and mixes the script as its options ask.
  func performance() throws -> Performance {
    try reportingEngine { try studio.script(as: Arrangement(mode: mode)) }
  }

  /// The performance with everything decoded, for a writer that is faster than real time.
  func performanceForFile() throws -> Performance {
    let isMassage = script.header.kind == .massage && mode == .massage
    let advice = isMassage ? Coach(for: script).advice(for: script).map(\.indonesian) : []
    let performance = try reportingEngine {
      try studio.file(as: Arrangement(mode: mode), advice: advice)
    }
    try reportingEngine { try studio.loadBeds(of: performance) }
    return performance
  }
}
