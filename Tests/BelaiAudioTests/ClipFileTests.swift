import Foundation
import Testing

@testable import BelaiAudio

@Suite struct ClipFileTests {
  @Test(arguments: [1, 2])
  func `a clip in a file sounds bit for bit like one in memory`(channels: Int) throws {
    let file = try ClipFile()
    let clips = (1...3).map { seed in
      Clip(
        sampleRate: 48_000, channels: channels, samples: noise(9_001 * channels, seed: UInt64(seed))
      )
    }
    for clip in try clips.map({ (PackedClip($0), try PackedClip($0, in: file)) }) {
      #expect(clip.1.frames == clip.0.frames)
      #expect(clip.1.file === file && clip.0.file == nil)
      #expect(mixed(clip.1, block: 700) == mixed(clip.0, block: 10_000))
      #expect(clip.1.clip == clip.0.clip)
    }
    try file.check()
  }

  /// Mixes a clip that begins at frame 300, in blocks.
  func mixed(_ clip: PackedClip, block: Int) -> [Float] {
    inBlocks(of: block, frames: 10_000) { span, start in
      Mix.add(
        clip, over: 300..<9_200, gain: StereoGain(pan: 0.3), edges: Fade(frames: 240), into: &span,
        from: start)
    }
  }

  @Test func `nothing of the file is seen in its folder`() throws {
    let before = try names(in: "/var/tmp")
    let file = try ClipFile()
    _ = try PackedClip(sine(300, frames: 4_800), in: file)
    #expect(try names(in: "/var/tmp").subtracting(before).isEmpty)
  }

  private func names(in folder: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: folder).filter {
        $0.hasPrefix("belai-") && !$0.contains("-T") && $0.count == 12
      })
  }

  @Test func `samples that cannot be read are silent and told of`() throws {
    let file = try ClipFile()
    #expect(file.read(100, at: 5) == [Int16](repeating: 0, count: 100))
    #expect(throws: SoundFileError.self) { try file.check() }
  }
}
