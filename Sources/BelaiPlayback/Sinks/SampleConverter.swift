import BelaiAudio

/// How a device wants its samples.
struct SampleEncoding: Equatable {
  enum Width: Equatable {
    case float
    case int32
    case int16
  }

  var width: Width
  var channels: Int
}

/// Turns interleaved stereo into what a device wants, in room that is allocated once.
final class SampleConverter {
  private let encoding: SampleEncoding
  private var mono: [Float]
  private var integers16: [Int16] = []
  private var integers32: [Int32] = []

  /// `frames`: The largest block that will be converted.
  init(_ encoding: SampleEncoding, frames: Int) {
    self.encoding = encoding
    mono = [Float](repeating: 0, count: encoding.channels == 1 ? frames : 0)
    switch encoding.width {
    case .float: break
    case .int16: integers16 = [Int16](repeating: 0, count: 2 * frames)
    case .int32: integers32 = [Int32](repeating: 0, count: 2 * frames)
    }
  }

  /// Calls `body` with the bytes for the device.
  ///
  /// `frame`: The number of the first frame; decides the dither.
  func convert(
    _ stereo: Span<Float>, frame: Int, _ body: (UnsafeRawBufferPointer) -> Int
  ) -> Int {
    guard encoding.channels == 1 else { return unsafe encode(stereo, from: 2 * frame, body) }
    var output = mono.mutableSpan
    PCM.mono(stereo, into: &output)
    let mixed = mono
    return unsafe encode(mixed.span.extracting(first: stereo.count / 2), from: frame, body)
  }

  private func encode(
    _ samples: Span<Float>, from first: Int, _ body: (UnsafeRawBufferPointer) -> Int
  ) -> Int {
    switch encoding.width {
    case .float: return unsafe samples.withUnsafeBytes { unsafe body($0) }
    case .int16:
      var output = integers16.mutableSpan
      PCM.int16(samples, into: &output, from: first)
      return unsafe integers16.withUnsafeBytes { unsafe body($0) }
    case .int32:
      var output = integers32.mutableSpan
      PCM.int32(samples, into: &output)
      return unsafe integers32.withUnsafeBytes { unsafe body($0) }
    }
  }
}
