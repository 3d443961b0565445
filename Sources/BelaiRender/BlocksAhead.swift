import BelaiAudio
import BelaiTimeline
import Dispatch
import Synchronization

/// The blocks of a source in order, mixed on a thread of their own a little ahead of their reader.
///
/// The reader encodes a block while the next ones are mixed on another core.
final class BlocksAhead: Sendable {
  private let source: any FrameSource
  private let frames: Int
  private let slots = (0..<3).map { _ in Slot() }
  /// Slots that may be filled, and slots that may be read.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let isAbandoned = Atomic(false)
  private let mixing = DispatchGroup()

  static let blockFrames = 48_000

  /// Room for one block.
  private final class Slot: Sendable {
    let samples = Mutex([Float](repeating: 0, count: 2 * BlocksAhead.blockFrames))
  }

  /// `frames`: How many frames of the source to mix, from its beginning.
  init(_ source: any FrameSource, frames: Int) {
    self.source = source
    self.frames = frames
    // A semaphore must not go away below the value that it began with.
    for _ in slots { free.signal() }
  }

  /// Gives every block, in order; returns or throws only when nothing is mixed any more.
  func forEach(_ body: (_ start: Int, _ block: Span<Float>) throws -> Void) rethrows {
    DispatchQueue.global(qos: .userInitiated).async(group: mixing) { self.mixAll() }
    defer {
      isAbandoned.store(true, ordering: .releasing)
      free.signal()
      mixing.wait()
    }
    for start in starts {
      filled.wait()
      try slot(of: start).samples.withLock { samples in
        try body(start, samples.span.extracting(first: 2 * count(from: start)))
      }
      free.signal()
    }
  }

  private func mixAll() {
    for start in starts {
      free.wait()
      if isAbandoned.load(ordering: .acquiring) { return }
      slot(of: start).samples.withLock { samples in
        var span = samples.mutableSpan
        var block = span._mutatingExtracting(0..<2 * count(from: start))
        source.render(into: &block, from: start)
      }
      filled.signal()
    }
  }

  private var starts: StrideTo<Int> { stride(from: 0, to: frames, by: Self.blockFrames) }

  private func count(from start: Int) -> Int { min(Self.blockFrames, frames - start) }

  private func slot(of start: Int) -> Slot { slots[start / Self.blockFrames % slots.count] }
}

extension Performance {
  /// Gives every block of the performance in order, as it is played, mixed on another core.
  ///
  /// Throws what `body` throws, and `SoundFileError` when speech kept in a file cannot be read back.
  public func forEachBlock(_ body: (_ start: Int, _ block: Span<Float>) throws -> Void) throws {
    try forEachBlock(of: source, body)
  }

  /// Gives every block of the performance's own source, or of the same mix at another level.
  func forEachBlock(
    of source: any FrameSource, _ body: (_ start: Int, _ block: Span<Float>) throws -> Void
  ) throws {
    try BlocksAhead(source, frames: timeline.frames).forEach { start, block in
      try mix?.checkClips()
      try body(start, block)
    }
  }
}
