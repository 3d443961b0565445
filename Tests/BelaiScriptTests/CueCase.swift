import BelaiScript
import BelaiTimeline
import Foundation
import Testing

/// A script of the corpus, options, and what is then heard; as `Tests/Canonical/README.md` says.
struct CueCase: CustomTestStringConvertible, Sendable {
  /// The `.cues` file below the root of the repository.
  var path: String
  /// The options at the top of the file, such as `mode relaxation`.
  var options: [String]

  var testDescription: String { path }

  /// The script: `NAME.belai` for `NAME.cues` and for `NAME.VARIANT.cues`.
  var script: String {
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent.split(separator: ".")[0]
    return "\(folder)/\(name).belai"
  }

  static let all: [CueCase] = {
    let names = FileManager.default.enumerator(
      atPath: Corpus.canonical.resolvingSymlinksInPath().path)
    let paths = (names?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".cues") }.sorted()
    return paths.map { name in
      let path = "Tests/Canonical/\(name)"
      let lines = String(decoding: Corpus.bytes(path), as: UTF8.self).split(separator: "\n")
      let options = lines.prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
      return CueCase(path: path, options: options)
    }
  }()

  /// Every cue as a line of a `.cues` file.
  func heard() throws -> String {
    let timeline = try timeline()
    return timeline.cues.map { line(of: $0, in: timeline) + "\n" }.joined()
  }

  func timeline() throws -> Timeline {
    let result = check(Corpus.bytes(script))
    let script = try #require(result.script, "\(result.report(in: .english))")
    let layout = Layout(script, options: try layoutOptions(for: script))
    if let name = value(of: "special") {
      let step = try #require(SpecialStep(rawValue: name))
      return try layout.timeline(special: step, length: Self.length)
    }
    return try layout.timeline(length: Self.length)
  }

  /// A millisecond is a frame; 100 for each character of speech, 3000 for a recording, 2000 for a
  /// sound.
  static func length(_ sounding: Sounding) -> Int {
    switch sounding {
    case .sound: 2000
    case .speech(let speech): speech.recording == nil ? speech.text.count * 100 : 3000
    }
  }

  // MARK: - Options

  private func value(of key: String) -> String? {
    options.first { $0.hasPrefix(key + " ") }.map { String($0.dropFirst(key.count + 1)) }
  }

  private func layoutOptions(for script: Script) throws -> Layout.Options {
    let usual: Mode = script.header.kind == .massage ? .massage : .relaxation
    var options = Layout.Options(
      mode: usual, sampleRate: 1000, leadIn: .zero, tail: .zero,
      wording: value(of: "wording") == "english" ? .english : .indonesian)
    if let mode = value(of: "mode") { options.mode = try #require(Mode(rawValue: mode)) }
    if let level = value(of: "level") { options.level = try #require(Level(rawValue: level)) }
    options.duration = try seconds("duration")
    options.leadIn = try seconds("lead-in") ?? .zero
    options.tail = try seconds("tail") ?? .zero
    if let seed = value(of: "seed") { options.seed = try #require(UInt64(seed)) }
    if let pair = value(of: "value")?.split(separator: " "), pair.count == 2 {
      options.values = [String(pair[0]): String(pair[1])]
    }
    return options
  }

  private func seconds(_ key: String) throws -> Duration? {
    guard let text = value(of: key) else { return nil }
    return .milliseconds(Int64((try #require(Double(text)) * 1000).rounded()))
  }

  // MARK: - Lines

  private func line(of cue: Cue, in timeline: Timeline) -> String {
    var cells = [
      "\(cue.frames.lowerBound)", "\(cue.frames.upperBound)", cue.kindName,
      timeline.chapters[cue.chapter].title, cue.role?.name ?? "-",
      "\(Int((cue.pan * 100).rounded()))",
      cue.heard.isEmpty ? "-" : cue.heard,
    ]
    if let manner = manner(of: cue.kind) { cells.append(manner) }
    return cells.joined(separator: "\t")
  }

  /// How a cue is heard, where that is not as usual.
  private func manner(of kind: Cue.Kind) -> String? {
    switch kind {
    case .bed(let bed): "\(bed.loudness.word) in \(bed.fadeIn) out \(bed.fadeOut)"
    case .speech(let speech), .count(let speech):
      speech.recording.map { "recording \($0)" } ?? speech.voice.manner
    default: nil
    }
  }
}

extension VoiceChange {
  /// The settings that are not as the role has them.
  fileprivate var manner: String? {
    let settings = [
      loudness == .normal ? nil : loudness.word, rate.map { "rate \($0)" },
      pitch.map { "pitch \($0)" },
    ]
    let words = settings.compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Loudness {
  fileprivate var word: String { rawValue }
}
