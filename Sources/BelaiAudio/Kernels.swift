/// The loops in which mixing spends its time.
///
/// Each checks its lengths once and then runs over plain memory, which the compiler turns into SIMD.
@safe enum Kernels {
  /// Adds stereo samples, each channel with a factor of its own.
  static func add(
    stereo source: Span<some ClipSample>, left: Float, right: Float,
    to output: inout MutableSpan<Float>
  ) {
    precondition(output.count >= source.count, "there is room for each sample")
    unsafe source.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { output in
        for frame in 0..<source.count / 2 {
          unsafe output[2 * frame] += source[2 * frame].float * left
          unsafe output[2 * frame + 1] += source[2 * frame + 1].float * right
        }
      }
    }
  }

  /// Adds mono samples to both channels.
  static func add(
    mono source: Span<some ClipSample>, left: Float, right: Float,
    to output: inout MutableSpan<Float>
  ) {
    precondition(output.count >= 2 * source.count, "there is room for each frame")
    unsafe source.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { output in
        for frame in 0..<source.count {
          let sample = unsafe source[frame].float
          unsafe output[2 * frame] += sample * left
          unsafe output[2 * frame + 1] += sample * right
        }
      }
    }
  }

  /// Adds 16-bit samples, all with one factor.
  static func add(
    _ source: UnsafePointer<Int16>, count: Int, gain: Float, to output: inout MutableSpan<Float>
  ) {
    precondition(output.count >= count, "there is room for each sample")
    unsafe output.withUnsafeMutableBufferPointer { output in
      for index in 0..<count { unsafe output[index] += Float(source[index]) * gain }
    }
  }

  /// Adds 16-bit stereo samples, each frame with a factor of its own, times `gain`.
  static func add(
    _ source: UnsafePointer<Int16>, frames: Int, gains: Span<Float>, gain: Float,
    to output: inout MutableSpan<Float>
  ) {
    precondition(output.count >= 2 * frames && gains.count >= frames, "there is room")
    unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe gains.withUnsafeBufferPointer { gains in
        for frame in 0..<frames {
          let factor = unsafe gains[frame] * gain
          unsafe output[2 * frame] += Float(source[2 * frame]) * factor
          unsafe output[2 * frame + 1] += Float(source[2 * frame + 1]) * factor
        }
      }
    }
  }

  /// Writes frames of one channel of interleaved 16-bit samples, unscaled, into one lane; silence
  /// where there are none.
  static func gather(
    _ source: Span<Int16>, channel: Int, of channels: Int, from first: Int,
    to lanes: inout [SIMD4<Float>], _ lane: Int
  ) {
    precondition(channel < channels && lane < 4, "there are such a channel and such a lane")
    let end = min(lanes.count, source.count / channels - first)
    let sounding = max(-first, 0)..<max(end, -first, 0)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe lanes.withUnsafeMutableBytes { bytes in
        let floats = unsafe bytes.bindMemory(to: Float.self)
        for frame in 0..<floats.count / 4 {
          let isSounding = sounding.contains(frame)
          unsafe floats[4 * frame + lane] =
            isSounding ? Float(source[channels * (first + frame) + channel]) : 0
        }
      }
    }
  }

  /// Multiplies factors with factors.
  static func multiply(_ factors: inout MutableSpan<Float>, by others: Span<Float>) {
    precondition(others.count >= factors.count, "there is a factor for each")
    unsafe factors.withUnsafeMutableBufferPointer { factors in
      unsafe others.withUnsafeBufferPointer { others in
        for index in 0..<factors.count { unsafe factors[index] *= others[index] }
      }
    }
  }

  /// Multiplies samples with one factor.
  static func scale(_ samples: inout MutableSpan<Float>, by factor: Float) {
    unsafe samples.withUnsafeMutableBufferPointer { samples in
      for index in 0..<samples.count { unsafe samples[index] *= factor }
    }
  }

  /// Copies samples.
  static func copy(_ source: Span<Float>, to output: inout MutableSpan<Float>) {
    precondition(output.count >= source.count, "there is room for each sample")
    unsafe source.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { output in
        for index in 0..<source.count { unsafe output[index] = source[index] }
      }
    }
  }

  /// Raises each value to at least `level`.
  static func raise(_ values: inout MutableSpan<Float>, to level: Float) {
    unsafe values.withUnsafeMutableBufferPointer { values in
      for index in 0..<values.count {
        unsafe values[index] = values[index] < level ? level : values[index]
      }
    }
  }

  /// Returns the sum of products, in an order that depends on the length alone.
  static func product(_ values: Span<Float>, _ weights: Span<Float>) -> Float {
    precondition(weights.count >= values.count, "there is a weight for each value")
    return unsafe values.withUnsafeBufferPointer { values in
      unsafe weights.withUnsafeBufferPointer { weights in
        var sums = (SIMD8<Float>(), SIMD8<Float>())
        var index = 0
        while index + 16 <= values.count {
          unsafe sums.0 += eight(values, at: index) * eight(weights, at: index)
          unsafe sums.1 += eight(values, at: index + 8) * eight(weights, at: index + 8)
          index += 16
        }
        var sum = (sums.0 + sums.1).sum()
        while index < values.count {
          unsafe sum += values[index] * weights[index]
          index += 1
        }
        return sum
      }
    }
  }

  @inline(__always)
  private static func eight(_ values: UnsafeBufferPointer<Float>, at index: Int) -> SIMD8<Float> {
    unsafe UnsafeRawBufferPointer(values).loadUnaligned(
      fromByteOffset: 4 * index, as: SIMD8<Float>.self)
  }

  /// Returns the largest absolute value.
  ///
  /// The bits of positive floats are in the order of the numbers, and a maximum of integers, unlike
  /// one of floats, may be taken in any order.
  static func peak(_ samples: Span<Float>) -> Float {
    unsafe samples.withUnsafeBufferPointer { samples in
      var bits: Int32 = 0
      for index in 0..<samples.count {
        unsafe bits = max(bits, Int32(bitPattern: samples[index].bitPattern & 0x7FFF_FFFF))
      }
      return Float(bitPattern: UInt32(bitPattern: bits))
    }
  }

  /// Rounds samples times `scale` to 16 bit, with `noise` added to all but exact zeros.
  static func quantise(
    _ samples: Span<Float>, scale: Float, noise: Span<Float>, to output: inout MutableSpan<Int16>
  ) {
    precondition(noise.count >= samples.count && output.count >= samples.count, "there is room")
    unsafe samples.withUnsafeBufferPointer { samples in
      unsafe noise.withUnsafeBufferPointer { noise in
        unsafe output.withUnsafeMutableBufferPointer { output in
          for index in 0..<samples.count {
            let sample = unsafe samples[index]
            // A mask and no condition: a branch would keep the loop from becoming SIMD.
            let isSounding = sample.bitPattern &<< 1 == 0 ? 0 : UInt32.max
            let added = unsafe Float(bitPattern: noise[index].bitPattern & isSounding)
            unsafe output[index] = rounded(sample * scale + added)
          }
        }
      }
    }
  }

  /// Rounds samples times `scale` to 16 bit.
  static func quantise(_ samples: Span<Float>, scale: Float, to output: inout MutableSpan<Int16>) {
    precondition(output.count >= samples.count, "there is room for each sample")
    unsafe samples.withUnsafeBufferPointer { samples in
      unsafe output.withUnsafeMutableBufferPointer { output in
        for index in 0..<samples.count {
          unsafe output[index] = rounded(samples[index] * scale)
        }
      }
    }
  }

  /// Rounds to the nearest integer without a call or a trap: 1.5 · 2²³ pushes the fraction out of
  /// the significand, whose low bits then are the integer (of values below 2¹⁵ the lowest 16).
  @inline(__always)
  private static func rounded(_ value: Float) -> Int16 {
    let low = value > -32_767 ? value : -32_767
    let clamped = low < 32_767 ? low : 32_767
    return Int16(truncatingIfNeeded: (clamped + 0x1.8p23).bitPattern)
  }
}

/// A sample of a clip; the compiler makes loops of their own for each kind.
protocol ClipSample: BitwiseCopyable {
  var float: Float { get }
}

extension Float: ClipSample {
  var float: Float { self }
}

extension Int16: ClipSample {
  var float: Float { Float(self) }
}
