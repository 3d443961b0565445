/// When the bed goes down under words; planned on the timeline, so that no detector is needed.
public enum Ducking {
  /// Words less than this apart keep the bed down between them.
  public static let gap = Duration.seconds(1)
  /// The bed begins to go down so long before the first word, and is down with it.
  public static let attack = Duration.milliseconds(200)
  /// The bed comes up again within this time after the last word.
  public static let release = Duration.milliseconds(500)

  /// Returns `words`, in order, with near ones made one.
  public static func spans(_ words: [Range<Int>], sampleRate: Int) -> [Range<Int>] {
    let gap = Self.gap.frames(at: sampleRate)
    return words.reduce(into: []) { spans, word in
      if let last = spans.last, word.lowerBound - last.upperBound < gap {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, word.upperBound)
      } else {
        spans.append(word)
      }
    }
  }
}
