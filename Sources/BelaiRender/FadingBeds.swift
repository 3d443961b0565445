public import BelaiAudio
import Synchronization

/// The beds of a script from a frame on, fading away, with words over them or without.
public final class FadingBeds: FrameSource {
  /// How long the beds take to fade away.
  static let seconds = 2

  public let sampleRate: Int
  public let frames: Int
  private let mix: TimelineMix
  private let start: Int
  private let words: (any FrameSource)?
  private let fade: Fade
  /// Room to work in, so that rendering allocates nothing; only one thread renders at a time.
  private let room: Mutex<[Float]>

  /// `frame`: Where in the mix the beds are now.
  convenience init(of mix: TimelineMix, from frame: Int) {
    self.init(
      of: mix, from: frame, fade: Fade(frames: Self.seconds * mix.sampleRate), under: nil)
  }

  private init(
    of mix: TimelineMix, from frame: Int, fade: Fade, under words: (any FrameSource)?
  ) {
    self.mix = mix
    start = frame
    self.words = words
    self.fade = fade
    sampleRate = mix.sampleRate
    frames = max(fade.frames, words?.frames ?? 0)
    room = Mutex([Float](repeating: 0, count: 2 * TimelineMix.largestBlock))
  }

  /// The same beds, with the same fade, under words that are said meanwhile.
  public func under(_ words: any FrameSource) -> FadingBeds {
    FadingBeds(of: mix, from: start, fade: fade, under: words)
  }

  public func render(into output: inout MutableSpan<Float>, from start: Int) {
    if let words {
      words.render(into: &output, from: start)
    } else {
      for index in output.indices { output[index] = 0 }
    }
    room.withLock { add(to: &output, from: start, room: &$0) }
  }

  private func add(to output: inout MutableSpan<Float>, from start: Int, room: inout [Float]) {
    var done = 0
    while done < output.count / 2, start + done < fade.frames {
      let count = min(output.count / 2 - done, TimelineMix.largestBlock)
      var span = room.mutableSpan
      var beds = span._mutatingExtracting(0..<2 * count)
      for index in beds.indices { beds[index] = 0 }
      mix.addBeds(into: &beds, from: self.start + start + done)
      for frame in 0..<count {
        let factor = fade.factor(at: fade.frames - 1 - (start + done + frame))
        output[2 * (done + frame)] += factor * beds[2 * frame]
        output[2 * (done + frame) + 1] += factor * beds[2 * frame + 1]
      }
      done += count
    }
  }
}

extension Performance {
  /// Returns the beds that are heard at a frame, fading away; nil for a source that is no mix.
  public func fadingBeds(from frame: Int) -> FadingBeds? {
    mix.map { FadingBeds(of: $0, from: frame) }
  }
}
