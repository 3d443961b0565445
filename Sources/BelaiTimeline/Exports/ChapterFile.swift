/// The steps, as chapters beside a recording.
public enum ChapterFile: String, CaseIterable, Sendable {
  /// The JSON of Podcasting 2.0 (podcast:chapters, version 1.2.0).
  case json
  /// A CUE sheet, with times in 75ths of a second.
  case cue
  /// The metadata file of FFmpeg (FFMETADATA1), exact to the frame.
  case ffmetadata

  /// Returns the chapters of `timeline`; `title` names the recording, `file` its sound file.
  public func text(of timeline: Timeline, title: String, file: String) -> String {
    switch self {
    case .json: podcasting(timeline, title)
    case .cue: sheet(timeline, title, file)
    case .ffmetadata: metadata(timeline, title)
    }
  }

  private func podcasting(_ timeline: Timeline, _ title: String) -> String {
    let chapters = timeline.chapters.map { chapter in
      JSONText.object([
        ("startTime", timeline.seconds(chapter.frames.lowerBound)),
        ("endTime", timeline.seconds(chapter.frames.upperBound)), ("title", .text(chapter.title)),
      ])
    }
    return JSONText.object([
      ("version", .text("1.2.0")), ("title", .text(title)), ("chapters", .list(chapters)),
    ]).page
  }

  /// CUE sheets know no escapes, so that quotes become single ones; they count to 99 tracks.
  private func sheet(_ timeline: Timeline, _ title: String, _ file: String) -> String {
    var lines = ["TITLE \(quoted(title))", "FILE \(quoted(file)) WAVE"]
    for (index, chapter) in timeline.chapters.prefix(99).enumerated() {
      let time = timeline.clock(chapter.frames.lowerBound, parts: 75)
      let minutes = two(time.hours * 60 + time.minutes)
      lines += [
        "  TRACK \(two(index + 1)) AUDIO", "    TITLE \(quoted(chapter.title))",
        "    INDEX 01 \(minutes):\(two(time.seconds)):\(two(time.fraction))",
      ]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.onOneLine.map { $0 == "\"" ? "'" : String($0) }.joined() + "\""
  }

  private func metadata(_ timeline: Timeline, _ title: String) -> String {
    var lines = [";FFMETADATA1", "title=\(escaped(title))"]
    for chapter in timeline.chapters {
      lines += [
        "[CHAPTER]", "TIMEBASE=1/\(timeline.sampleRate)", "START=\(chapter.frames.lowerBound)",
        "END=\(chapter.frames.upperBound)", "title=\(escaped(chapter.title))",
      ]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// FFmpeg: `=`, `;`, `#`, `\` and line breaks are escaped with a backslash.
  private func escaped(_ text: String) -> String {
    text.map { "=;#\\\n".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

extension Timeline {
  fileprivate func seconds(_ frame: Int) -> JSONText {
    .seconds(milliseconds: (frame * 2_000 + sampleRate) / (sampleRate * 2))
  }
}
