import BelaiAudio
import Foundation
import Glibc
import Testing

@Suite struct WholeOrNothingTests {
  let folder: TemporaryFolder
  let clip = sine(440, frames: 24_000, channels: 2)

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file has its name only when it is whole`() throws {
    try "old".write(toFile: folder.file("a.flac"), atomically: true, encoding: .utf8)
    var writer = try SoundFileWriter(
      path: folder.file("a.flac"), format: .flac, sampleRate: 48_000)
    try writer.write(clip.samples.span)
    #expect(try String(contentsOfFile: folder.file("a.flac"), encoding: .utf8) == "old")
    #expect(try folder.content.count == 2)
    try writer.finish()
    #expect(try folder.content == ["a.flac"])
    #expect(try Clip(path: folder.file("a.flac")).frames == 24_000)
  }

  @Test func `an unfinished file leaves nothing`() throws {
    do {
      var writer = try SoundFileWriter(
        path: folder.file("a.ogg"), format: .vorbis, sampleRate: 48_000)
      try writer.write(clip.samples.span)
    }
    #expect(try folder.content.isEmpty)
  }

  @Test func `two files can be written side by side`() throws {
    let names = (0..<4).map { "\($0).wav" }
    var first = try SoundFileWriter(path: folder.file("0.wav"), format: .wav, sampleRate: 48_000)
    for name in names.dropFirst() { try write(clip, to: folder.file(name)) }
    try first.write(clip.samples.span)
    try first.finish()
    #expect(try folder.content == names)
  }

  @Test func `a folder that is not there is an error`() throws {
    let error = #expect(throws: SoundFileError.self) {
      _ = try SoundFileWriter(path: folder.file("x/a.wav"), format: .wav, sampleRate: 48_000)
    }
    #expect(error?.words == "No such file or directory")
  }

  @Test func `a folder or a device is never replaced`() throws {
    let paths = [(folder.path, "Is a directory"), ("/dev/null", "not a regular file")]
    for (path, words) in paths {
      let error = #expect(throws: SoundFileError.self) {
        _ = try SoundFileWriter(path: path, format: .wav, sampleRate: 48_000)
      }
      #expect(error?.words == words)
    }
  }

  @Test func `a symbolic link stays a link`() throws {
    try write(clip, to: folder.file("a.wav"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.wav"), withDestinationPath: "a.wav")
    try write(sine(440, frames: 10, channels: 2), to: folder.file("link.wav"))
    #expect(try Clip(path: folder.file("a.wav")).frames == 10)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.wav")) == "a.wav")
  }

  /// A file that may not grow fails as a full disk does, and needs no disk of its own.
  @Test(arguments: SoundFormat.allCases)
  func `a full disk is an error and leaves nothing`(format: SoundFormat) async {
    await #expect(processExitsWith: .exitCode(7)) { [raw = format.rawValue as String] in
      let folder = try TemporaryFolder()
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      guard unsafe setrlimit(Int32(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return }
      let path = folder.file("a.\(raw)")
      do {
        try write(sine(440, frames: 480_000, channels: 2), to: path)
      } catch let error as SoundFileError {
        let isEmpty = try folder.content.isEmpty
        guard isEmpty, !error.words.isEmpty else { return }
        exit(7)
      }
    }
  }
}

@Suite struct CuePointTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Returns the chunks of a RIFF file: name, offset of the content, size.
  func chunks(_ bytes: [UInt8]) -> [(name: String, offset: Int, size: Int)] {
    var chunks: [(name: String, offset: Int, size: Int)] = []
    var offset = 12
    while offset + 8 <= bytes.count {
      let size = number(bytes, at: offset + 4)
      let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
      chunks.append((name, offset + 8, size))
      offset += 8 + size + size % 2
    }
    return chunks
  }

  func number(_ bytes: [UInt8], at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  @Test(arguments: [1_000, 1_001])
  func `a WAV file holds its chapters as labelled cue points`(frames: Int) throws {
    let markers = [
      SoundMarker(frame: 0, label: "Persiapan"), SoundMarker(frame: 700, label: "Bernapas bersama"),
    ]
    let clip = sine(440, frames: frames)
    try write(clip, to: folder.file("a.wav"), markers: markers)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.file("a.wav"))))
    #expect(number(bytes, at: 4) == bytes.count - 8)
    let cue = try #require(chunks(bytes).first { $0.name == "cue " })
    #expect(number(bytes, at: cue.offset) == 2)
    #expect((0..<2).map { number(bytes, at: cue.offset + 24 + 24 * $0) } == [0, 700])
    let list = try #require(chunks(bytes).last { $0.name == "LIST" })
    #expect(list.offset + list.size == bytes.count)
    let labels = String(decoding: bytes[list.offset...], as: UTF8.self)
    #expect(labels.contains("Persiapan\0") && labels.contains("Bernapas bersama\0"))
    #expect(try Clip(path: folder.file("a.wav")).frames == frames)
  }

  @Test func `a file that will pass 4 GB begins as RF64`() throws {
    var writer = try SoundFileWriter(
      path: folder.file("a.wav"), format: .wav, sampleRate: 48_000,
      markers: [SoundMarker(frame: 5, label: "Jam")], frames: 36_000 * 48_000)
    try writer.write(sine(440, frames: 1_000, channels: 2).samples.span)
    try writer.finish()
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.file("a.wav"))))
    #expect(bytes.starts(with: Array("RF64".utf8)))
    #expect(number(bytes, at: 20) == bytes.count - 8)
    #expect(try Clip(path: folder.file("a.wav")).frames == 1_000)
  }
}
