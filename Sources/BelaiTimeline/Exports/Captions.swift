import BelaiScript

/// What is said, as captions beside a recording.
public enum Captions: String, CaseIterable, Sendable {
  /// WebVTT (W3C), with roles as voices.
  case vtt
  /// SubRip.
  case srt
  /// Timed lyrics, for music players.
  case lrc

  /// Returns the captions of all words, numbers included.
  ///
  /// A caption stays for at least a second where nothing follows so soon, because a word read in
  /// the time in which it is said is gone too quickly.
  public func text(of timeline: Timeline) -> String {
    let captions = Caption.all(of: timeline)
    switch self {
    case .vtt: return "WEBVTT\n\n" + captions.map { $0.vtt(timeline) }.joined()
    case .srt:
      return captions.enumerated().map { $1.srt(timeline, number: $0 + 1) }.joined()
    case .lrc: return Captions.lrc(captions, timeline)
    }
  }

  /// An empty line takes the words away where a rest follows.
  private static func lrc(_ captions: [Caption], _ timeline: Timeline) -> String {
    var lines: [String] = []
    for (index, caption) in captions.enumerated() {
      lines.append(stamp(caption.frames.lowerBound, timeline) + caption.text)
      let next = index + 1 < captions.count ? captions[index + 1].frames.lowerBound : nil
      if next != caption.frames.upperBound {
        lines.append(stamp(caption.frames.upperBound, timeline))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func stamp(_ frame: Int, _ timeline: Timeline) -> String {
    let time = timeline.clock(frame, parts: 100)
    return "[\(two(time.hours * 60 + time.minutes)):\(two(time.seconds)).\(two(time.fraction))]"
  }
}

/// Words and when they are to be seen.
struct Caption {
  let frames: Range<Int>
  let role: String?
  let text: String

  static func all(of timeline: Timeline) -> [Caption] {
    let spoken = timeline.cues.filter { $0.isSpoken && !$0.text.isEmpty }
    return spoken.enumerated().map { index, cue in
      let next = index + 1 < spoken.count ? spoken[index + 1].frames.lowerBound : timeline.frames
      let wished = max(cue.frames.upperBound, cue.frames.lowerBound + timeline.sampleRate)
      let end = max(cue.frames.upperBound, min(wished, next))
      return Caption(
        frames: cue.frames.lowerBound..<end, role: cue.role?.name, text: cue.text.onOneLine)
    }
  }

  func vtt(_ timeline: Timeline) -> String {
    let voice = role.map { "<v \($0.escapedForMarkup)>" } ?? ""
    return times(timeline, point: ".") + "\n" + voice + text.escapedForMarkup + "\n\n"
  }

  func srt(_ timeline: Timeline, number: Int) -> String {
    "\(number)\n" + times(timeline, point: ",") + "\n" + text + "\n\n"
  }

  private func times(_ timeline: Timeline, point: String) -> String {
    [frames.lowerBound, frames.upperBound].map { frame in
      let time = timeline.clock(frame, parts: 1_000)
      return [time.hours, time.minutes, time.seconds].map(two).joined(separator: ":")
        + point + three(time.fraction)
    }.joined(separator: " --> ")
  }
}

extension String {
  /// Markup characters as entities (WebVTT §3.5, XML).
  var escapedForMarkup: String {
    map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }.joined()
  }

  /// Line breaks as spaces: in captions an empty line would end the cue.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
