import BelaiAudio
import Foundation
import Glibc
import Testing

@Suite struct SoundFileReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a missing file is an error in the system's words`() {
    let error = #expect(throws: SoundFileError.self) { _ = try Clip(path: folder.file("none.wav")) }
    #expect(error?.call == "open")
    #expect(error?.words == "No such file or directory")
    #expect(error?.path == folder.file("none.wav"))
  }

  @Test func `a file without sound is an error in the library's words`() throws {
    try "Judul: bukan suara".write(
      toFile: folder.file("a.ogg"), atomically: true, encoding: .utf8)
    let error = #expect(throws: SoundFileError.self) { _ = try Clip(path: folder.file("a.ogg")) }
    #expect(error?.call == "sf_open_fd")
    #expect(error?.words == "Format not recognised.")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a folder and a pipe are refused without waiting`() throws {
    let made = unsafe mkfifo(folder.file("pipe.wav"), 0o600)
    #expect(made == 0)
    for path in [folder.path, folder.file("pipe.wav")] {
      let error = #expect(throws: SoundFileError.self) { _ = try Clip(path: path) }
      #expect(error?.words == "not a regular file")
    }
  }

  @Test func `a file that is too long is refused before it is read`() throws {
    try write(sine(440, frames: 1_001), to: folder.file("a.wav"))
    #expect(try Clip(path: folder.file("a.wav"), limit: 1_001).frames == 1_001)
    let error = #expect(throws: SoundFileError.self) {
      _ = try Clip(path: folder.file("a.wav"), limit: 1_000)
    }
    #expect(error?.words == "1001 frames")
  }

  @Test(arguments: UInt64(0)..<40)
  func `a damaged sound file reads or is refused`(seed: UInt64) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(shippedSounds)/sounds/bel.ogg"))
    for value in noise(12, seed: seed + 1, peak: 1) {
      let place = Int(abs(value) * Float(bytes.count - 1))
      bytes[place] = UInt8(truncatingIfNeeded: Int(value * 10_000))
    }
    try bytes.write(to: URL(fileURLWithPath: folder.file("a.ogg")))
    let clip = try? Clip(path: folder.file("a.ogg"))
    #expect((clip?.frames ?? 0) <= 48_000 * 1_800)
    if let bed = try? BedBuffer(path: folder.file("a.ogg"), sampleRate: 48_000) {
      try? bed.load()
      #expect(bed.decodedFrames <= bed.frames)
    }
  }

  @Test func `every prefix of a sound file reads or is refused`() throws {
    try write(sine(440, frames: 2_000), to: folder.file("a.flac"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file("a.flac")))
    for length in stride(from: 0, to: bytes.count, by: 97) {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: folder.file("b.flac")))
      let clip = try? Clip(path: folder.file("b.flac"))
      #expect((clip?.frames ?? 0) <= 2_000)
    }
  }
}

@Suite struct SoundFileWritingTests {
  let folder: TemporaryFolder
  let clip = sine(440, frames: 24_000, channels: 2)

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: SoundFormat.allCases, [1, 2])
  func `what is written can be read`(format: SoundFormat, channels: Int) throws {
    let path = folder.file("a.\(format.rawValue)")
    let clip = sine(440, frames: 24_000, channels: channels)
    try write(clip, to: path)
    let read = try Clip(path: path)
    #expect(read.channels == channels)
    #expect(read.sampleRate == 48_000)
    // MP3 is the only one that pads.
    #expect(format == .mp3 ? read.frames >= 24_000 : read.frames == 24_000)
    #expect(abs(level(read.samples) / level(clip.samples) - 1) < 0.05)
    #expect(try folder.content == ["a.\(format.rawValue)"])
  }

  @Test(arguments: [SoundFormat.wav, .flac])
  func `integers differ from the samples by the dither alone`(format: SoundFormat) throws {
    let path = folder.file("a.\(format.rawValue)")
    try write(clip, to: path)
    let read = try Clip(path: path).samples
    #expect(zip(read, clip.samples).allSatisfy { abs($0 - $1) < 2.1 / 32_768 })
  }

  @Test(arguments: SoundFormat.allCases)
  func `the same samples give the same bytes, however they are cut`(format: SoundFormat) throws {
    let tags = SoundTags(title: "Uji", language: "id", comment: "c", software: "belai")
    let paths = ["a", "b"].map { folder.file("\($0).\(format.rawValue)") }
    try write(clip, to: paths[0], tags: tags)
    var writer = try SoundFileWriter(path: paths[1], format: format, sampleRate: 48_000, tags: tags)
    for start in stride(from: 0, to: clip.samples.count, by: 998) {
      let end = min(start + 998, clip.samples.count)
      try writer.write(clip.samples.span.extracting(start..<end))
    }
    try writer.finish()
    let bytes = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(bytes[0] == bytes[1])
    try write(clip, to: paths[1], tags: tags)
    #expect(try Data(contentsOf: URL(fileURLWithPath: paths[1])) == bytes[0])
  }

  @Test func `a minute in one piece does not overrun the encoder`() throws {
    let long = Clip(sampleRate: 48_000, channels: 2, samples: noise(2 * 2_880_000, peak: 0.1))
    try write(long, to: folder.file("a.ogg"))
    #expect(try SoundFileReader(path: folder.file("a.ogg")).frames == 2_880_000)
  }

  @Test(arguments: SoundFormat.allCases)
  func `the tags are in the file`(format: SoundFormat) throws {
    let path = folder.file("a.\(format.rawValue)")
    let tags = SoundTags(title: "Pijat réléks", language: "id", comment: "Untuk Bunda")
    try write(clip, to: path, tags: tags)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // ISO 8859-1 gives every byte a character, so this finds both ASCII and the MP3's own text.
    let content = try #require(String(data: bytes, encoding: .isoLatin1))
    let title = format == .mp3 ? "Pijat réléks" : "Pijat r\u{C3}\u{A9}l\u{C3}\u{A9}ks"
    let language = [SoundFormat.wav: "ILNG", .mp3: "TLAN"][format] ?? "LANGUAGE=id"
    for text in [title, "Untuk Bunda", language] {
      #expect(content.contains(text), "\(text)")
    }
    #expect(!content.lowercased().contains("genre"))
    #expect(try Clip(path: path).frames >= clip.frames)
  }

  @Test func `an ending chooses the format`() {
    #expect(SoundFormat(path: "/a/b.WAV") == .wav)
    #expect(SoundFormat(path: "x.oga") == .vorbis)
    #expect(SoundFormat(path: "pijat.opus") == .opus)
    #expect(SoundFormat(path: "a.ogg/noending") == nil)
    #expect(SoundFormat(path: "a.txt") == nil)
  }

  @Test func `a rate the format does not know is refused`() throws {
    let error = #expect(throws: SoundFileError.self) {
      _ = try SoundFileWriter(path: folder.file("a.opus"), format: .opus, sampleRate: 44_100)
    }
    #expect(error?.call == "sf_open_virtual")
    #expect(try folder.content.isEmpty)
  }
}
