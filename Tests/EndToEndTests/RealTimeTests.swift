import BelaiAudio
import Foundation
import Testing

/// Sessions on a real sound server through the real ALSA library, in real time.
@Suite(.serialized) struct RealTimeTests {
  struct Listing: Decodable {
    struct Cue: Decodable {
      var start: Int
      var end: Int
      var kind: String
    }
    var frames: Int
    var cues: [Cue]
  }

  /// Set to a script's name, the test plays the whole of it, which takes as long as the session.
  static let wholeScript = ProcessInfo.processInfo.environment["BELAI_REALTIME_SCRIPT"]

  @Test func `every cue is heard at its frame, without a gap`() throws {
    let program = try Program()
    let script = try Self.wholeScript ?? program.file("singkat.belai", Self.short)
    let meant = try self.meant(script, program)
    let server = try SoundServer()
    let recorder = try server.record()
    let environment = ["BELAI_DATA": repository].merging(server.environment) { first, _ in first }
    let player = try Child(
      [Program.path, "play", script, "--screened", "--plain"] + meant.options,
      environment: environment, folder: program.folder)
    let limit = Duration.seconds(meant.listing.frames / 48_000 + 20)
    #expect(player.exitStatus(within: limit) == 0)
    let recording = try recorder.finish()
    compare(recording, with: meant.samples, meant.listing)
  }

  /// What is to be heard: the left channel, the timeline, and the options that give both.
  private struct Meant {
    var samples: [Float]
    var listing: Listing
    var options: [String] = []
  }

  /// The file of a massage begins with advice that a session asks about instead, and then its bed is
  /// elsewhere in its round: without it, words and strokes can be compared.
  private func meant(_ script: String, _ program: Program) throws -> Meant {
    let listing = try listing(script, program)
    let file = try left(of: script, [], program)
    guard file.count > listing.frames else { return Meant(samples: file, listing: listing) }
    let bare = ["--bed", "0"]
    let samples = try left(of: script, bare, program).suffix(listing.frames)
    return Meant(samples: Array(samples), listing: listing, options: bare)
  }

  private func listing(_ script: String, _ program: Program) throws -> Listing {
    let output = try program.run(["timeline", script, "--json"])
    return try JSONDecoder().decode(Listing.self, from: output.outputBytes)
  }

  /// Returns the left channel of the session's file; so soft that its limiter has nothing to do.
  private func left(of script: String, _ bed: [String], _ program: Program) throws -> [Float] {
    let file = ["render", script, "-o", "acuan.wav", "--loudness=-30"] + bed
    try #require(program.run(file).status == 0)
    let clip = try Clip(path: program.folder + "/acuan.wav")
    return stride(from: 0, to: clip.samples.count, by: 2).map { clip.samples[$0] }
  }

  private func compare(_ recording: Recording, with reference: [Float], _ listing: Listing) {
    let sounding = listing.cues.filter { ["speech", "count", "tick", "sound"].contains($0.kind) }
    guard let heard = recording.firstSound, let meant = reference.firstIndex(where: { $0 != 0 }),
      let first = sounding.first
    else {
      Issue.record("nothing was heard")
      return
    }
    let pattern = reference[first.start..<first.start + 2_400]
    let origin = heard - meant
    let found = recording.delay(of: pattern, at: origin + first.start, reach: 960)
    let start = origin + found.frames
    for cue in sounding {
      let pattern = reference[cue.start..<min(cue.start + 9_600, cue.end, reference.count)]
      let delay = recording.delay(of: pattern, at: start + cue.start, reach: 96)
      #expect(delay.frames == 0 && delay.fit > 0.98, "\(cue): \(delay)")
    }
    expectNoGap(recording, reference, from: start)
  }

  /// Every 5 ms are about as loud as they are meant to be: an underrun would be a hole.
  ///
  /// The samples themselves may differ in each r: the engine's trill depends on what it said before.
  private func expectNoGap(_ recording: Recording, _ reference: [Float], from start: Int) {
    #expect(start + reference.count <= recording.samples.count)
    let blocks = stride(from: 480, to: reference.count - 240, by: 240).map { frame in
      (
        frame: frame, meant: power(of: reference[frame..<frame + 240]),
        heard: power(of: recording.samples[start + frame..<start + frame + 240])
      )
    }
    let gain = blocks.reduce(0) { $0 + $1.heard } / blocks.reduce(0) { $0 + $1.meant }
    let holes = blocks.filter { $0.meant > 1e-6 && $0.heard < 0.01 * gain * $0.meant }
    #expect(holes.isEmpty)
  }

  private func power(of samples: ArraySlice<Float>) -> Float {
    samples.reduce(0) { $0 + $1 * $1 }
  }

  /// Seventeen seconds of words, strokes, a bell and rests over a bed.
  static let short = """
    Judul: Singkat
    Jenis: relaksasi
    Latar: hujan

    # Satu
    Tarik napas perlahan.
    [irama 60 per menit, selama 3 detik]
    [bel] [jeda 1 detik]
    Sekali lagi. [jeda 1 detik]
    """
}
