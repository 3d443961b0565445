public import BelaiAudio

/// A single mono clip as a source, in the middle of the stereo field.
public final class ClipSource: FrameSource {
  public let sampleRate: Int
  public let frames: Int
  private let clip: Clip
  private let edges: Fade

  public init(_ clip: Clip) {
    precondition(clip.channels == 1, "a clip that is said is mono")
    self.clip = clip
    sampleRate = clip.sampleRate
    frames = clip.frames
    edges = Fade(milliseconds: 5, sampleRate: clip.sampleRate)
  }

  public func render(into output: inout MutableSpan<Float>, from start: Int) {
    for index in 0..<output.count { output[index] = 0 }
    Mix.add(
      clip, over: 0..<frames, gain: StereoGain(pan: 0), edges: edges, into: &output, from: start)
  }
}
