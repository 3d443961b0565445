import BelaiAudio

/// A source whose samples tell their own frame: what was heard can be compared with what was meant.
final class RampSource: FrameSource {
  let sampleRate: Int
  let frames: Int

  init(frames: Int, sampleRate: Int = 48_000) {
    self.frames = frames
    self.sampleRate = sampleRate
  }

  /// The sample of a frame: exact in a float, never 0.
  static func sample(_ frame: Int) -> Float { Float(frame % 8_191 + 1) / 16_384 }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    for index in 0..<output.count / 2 {
      let frame = start + index
      let sample = (0..<frames).contains(frame) ? Self.sample(frame) : 0
      output[2 * index] = sample
      output[2 * index + 1] = sample
    }
  }
}
