public import BelaiAudio
import BelaiTimeline

/// Writes a performance to a sound file, faster than real time, whole or not at all.
public struct FileRendering: Sendable {
  /// The loudness that a file is brought to.
  public struct Target: Equatable, Sendable {
    /// Integrated loudness in LUFS.
    public var loudness: Double

    public init(loudness: Double) {
      self.loudness = loudness
    }
  }

  /// A person gave up waiting.
  public struct Cancelled: Error {}

  private let performance: Performance
  private let target: Target?

  /// `target`: nil writes the samples as they are played.
  public init(_ performance: Performance, target: Target? = nil) {
    self.performance = performance
    self.target = target
  }

  /// Writes the file; it appears under its name only when it is whole.
  ///
  /// `progress`: Is told the part done, 0…1; answering false cancels.
  /// Throws `SoundFileError`, `LoudnessError`, or `Cancelled`.
  public func write(
    to path: String, format: SoundFormat, tags: SoundTags,
    progress: (Double) -> Bool = { _ in true }
  ) throws {
    let source = levelled
    var writer = try SoundFileWriter(
      path: path, format: format, sampleRate: performance.timeline.sampleRate, tags: tags,
      markers: performance.timeline.chapters.map {
        SoundMarker(frame: $0.frames.lowerBound, label: $0.title)
      }, frames: performance.timeline.frames)
    try performance.forEachBlock(of: source) { start, block in
      try writer.write(block)
      guard progress(Double(start) / Double(max(performance.timeline.frames, 1))) else {
        throw Cancelled()
      }
    }
    try writer.finish()
    _ = progress(1)
  }

  /// How far the limiter may shave the highest peaks of a file beyond what the mix needs when it is
  /// played, in decibels.
  private static let mostLimiting: Double = 2

  /// The performance at the wanted loudness.
  ///
  /// A session that is mostly quiet is not made louder than its words bear: they would be crushed
  /// by the limiter. Such a file stays below the target.
  private var levelled: any FrameSource {
    guard let target, let mix = performance.mix else { return performance.source }
    let (loudness, peak) = (mix.loudness, mix.clipPeak)
    guard loudness.isFinite else { return mix }
    let ceiling = Decibels.of(PeakLimiter(sampleRate: mix.sampleRate).ceiling)
    // A mix whose peaks reach the ceiling is limited as it is played; a file may go on from there.
    let room = peak > 0 ? max(ceiling - Decibels.of(peak), 0) : 0
    let most = room + Self.mostLimiting
    return mix.amplified(by: Decibels.factor(min(target.loudness - loudness, most)))
  }
}
