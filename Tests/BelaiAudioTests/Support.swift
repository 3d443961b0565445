import BelaiAudio
import Foundation

/// The folder of the shipped sounds.
let shippedSounds = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  .appending(path: "../../../audio").standardized.path

/// A folder that lives as long as the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "belai-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Everything in the folder, hidden files too.
  var content: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

/// Returns a sine of the same phase in every channel.
func sine(
  _ hertz: Double, frames: Int, sampleRate: Int = 48_000, channels: Int = 1, peak: Double = 0.5
) -> Clip {
  let samples = (0..<frames * channels).map { index in
    Float(peak * sin(2 * .pi * hertz * Double(index / channels) / Double(sampleRate)))
  }
  return Clip(sampleRate: sampleRate, channels: channels, samples: samples)
}

/// Returns noise that is the same for the same seed.
func noise(_ count: Int, seed: UInt64 = 1, peak: Float = 0.5) -> [Float] {
  var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  return (0..<count).map { _ in
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return peak * (Float(state >> 40) / Float(1 << 23) - 1)
  }
}

/// Renders `frames` stereo frames in blocks of `size` frames.
func inBlocks(
  of size: Int, frames: Int, _ render: (inout MutableSpan<Float>, _ start: Int) -> Void
) -> [Float] {
  var output: [Float] = []
  for start in stride(from: 0, to: frames, by: size) {
    var block = [Float](repeating: 0, count: 2 * min(size, frames - start))
    var span = block.mutableSpan
    render(&span, start)
    output += block
  }
  return output
}

/// Writes a clip to a file of the format of its ending.
func write(
  _ clip: Clip, to path: String, tags: SoundTags = SoundTags(), markers: [SoundMarker] = []
)
  throws
{
  let format = SoundFormat(path: path) ?? .wav
  var writer = try SoundFileWriter(
    path: path, format: format, sampleRate: clip.sampleRate, channels: clip.channels, tags: tags,
    markers: markers)
  try writer.write(clip.samples.span)
  try writer.finish()
}

/// Returns the level of samples, as the root of the mean square.
func level(_ samples: some Collection<Float>) -> Double {
  let power = samples.reduce(0.0) { $0 + Double($1) * Double($1) }
  return (power / Double(samples.count)).squareRoot()
}

/// Returns the largest difference between two frames in a row, of any channel.
func largestStep(_ stereo: [Float]) -> Float {
  zip(stereo, stereo.dropFirst(2)).map { abs($0 - $1) }.max() ?? 0
}
