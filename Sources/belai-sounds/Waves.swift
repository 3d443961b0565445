import BelaiAudio
import Glibc

/// One wave that comes in, breaks and runs back.
private struct Wave {
  /// Seconds from the beginning of the loop to the moment it breaks.
  let time: Double
  let size: Double
}

/// The loop's length in seconds.
private let length = 80.0

/// Nine waves, 7 to 10 seconds apart and of different size, so that no rhythm can be counted.
private let waves: [Wave] = {
  let gaps = [8.2, 9.6, 7.4, 10.3, 8.8, 7.9, 9.9, 8.7, 9.2]
  let sizes = [0.85, 1.0, 0.7, 0.95, 0.78, 1.05, 0.72, 0.9, 0.8]
  var time = 0.0
  return zip(gaps, sizes).map { gap, size in
    time += gap
    return Wave(time: time, size: size)
  }
}()

/// Slow waves on a flat beach.
func makeWaves() -> Stereo {
  var sea = layer(seed: 61, common: 0.5, gain: 0.9, from: 50, to: 240, floor: 0.34) {
    smooth(($0 + 4.5) / 4.5) * exp(-max($0, 0) / 2.2)
  }
  sea.add(
    layer(seed: 62, common: 0.3, gain: 1, from: 160, to: 800, floor: 0.20) {
      smooth(($0 + 3.2) / 3.6) * exp(-max($0, 0) / 1.9)
    })
  sea.add(
    layer(seed: 63, common: 0.2, gain: 0.62, from: 500, to: 2_400, floor: 0.11) {
      smooth(($0 + 1.8) / 2.4) * exp(-max($0 - 0.4, 0) / 1.7)
    })
  sea.add(
    layer(seed: 64, common: 0.1, gain: 0.34, from: 1_500, to: 5_200, floor: 0.12) {
      smooth(($0 + 0.6) / 1.8) * exp(-max($0 - 1, 0) / 2.6)
    })
  sea.add(
    layer(seed: 65, common: 0.1, gain: 0.30, from: 700, to: 2_000, floor: 0.08) {
      smooth(($0 - 1.5) / 2) * smooth((7.5 - $0) / 4)
    })
  return sea
}

/// Makes noise of one band that swells with each wave.
///
/// `swell` is the level, 0…1, at a time in seconds from the breaking of the wave.
private func layer(
  seed: UInt64, common: Double, gain: Double, from low: Double, to high: Double, floor: Double,
  swell: (Double) -> Double
) -> Stereo {
  let frames = Int(length * sampleRate)
  var noise = Stereo(noise: frames, seed: seed, common: common)
  noise.makePink()
  noise.filter(.highPass(low), .lowPass(high, q: 0.6))
  let drift = Drift(frames: frames, cycles: [2, 5, 7, 13], seed: seed + 100)
  let side = Drift(frames: frames, cycles: [3, 4, 7], seed: seed + 200)
  // The swell changes slowly: one value in 240 frames is enough, joined by lines.
  let points = (0...frames / 240).map { step in
    level(at: Double(step) / 200, floor: floor, swell)
  }
  for frame in 0..<frames {
    let (step, part) = (frame / 240, Double(frame % 240) / 240)
    let value = points[step] + (points[step + 1] - points[step]) * part
    let total = gain * value * Double(drift.gain(at: frame, decibels: 1.5))
    let pan = StereoGain(balance: 0.35 * side.value(at: frame), gain: Float(total))
    noise.left[frame] *= pan.left
    noise.right[frame] *= pan.right
  }
  return noise
}

/// Returns the level of all waves together at a time, going round.
private func level(at time: Double, floor: Double, _ swell: (Double) -> Double) -> Double {
  let power = waves.reduce(0.0) { sum, wave in
    var distance = (time - wave.time).truncatingRemainder(dividingBy: length)
    if distance < -8 { distance += length }
    if distance > length - 8 { distance -= length }
    let value = wave.size * swell(distance)
    return sum + value * value
  }
  return (power + floor * floor).squareRoot()
}
