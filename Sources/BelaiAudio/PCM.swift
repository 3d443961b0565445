/// Float samples as integers for devices, pipes and files.
///
/// The dither is a pure function of the sample's number in the session, so a stretch that is
/// converted again, or in other blocks, gives the same integers.
public enum PCM {
  /// Converts to 16 bit with triangular dither of ±1 step.
  ///
  /// An exact zero stays zero, so that silence is silent. Samples beyond ±1 are clamped.
  ///
  /// - Parameters:
  ///   - samples: full scale ±1.
  ///   - output: as many integers, in the machine's byte order (little-endian on every Linux that
  ///     Swift supports).
  ///   - first: the number of the first sample in the session (frame × channels).
  public static func int16(
    _ samples: Span<Float>, into output: inout MutableSpan<Int16>, from first: Int
  ) {
    precondition(output.count >= samples.count, "there is room for each sample")
    var done = 0
    while done < samples.count {
      let place = (first &+ done) & (Dither.count - 1)
      let count = min(samples.count - done, Dither.count - place)
      var part = output._mutatingExtracting(done..<done + count)
      Kernels.quantise(
        samples.extracting(done..<done + count), scale: 32_767,
        noise: Dither.noise.span.extracting(place..<place + count), to: &part)
      done += count
    }
  }

  /// Makes the dither, so that the playback thread does not.
  public static func prepare() { _ = Dither.noise.count }

  /// Converts to 32 bit; float has 24 significant bits, so nothing is lost and nothing dithered.
  public static func int32(_ samples: Span<Float>, into output: inout MutableSpan<Int32>) {
    precondition(output.count >= samples.count, "there is room for each sample")
    for index in 0..<samples.count {
      let value = Double(clamp(samples[index], 1)) * 2_147_483_647
      output[index] = Int32(truncatingIfNeeded: (value + 0x1.8p52).bitPattern)
    }
  }

  /// Mixes interleaved stereo down to mono, the mean of both channels.
  public static func mono(_ stereo: Span<Float>, into output: inout MutableSpan<Float>) {
    precondition(output.count * 2 >= stereo.count, "there is room for each frame")
    for frame in 0..<stereo.count / 2 {
      output[frame] = 0.5 * (stereo[2 * frame] + stereo[2 * frame + 1])
    }
  }

  private static func clamp(_ value: Float, _ limit: Float) -> Float {
    let low = value > -limit ? value : -limit
    return low < limit ? low : limit
  }
}

/// Triangular noise in −1…1: a third of a second of it, over and over, at −96 dBFS.
private enum Dither {
  static let count = 1 << 15
  static let noise: [Float] = (0..<UInt32(count)).map(value)

  /// Returns the noise of a number (the finaliser of MurmurHash3).
  private static func value(_ number: UInt32) -> Float {
    var hash = number
    hash = (hash ^ (hash &>> 16)) &* 0x85EB_CA6B
    hash = (hash ^ (hash &>> 13)) &* 0xC2B2_AE35
    hash ^= hash &>> 16
    let difference = Int32(bitPattern: hash & 0xFFFF) &- Int32(bitPattern: hash &>> 16)
    return Float(difference) * (1 / 65_536)
  }
}
