import BelaiAudio
import BelaiScript
import BelaiSpeech
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiRender

/// Sounds and beds that an author brings along are as loud as the shipped ones, however they were made.
@Suite(.serialized) struct OwnSoundsTests {
  private static let text = """
    Judul: Uji
    Jenis: relaksasi
    Latar: milikku

    # Satu
    Tarik napas. [jeda 9 detik]
    [latar berhenti] [jeda 5 detik]
    [bunyi milikku] [jeda 2 detik]
    """

  /// A folder with a bed of 20 seconds and a sound of one, both a sine of this peak.
  private static func folder(peak: Float) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "belai-\(UUID())")
    for (kind, seconds) in [("beds", 20), ("sounds", 1)] {
      let place = folder.appending(path: kind)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      var writer = try SoundFileWriter(
        path: place.appending(path: "milikku.wav").path, format: .wav, sampleRate: 44_100,
        channels: 1)
      let samples = (0..<seconds * 44_100).map { peak * sin(Float($0 % 441) * 2 * .pi * 10 / 441) }
      try writer.write(samples.span)
      try writer.finish()
    }
    return folder
  }

  @Test(arguments: [Float(0.9), 0.1, 0.02])
  func `they are as loud as the shipped ones, however they were made`(peak: Float) throws {
    let folder = try Self.folder(peak: peak)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (studio, _) = try studio(text: Self.text, mode: .relaxation, ownSounds: folder.path)
    let performance = try studio.script(as: Arrangement(mode: .relaxation))
    try studio.loadBeds(of: performance)
    let cues = performance.timeline.cues
    let rest = try #require(cues.first { $0.kind == .rest && $0.frames.count > 400_000 }).frames
    let quiet = rest.lowerBound + 240_000..<rest.upperBound - 48_000
    let bed = try reading(performance, quiet).integrated
    #expect(abs(bed - Levels.bed(.normal)) < 0.5, "\(bed) LUFS")
    let sound = try #require(cues.first { $0.kind == .sound(name: "milikku") })
    #expect(abs(try reading(performance, sound.frames).momentary - Levels.sound) < 1)
  }

  @Test func `the bursts of a recording are limited like those of a voice`() throws {
    let path = NSTemporaryDirectory() + "belai-\(UUID()).wav"
    defer { try? FileManager.default.removeItem(atPath: path) }
    // A soft voice with a bump against the microphone each second: 30 dB between peak and mean.
    let samples = (0..<4 * 48_000).map { index in
      let voice = Float(sin(2 * .pi * 300 * Double(index) / 48_000)) * 0.02
      return index % 48_000 < 24 ? 0.9 : voice
    }
    var writer = try SoundFileWriter(path: path, format: .wav, sampleRate: 48_000, channels: 1)
    try writer.write(samples.span)
    try writer.finish()
    let speaker = Speaker(
      synthesizer: try Synthesizer(sampleRate: 48_000), motherVoice: Self.voices[0],
      companionVoice: Self.voices[1])
    let clip = try speaker.clip(for: Speech(text: "", recording: path))
    let ceiling = Decibels.factor(Levels.speechPeak)
    #expect(clip.peak <= ceiling * 1.001)
    #expect(clip.peak > ceiling * 0.9, "it had to be limited at all")
  }

  private static let voices = Voice.shipped(in: repository + "/voices")

  private func reading(_ performance: Performance, _ frames: Range<Int>) throws -> LoudnessReading {
    let samples = render(performance.source, frames)
    return try Clip(sampleRate: 48_000, channels: 2, samples: samples).loudness()
  }
}
