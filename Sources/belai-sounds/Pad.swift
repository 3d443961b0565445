import BelaiAudio
import Glibc

/// The loop's length in seconds; every pitch makes a whole number of cycles in it.
private let length = 72.0

/// Three open chords over a drone on D: D with a ninth, G with a seventh, A suspended.
private let chords: [[Double]] = [
  [146.83, 184.997, 220.0, 329.63],
  [146.83, 195.998, 246.94, 369.99],
  [164.81, 220.0, 246.94, 329.63],
]

/// A warm, slowly changing chord.
func makePad() -> Stereo {
  let frames = Int(length * sampleRate)
  var pad = Stereo(frames: frames)
  var random = Random(seed: 71)
  for (pitch, level) in [(73.416, 0.4), (110.0, 0.36), (146.83, 0.26)] {
    addVoice(pitch, level: level, to: &pad, random: &random) { _ in 1 }
  }
  for (index, chord) in chords.enumerated() {
    for pitch in chord {
      addVoice(pitch, level: 0.26, to: &pad, random: &random) { presence(of: index, at: $0) }
      addVoice(2 * pitch, level: 0.10, to: &pad, random: &random) { presence(of: index, at: $0) }
    }
  }
  pad.add(air(frames), gain: 0.10)
  pad.filter(.lowPass(2_600, q: 0.5), .highPass(55))
  var room = Reverb(seconds: 4.5, damping: 0.4)
  room.apply(to: &pad, wet: 0.5)
  return pad
}

/// Returns how much a chord is there at a position of the loop: each has a third of it, and they
/// melt into each other over most of that.
private func presence(of chord: Int, at position: Double) -> Double {
  var distance = abs(position - (Double(chord) + 0.5) / 3)
  distance = min(distance, 1 - distance)
  return (1 - smooth((distance - 1.0 / 12) * 6)).squareRoot()
}

/// Adds a tone of three slightly different pitches; each of their harmonics comes and goes in its
/// own time, so that the colour never stands still.
private func addVoice(
  _ pitch: Double, level: Double, to pad: inout Stereo, random: inout Random,
  presence: (Double) -> Double
) {
  for harmonic in 1...6 {
    let tide = Drift(
      frames: pad.frames, cycles: [2, 3, 5].map { $0 + Int(random.unit() * 3) },
      seed: random.next())
    // Slow enough for one value in 480 frames, joined by lines.
    let points = (0...pad.frames / 480).map { step in
      presence(Double(step * 480) / Double(pad.frames)) * (0.65 + 0.35 * tide.value(at: step * 480))
    }
    for (cents, place) in [(-3.5, -0.7), (0.0, 0.0), (4.0, 0.7)] {
      let hertz = pitch * exp2(cents / 1_200) * Double(harmonic)
      let cycles = (hertz * length).rounded()
      let tone = Rotation(cycles: cycles, frames: pad.frames, phase: random.unit())
      let gain = level / pow(Double(harmonic), 1.5)
      add(tone, points: points, pan: StereoGain(pan: place, gain: Float(gain)), to: &pad)
    }
  }
}

private func add(_ tone: Rotation, points: [Double], pan: StereoGain, to pad: inout Stereo) {
  var tone = tone
  for frame in 0..<pad.frames {
    let (step, part) = (frame / 480, Double(frame % 480) / 480)
    let level = points[step] + (points[step + 1] - points[step]) * part
    let sample = Float(level * tone.next())
    pad.left[frame] += sample * pan.left
    pad.right[frame] += sample * pan.right
  }
}

/// A breath of noise that takes the electric cleanness away.
private func air(_ frames: Int) -> Stereo {
  var air = Stereo(noise: frames, seed: 81, common: 0)
  air.makePink()
  air.filter(.bandPass(600, q: 0.5))
  let drift = Drift(frames: frames, cycles: [3, 4, 7], seed: 82)
  air.shape { drift.gain(at: $0, decibels: 4) }
  return air
}

/// A sine by rotation of a vector, a few times faster than asking for each sine.
struct Rotation {
  private var (x, y): (Double, Double)
  private let (cosine, sine): (Double, Double)

  init(cycles: Double, frames: Int, phase: Double) {
    let angle = 2 * .pi * cycles / Double(frames)
    (cosine, sine) = (cos(angle), sin(angle))
    (x, y) = (cos(2 * .pi * phase), sin(2 * .pi * phase))
  }

  mutating func next() -> Double {
    let value = y
    (x, y) = (x * cosine - y * sine, x * sine + y * cosine)
    return value
  }
}
