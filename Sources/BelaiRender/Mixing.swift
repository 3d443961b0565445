import BelaiAudio
import BelaiScript
import BelaiTimeline

/// Gathers the clips and beds of a timeline into its mix.
struct Mixing {
  let timeline: Timeline
  let speaker: Speaker
  let shelf: SoundShelf
  let bedDecibels: Double
  private var placed: [PlacedClip] = []
  private var beds: [PlacedBed] = []
  private var breaths: [BreathKey: PackedClip] = [:]

  /// Breath phases of one length sound alike.
  private struct BreathKey: Hashable {
    var phase: BreathPhase
    var frames: Int
  }

  init(timeline: Timeline, speaker: Speaker, shelf: SoundShelf, bedDecibels: Double) {
    self.timeline = timeline
    self.speaker = speaker
    self.shelf = shelf
    self.bedDecibels = bedDecibels
  }

  mutating func mix() throws -> TimelineMix {
    for cue in timeline.cues {
      try place(cue)
    }
    return TimelineMix(
      sampleRate: timeline.sampleRate, frames: timeline.frames, clips: placed, beds: beds)
  }

  private mutating func place(_ cue: Cue) throws {
    switch cue.kind {
    case .speech(let speech), .count(let speech):
      place(
        try speaker.clip(for: speech), cue, decibels: Levels.voiceGain(speech.voice.loudness))
    case .tick:
      // A fade of 5 ms would take the attack that makes it a tick; the file begins in silence.
      place(
        try shelf.sound(named: SoundShelf.tick), cue,
        decibels: Levels.tick - (try shelf.loudness(ofSound: SoundShelf.tick)),
        hasFadedEdges: false)
    case .sound(let name):
      place(
        try shelf.sound(named: name), cue,
        decibels: Levels.sound - (try shelf.loudness(ofSound: name)))
    case .breath(let phase):
      place(
        breath(phase, frames: cue.frames.count), cue, decibels: Levels.breath - Tone.loudness,
        hasFadedEdges: false)
    case .bed(let bed): try place(bed, cue)
    case .rest, .wait: break
    }
  }

  private mutating func place(
    _ stored: PackedClip, _ cue: Cue, decibels: Double = 0, hasFadedEdges: Bool = true
  ) {
    let factor = Decibels.factor(decibels)
    let gain =
      stored.channels == 1
      ? StereoGain(pan: cue.pan, gain: factor) : StereoGain(balance: cue.pan, gain: factor)
    let frames = cue.frames.lowerBound..<cue.frames.lowerBound + stored.frames
    placed.append(
      PlacedClip(
        clip: stored, frames: frames, gain: gain,
        hasFadedEdges: hasFadedEdges))
  }

  private mutating func breath(_ phase: BreathPhase, frames: Int) -> PackedClip {
    let key = BreathKey(phase: phase, frames: frames)
    if let known = breaths[key] { return known }
    let clip = PackedClip(
      Tone.breath(phase.tonePhase, frames: frames, sampleRate: timeline.sampleRate))
    breaths[key] = clip
    return clip
  }

  private mutating func place(_ bed: Bed, _ cue: Cue) throws {
    let level = Levels.bed(bed.loudness) + bedDecibels
    beds.append(
      PlacedBed(
        buffer: try shelf.bed(named: bed.name), cue: cue.frames, bed: bed,
        gain: Decibels.factor(level - (try shelf.loudness(ofBed: bed.name))),
        ducking: ducking(level: level)))
  }

  /// Returns what speech leaves of a bed at `level`.
  private func ducking(level: Double) -> Envelope {
    let ducked = Decibels.factor(min(0, Levels.duckedBed - level))
    let attack = Ducking.attack.frames(at: timeline.sampleRate)
    let release = Ducking.release.frames(at: timeline.sampleRate)
    var points = [Envelope.Point(frame: 0, gain: 1)]
    for span in TimelineIndex(timeline).duckingSpans {
      points.append(.init(frame: max(span.lowerBound - attack, 0), gain: 1))
      points.append(.init(frame: span.lowerBound, gain: ducked))
      points.append(.init(frame: span.upperBound, gain: ducked))
      points.append(.init(frame: span.upperBound + release, gain: 1))
    }
    return Envelope(points)
  }
}

extension BreathPhase {
  fileprivate var tonePhase: Tone.Phase {
    switch self {
    case .inhale: .inhale
    case .hold: .hold
    case .exhale: .exhale
    case .holdAfter: .rest
    }
  }
}
