import ArgumentParser
import BelaiTimeline
import Foundation

/// Text files beside a sound file, all told by its own timeline.
struct Companions {
  var captions: [Captions] = []
  var chapters: [ChapterFile] = []

  /// Writes all of them and returns their paths; where one fails, none stays.
  func write(beside path: String, timeline: Timeline, title: String) throws -> [String] {
    let stem = (path as NSString).deletingPathExtension
    let file = (path as NSString).lastPathComponent
    let texts =
      captions.map { (stem + "." + $0.rawValue, $0.text(of: timeline)) }
      + chapters.map {
        (stem + $0.ending, $0.text(of: timeline, title: title, file: file))
      }
    var written: [String] = []
    do {
      for (path, text) in texts {
        try writeText(text, to: path)
        written.append(path)
      }
    } catch {
      Self.remove(written)
      throw error
    }
    return written
  }

  static func remove(_ paths: [String]) {
    for path in paths { try? FileManager.default.removeItem(atPath: path) }
  }
}

extension ChapterFile {
  /// What comes after the stem of the sound file's name.
  fileprivate var ending: String {
    switch self {
    case .json: ".chapters.json"
    case .cue: ".cue"
    case .ffmetadata: ".ffmetadata"
    }
  }
}

/// A list of words with commas, such as `vtt,srt`.
struct CommaList<Element: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument,
  Sendable
where Element.RawValue == String {
  var elements: [Element]

  init?(argument: String) {
    elements = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingCharacters(in: .whitespaces).lowercased()
      guard let element = Element(rawValue: name) else { return nil }
      elements.append(element)
    }
  }
}
