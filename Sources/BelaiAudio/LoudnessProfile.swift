import Glibc

/// How the K-weighted power of a clip runs (ITU-R BS.1770-4), in steps of 10 ms.
///
/// Powers of sounds that have nothing in common add, so the loudness of a mix follows from the
/// profiles of its clips and their gains, without rendering it.
public struct LoudnessProfile: Equatable, Sendable {
  /// Steps a second.
  public static let stepsPerSecond = 100
  /// Squared K-weighted samples, both channels of stereo, summed over each step.
  public let energies: [Float]
  /// The length of a step in frames.
  public let stepFrames: Int

  /// Measures a clip.
  public init(_ clip: PackedClip) {
    self = clip.withSamples(of: 0..<clip.frames) { samples, _ in
      LoudnessProfile(
        samples, channels: clip.channels, sampleRate: clip.sampleRate, unit: clip.step)
    }
  }

  /// Measures interleaved samples; `unit` is what 1 is worth.
  init(_ samples: Span<Int16>, channels: Int, sampleRate: Int, unit: Float) {
    let stepFrames = sampleRate / Self.stepsPerSecond
    let filter = KWeighting(sampleRate: sampleRate)
    let steps = (samples.count / channels + stepFrames - 1) / stepFrames
    var energies = [Float](repeating: 0, count: steps)
    for channel in 0..<channels {
      filter.addEnergies(
        of: samples, channel: channel, of: channels, stepFrames: stepFrames, to: &energies)
    }
    self.energies = energies.map { $0 * unit * unit }
    self.stepFrames = stepFrames
  }

  /// Returns the energy of a tenth of a second from a frame on.
  public func energy(from frame: Int) -> Float {
    let first = frame / stepFrames
    let tenth = first..<first + Self.stepsPerSecond / 10
    return energies[tenth.clamped(to: energies.indices)].reduce(0, +)
  }
}

/// The two filters of K-weighting: a shelf for the head, and a high-pass.
private struct KWeighting {
  private let shelf: Filter
  private let highPass: Filter
  /// The high-pass has forgotten what was before a tenth of a second.
  private static let warmUpSteps = LoudnessProfile.stepsPerSecond / 10

  private struct Filter {
    var b: (Float, Float, Float)
    var a: (Float, Float)
  }

  private struct State {
    var first = SIMD4<Float>()
    var second = SIMD4<Float>()

    /// Forgets what is far below the smallest sample; left alone it would fade into subnormal numbers,
    /// which processors reckon a hundred times more slowly.
    mutating func settle() {
      first.replace(with: 0, where: (first .< 1e-9) .& (first .> -1e-9))
      second.replace(with: 0, where: (second .< 1e-9) .& (second .> -1e-9))
    }
  }

  /// Makes the filters by the bilinear transform that gives the standard's table at 48 kHz.
  init(sampleRate: Int) {
    shelf = Self.shelf(sampleRate: Double(sampleRate))
    highPass = Self.highPass(sampleRate: Double(sampleRate))
  }

  private static func shelf(sampleRate: Double) -> Filter {
    let (quality, gain) = (0.707_175_236_955_419_6, pow(10, 3.999_843_853_973_347 / 20))
    let k = tan(.pi * 1_681.974_450_955_533 / sampleRate)
    let band = pow(gain, 0.499_666_774_154_541_6)
    let norm = 1 / (1 + k / quality + k * k)
    return Filter(
      b: (
        Float((gain + band * k / quality + k * k) * norm), Float(2 * (k * k - gain) * norm),
        Float((gain - band * k / quality + k * k) * norm)
      ),
      a: (Float(2 * (k * k - 1) * norm), Float((1 - k / quality + k * k) * norm)))
  }

  private static func highPass(sampleRate: Double) -> Filter {
    let quality = 0.500_327_037_323_877_3
    let k = tan(.pi * 38.135_470_876_024_44 / sampleRate)
    let norm = 1 / (1 + k / quality + k * k)
    return Filter(
      b: (1, -2, 1),
      a: (Float(2 * (k * k - 1) * norm), Float((1 - k / quality + k * k) * norm)))
  }

  /// Adds the energies of a channel, four quarters of it side by side.
  func addEnergies(
    of samples: Span<Int16>, channel: Int, of channels: Int, stepFrames: Int,
    to energies: inout [Float]
  ) {
    let quarter = (energies.count + 3) / 4
    var lanes = [SIMD4<Float>](repeating: .zero, count: stepFrames)
    var (shelved, passed) = (State(), State())
    for step in -Self.warmUpSteps..<quarter {
      for lane in 0..<4 {
        let first = (lane * quarter + step) * stepFrames
        Kernels.gather(samples, channel: channel, of: channels, from: first, to: &lanes, lane)
      }
      let sums = energy(of: lanes, &shelved, &passed)
      shelved.settle()
      passed.settle()
      for lane in 0..<4 where step >= 0 && lane * quarter + step < energies.count {
        energies[lane * quarter + step] += sums[lane]
      }
    }
  }

  private func energy(
    of lanes: [SIMD4<Float>], _ shelved: inout State, _ passed: inout State
  ) -> SIMD4<Float> {
    lanes.reduce(into: SIMD4<Float>()) { sum, input in
      let output = step(step(input, shelf, &shelved), highPass, &passed)
      sum += output * output
    }
  }

  @inline(__always)
  private func step(_ input: SIMD4<Float>, _ filter: Filter, _ state: inout State) -> SIMD4<Float> {
    let output = filter.b.0 * input + state.first
    state.first = filter.b.1 * input - filter.a.0 * output + state.second
    state.second = filter.b.2 * input - filter.a.1 * output
    return output
  }
}

/// The loudness of a mix, from the powers of what it is made of.
public struct MixLoudness: Sendable {
  /// Energies in steps of 100 ms.
  private var energies: [Float]
  private let stepFrames: Int

  /// Makes a silent mix of a length in frames.
  public init(frames: Int, sampleRate: Int) {
    stepFrames = sampleRate / 10
    energies = [Float](repeating: 0, count: frames / stepFrames + 1)
  }

  /// The first frame of each step, for sounds whose power is known by itself.
  public var steps: StrideTo<Int> {
    stride(from: 0, to: energies.count * stepFrames, by: stepFrames)
  }

  /// Adds a clip that is heard over frames, cut where they end; `power` is what its gain makes of
  /// its power.
  public mutating func add(_ profile: LoudnessProfile, over frames: Range<Int>, power: Float) {
    let frame = frames.lowerBound
    let heard = (frames.count + profile.stepFrames - 1) / profile.stepFrames
    for (index, energy) in profile.energies.prefix(heard).enumerated() {
      let start = frame + index * profile.stepFrames
      guard start >= 0 else { continue }
      // A stroke on the border of two steps counts in both.
      let step = start / stepFrames
      let inside = Float((step + 1) * stepFrames - start) / Float(profile.stepFrames)
      add(energy * power * min(inside, 1), toStep: step)
      if inside < 1 { add(energy * power * (1 - inside), toStep: step + 1) }
    }
  }

  private mutating func add(_ energy: Float, toStep step: Int) {
    if energies.indices.contains(step) { energies[step] += energy }
  }

  /// Adds the energy of a step, in the one that begins at a frame.
  public mutating func add(_ energy: Float, at frame: Int) {
    energies[frame / stepFrames] += energy
  }

  /// What BS.1770 adds to the logarithm of a power.
  private static let offset = 0.691

  /// The integrated loudness in LUFS, gated as BS.1770-4 says; −∞ for silence.
  public var integrated: Double {
    let blocks = powers
    let audible = mean(of: blocks, above: pow(10, (-70 + Self.offset) / 10))
    return 10 * log10(mean(of: blocks, above: audible / 10)) - Self.offset
  }

  /// The mean power of every 400 ms, overlapping by 300.
  private var powers: [Double] {
    guard energies.count >= 4 else { return [] }
    return (0...energies.count - 4).map { first in
      energies[first..<first + 4].reduce(0) { $0 + Double($1) } / Double(4 * stepFrames)
    }
  }

  private func mean(of powers: [Double], above threshold: Double) -> Double {
    let (sum, count) = powers.reduce((0.0, 0)) {
      $1 > threshold ? ($0.0 + $1, $0.1 + 1) : $0
    }
    return count > 0 ? sum / Double(count) : 0
  }
}
