import BelaiAudio
import Glibc

/// One mode in which a struck thing rings.
private struct Mode {
  let ratio: Double
  let level: Double
  /// Seconds to 1/e.
  let decay: Double
}

/// A singing bowl, struck softly: the sound of `[bel]`.
func makeChime() -> Stereo {
  ring(
    hertz: 440, seconds: 4.5, attack: 0.010, beat: 0.9,
    modes: [
      Mode(ratio: 1, level: 1, decay: 1.5), Mode(ratio: 2.73, level: 0.28, decay: 0.75),
      Mode(ratio: 5.16, level: 0.09, decay: 0.3), Mode(ratio: 8.1, level: 0.025, decay: 0.12),
    ])
}

/// A small temple bell.
func makeBell() -> Stereo {
  ring(
    hertz: 587.33, seconds: 6, attack: 0.004, beat: 0.6,
    modes: [
      Mode(ratio: 0.5, level: 0.45, decay: 2), Mode(ratio: 1, level: 1, decay: 1.6),
      Mode(ratio: 1.5, level: 0.16, decay: 0.9), Mode(ratio: 2, level: 0.35, decay: 0.8),
      Mode(ratio: 2.52, level: 0.12, decay: 0.5), Mode(ratio: 3.01, level: 0.10, decay: 0.35),
      Mode(ratio: 4.07, level: 0.05, decay: 0.2),
    ])
}

/// A gong of the gamelan: low, with a bloom and a slow beat (ombak).
func makeGong() -> Stereo {
  ring(
    hertz: 146.83, seconds: 9, attack: 0.035, beat: 1.4,
    modes: [
      Mode(ratio: 0.5, level: 0.5, decay: 3), Mode(ratio: 1, level: 1, decay: 2.8),
      Mode(ratio: 1.52, level: 0.22, decay: 1.5), Mode(ratio: 2.01, level: 0.42, decay: 1.7),
      Mode(ratio: 2.74, level: 0.16, decay: 1), Mode(ratio: 3.98, level: 0.12, decay: 0.7),
      Mode(ratio: 5.4, level: 0.05, decay: 0.4),
    ])
}

/// Makes a ringing sound; each mode is a pair of tones that beat, one on each side.
private func ring(
  hertz: Double, seconds: Double, attack: Double, beat: Double, modes: [Mode]
) -> Stereo {
  var sound = Stereo(frames: Int(seconds * sampleRate))
  for mode in modes {
    let pitch = hertz * mode.ratio
    for (shift, pan) in [(-0.5, -0.35), (0.5, 0.35)] {
      let tone = (pitch + shift * beat * mode.ratio.squareRoot(), StereoGain(pan: pan))
      for frame in 0..<sound.frames {
        let time = Double(frame) / sampleRate
        let level = mode.level * smooth(time / attack) * exp(-time / mode.decay)
        let sample = Float(level * sin(2 * .pi * tone.0 * time))
        sound.left[frame] += sample * tone.1.left
        sound.right[frame] += sample * tone.1.right
      }
    }
  }
  var room = Reverb(seconds: 2, damping: 0.5)
  room.apply(to: &sound, wet: 0.16, circular: false)
  fadeOut(&sound, seconds: min(1.5, seconds / 3))
  return sound
}

/// Wood on wood, very soft: one stroke of the rhythm.
func makeTick() -> Stereo {
  var sound = Stereo(frames: Int(0.14 * sampleRate))
  var random = Random(seed: 91)
  let modes = [
    Mode(ratio: 740, level: 1, decay: 0.016), Mode(ratio: 1_180, level: 0.4, decay: 0.010),
    Mode(ratio: 2_050, level: 0.14, decay: 0.005),
  ]
  var touch = Filter.lowPass(1_800)
  for frame in 0..<sound.frames {
    let time = Double(frame) / sampleRate
    let ringing = modes.reduce(0) {
      $0 + $1.level * exp(-time / $1.decay) * sin(2 * .pi * $1.ratio * time)
    }
    let noise = Double(touch.next(Float(random.number(in: -1...1)))) * 0.35 * exp(-time / 0.004)
    sound.add(Float(smooth(time / 0.0015) * (ringing + noise)), at: frame, pan: StereoGain(pan: 0))
  }
  fadeOut(&sound, seconds: 0.03)
  return sound
}

/// A hand that strokes over cloth: the softest sound of the rhythm.
func makeStroke() -> Stereo {
  var sound = Stereo(noise: Int(0.6 * sampleRate), seed: 92, common: 0.4)
  sound.makePink()
  sound.filter(.highPass(350), .lowPass(1_900, q: 0.5))
  let frames = Double(sound.frames)
  sound.shape { frame in
    let position = Double(frame) / frames
    let pressure = smooth(position / 0.35) * smooth((1 - position) / 0.6)
    return Float(pressure * pressure)
  }
  return sound
}

private func fadeOut(_ sound: inout Stereo, seconds: Double) {
  let end = Double(sound.frames) / sampleRate
  sound.shape { Float(smooth((end - Double($0) / sampleRate) / seconds)) }
}
