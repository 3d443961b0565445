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

  /// Set to a script's name, the test plays the whole of it: seven minutes for `relaksasi-napas`.
  static let wholeScript = ProcessInfo.processInfo.environment["BELAI_REALTIME_SCRIPT"]

  @Test func `every cue is heard at its frame, without a gap`() throws {
    let program = try Program()
    let script = try Self.wholeScript ?? program.file("singkat.belai", Self.short)
    let (reference, listing) = try expected(script, program)
    let server = try SoundServer()
    let recorder = try server.record()
    let environment = ["BELAI_DATA": repository].merging(server.environment) { first, _ in first }
    let player = try Child(
      [Program.path, "relax", script, "--plain"], environment: environment, folder: program.folder)
    let limit = Duration.seconds(listing.frames / 48_000 + 20)
    #expect(player.exitStatus(within: limit) == 0)
    let recording = try recorder.finish()
    compare(recording, with: reference, listing)
  }

  /// What the timeline and the file writer say; so soft that the file's limiter has nothing to do.
  private func expected(_ script: String, _ program: Program) throws -> ([Float], Listing) {
    let listing = try program.run(["timeline", script, "--mode", "relaksasi", "--json"])
    let file = ["render", script, "--mode", "relaksasi", "-o", "acuan.wav", "--loudness=-30"]
    try #require(program.run(file).status == 0)
    let clip = try Clip(path: program.folder + "/acuan.wav")
    let left = stride(from: 0, to: clip.samples.count, by: 2).map { clip.samples[$0] }
    return (left, try JSONDecoder().decode(Listing.self, from: listing.outputBytes))
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
      let pattern = reference[cue.start..<min(cue.start + 2_400, cue.end, reference.count)]
      let delay = recording.delay(of: pattern, at: start + cue.start, reach: 96)
      #expect(delay.frames == 0 && delay.fit > 0.99, "\(cue): \(delay)")
    }
    expectNoGap(recording, reference, from: start)
  }

  /// Every 5 ms are about as loud as they are meant to be: an underrun would be a hole.
  ///
  /// The samples themselves may differ where consonants hiss: the engine's noise depends on what it
  /// said before.
  private func expectNoGap(_ recording: Recording, _ reference: [Float], from start: Int) {
    #expect(start + reference.count <= recording.samples.count)
    let blocks = stride(from: 480, to: reference.count - 240, by: 240).map { frame in
      (
        frame: frame, meant: power(of: reference[frame..<frame + 240]),
        heard: power(of: recording.samples[start + frame..<start + frame + 240])
      )
    }
    let gain = blocks.reduce(0) { $0 + $1.heard } / blocks.reduce(0) { $0 + $1.meant }
    let holes = blocks.filter { $0.meant > 1e-6 && $0.heard < 0.1 * gain * $0.meant }
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
