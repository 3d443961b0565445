import BelaiAudio
import Glibc

/// Soft, even rain on leaves, with single drops near by.
func makeRain() -> Stereo {
  let frames = Int(64 * sampleRate)
  var rain = rainWash(frames)
  rain.add(rainMurmur(frames), gain: 0.5)
  var drops = fineDrops(frames)
  drops.add(leafDrops(frames))
  drops.add(puddleDrops(frames))
  drops.filter(.lowPass(6_500))
  var room = Reverb(seconds: 1.1, damping: 0.5)
  room.apply(to: &drops, wet: 0.35)
  rain.add(drops)
  return rain
}

/// The sum of all drops far away: pink noise without its lows and harsh highs.
private func rainWash(_ frames: Int) -> Stereo {
  var near = Stereo(noise: frames, seed: 11)
  near.makePink()
  var far = near
  near.filter(.highPass(500), .lowPass(5_200, q: 0.5))
  far.filter(.highPass(180), .lowPass(1_800, q: 0.5))
  let breeze = Drift(frames: frames, cycles: [2, 3, 5, 7, 11], seed: 12)
  near.shape { 0.25 * breeze.gain(at: $0, decibels: 3.5) }
  let haze = Drift(frames: frames, cycles: [1, 3, 4, 9], seed: 13)
  far.shape { 0.40 * haze.gain(at: $0, decibels: 2.5) }
  near.add(far)
  return near
}

private func rainMurmur(_ frames: Int) -> Stereo {
  var murmur = Stereo(noise: frames, seed: 21, common: 0.6)
  murmur.filter(.lowPass(220), .lowPass(220), .highPass(60))
  let drift = Drift(frames: frames, cycles: [2, 5, 6], seed: 22)
  murmur.shape { drift.gain(at: $0, decibels: 3) }
  return murmur
}

/// Hundreds of small drops a second: impulses of any size through three bands.
private func fineDrops(_ frames: Int) -> Stereo {
  var drops = Stereo(frames: frames)
  for (index, hertz) in [1_900.0, 3_000, 4_400].enumerated() {
    var random = Random(seed: 31 + UInt64(index))
    var band = Stereo(frames: frames)
    for _ in 0..<64 * 90 {
      let size = Float(pow(random.unit(), 3))
      let pan = StereoGain(pan: random.number(in: -1...1))
      band.add(size, at: Int(random.unit() * Double(frames)), pan: pan)
    }
    band.filter(.bandPass(hertz, q: 2.5), .bandPass(hertz, q: 1.5))
    drops.add(band, gain: Float([6.4, 5.0, 3.2][index]))
  }
  return drops
}

/// Drops on leaves: short, soft taps.
private func leafDrops(_ frames: Int) -> Stereo {
  var drops = Stereo(frames: frames)
  var random = Random(seed: 41)
  for _ in 0..<64 * 22 {
    let tap = Drop(
      hertz: random.proportion(in: 500...1_900), rise: 0, decay: random.number(in: 0.004...0.012),
      attack: 0.001, level: 0.44 * pow(random.unit(), 2))
    tap.add(to: &drops, at: random.unit(), pan: random.number(in: -0.9...0.9))
  }
  return drops
}

/// Now and then a drop into a puddle: the bubble's tone rises as it shrinks.
private func puddleDrops(_ frames: Int) -> Stereo {
  var drops = Stereo(frames: frames)
  var random = Random(seed: 51)
  for _ in 0..<64 * 2 {
    let bubble = Drop(
      hertz: random.proportion(in: 520...1_250), rise: random.number(in: 0.15...0.45),
      decay: random.number(in: 0.018...0.045), attack: 0.004,
      level: 0.19 * pow(random.unit(), 1.5))
    bubble.add(to: &drops, at: random.unit(), pan: random.number(in: -0.8...0.8))
  }
  return drops
}

/// One drop: a sine that dies away.
private struct Drop {
  let hertz: Double
  /// By how much of itself the pitch rises in one decay time.
  let rise: Double
  /// Seconds to 1/e.
  let decay: Double
  let attack: Double
  let level: Double

  /// Adds the drop at a position in 0..<1 of the whole.
  func add(to sound: inout Stereo, at position: Double, pan: Double) {
    let start = Int(position * Double(sound.frames))
    let pan = StereoGain(pan: pan)
    for frame in 0..<Int(8 * decay * sampleRate) {
      let time = Double(frame) / sampleRate
      let cycles = hertz * time * (1 + 0.5 * rise * time / decay)
      let envelope = level * smooth(time / attack) * exp(-time / decay)
      sound.add(Float(envelope * sin(2 * .pi * cycles)), at: start + frame, pan: pan)
    }
  }
}
