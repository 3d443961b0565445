import BelaiAudio
import Synchronization
import Testing

@testable import BelaiRender

/// Frames whose samples are their numbers; counts how many have been asked for.
private final class Numbers: FrameSource {
  let sampleRate = 48_000
  let frames = Int.max
  let rendered = Atomic(0)

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    for index in 0..<output.count { output[index] = Float(start + index / 2) }
    rendered.add(output.count / 2, ordering: .relaxed)
  }
}

@Suite struct BlocksAheadTests {
  private struct Enough: Error {}

  @Test(arguments: [0, 1, BlocksAhead.blockFrames, 5 * BlocksAhead.blockFrames + 7])
  func `every frame comes once and in order`(frames: Int) {
    var next = 0
    BlocksAhead(Numbers(), frames: frames).forEach { start, block in
      #expect(start == next)
      #expect((0..<block.count).allSatisfy { block[$0] == Float(start + $0 / 2) })
      next += block.count / 2
    }
    #expect(next == frames)
  }

  @Test func `a reader that gives up ends the mixing, a few blocks ahead`() {
    let numbers = Numbers()
    #expect(throws: Enough.self) {
      try BlocksAhead(numbers, frames: 1_000 * BlocksAhead.blockFrames).forEach { start, _ in
        if start > 0 { throw Enough() }
      }
    }
    let rendered = numbers.rendered.load(ordering: .relaxed)
    #expect(rendered <= 5 * BlocksAhead.blockFrames)
  }
}

@Suite struct ClipMakingTests {
  private struct Broken: Error {}

  @Test func `many clips are made at once, each its own`() throws {
    let makings = (1...100).map { number in
      ClipMaking(frames: number) {
        PackedClip(
          Clip(
            sampleRate: 48_000, channels: 1, samples: [Float](repeating: 0.5, count: number)))
      }
    }
    for (index, making) in makings.enumerated() {
      #expect(making.frames == index + 1)
      #expect(try making.clip().frames == index + 1)
    }
  }

  @Test func `an error reaches everybody who asks for the clip`() {
    let making = ClipMaking(frames: 1) { throw Broken() }
    #expect(throws: Broken.self) { try making.clip() }
    #expect(throws: Broken.self) { try making.clip() }
  }
}
