import BelaiScript
import BelaiTimeline
import Foundation

/// Files of the repository that the tests read.
enum Corpus {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let canonical = root.appending(path: "Tests/Canonical")

  /// Every script of the corpus but those that are there to be included, by its path.
  static let scripts: [String] = {
    let names = FileManager.default.enumerator(atPath: canonical.resolvingSymlinksInPath().path)
    let paths = (names?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".belai") }
    return paths.filter { !$0.hasPrefix("shared/") }.sorted()
  }()

  /// The sessions that come with the program.
  static let shipped: [String] = {
    let folder = root.appending(path: "scripts").resolvingSymlinksInPath().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".belai") }.sorted()
  }()

  /// `UPDATE_GOLDEN=1` writes what is found beside the scripts; the difference is to be read.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

  static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map { Array($0) } ?? []
  }

  /// The surroundings that the corpus is checked in.
  static let environment = ScriptEnvironment(
    sounds: ["lonceng"], beds: ["hujan", "ombak"],
    include: { name, _ in include(name) },
    recording: { path, _ in
      switch path {
      case "salam.ogg": .found(path: path)
      case "rusak.ogg": .unreadable(reason: "Format not recognised")
      default: .missing(candidates: ["salam.ogg"])
      }
    })

  /// What is in doubt in the corpus: a word that nobody knows, and one of two readings.
  static func doubts(in text: String) -> [PronunciationDoubt] {
    text.split { !$0.isLetter }.map(String.init).compactMap { word in
      switch word.lowercased() {
      case "kretolin": PronunciationDoubt(word: word, said: "krétolin", reason: .guess)
      case "apel": PronunciationDoubt(word: word, said: "apêl", reason: .homograph(other: "apél"))
      default: nil
      }
    }
  }

  private static func include(_ name: String) -> ScriptEnvironment.Inclusion {
    switch name {
    case "terkunci": return .unreadable(reason: "Permission denied")
    case "biner": return .found(name: "biner.belai", bytes: [0x50, 0x4B, 0x03, 0x04, 0x00, 0x01])
    default: break
    }
    let bytes = bytes("Tests/Canonical/shared/\(name).belai")
    return bytes.isEmpty
      ? .missing(candidates: ["napas-tenang"]) : .found(name: "\(name).belai", bytes: bytes)
  }
}

/// Checks a text in the surroundings of the corpus.
func check(_ text: String) -> CheckResult { check(Array(text.utf8)) }

func check(_ bytes: [UInt8]) -> CheckResult {
  Script.check(name: "contoh.belai", bytes: bytes, in: Corpus.environment)
}

/// Checks a text, and what becomes of it on its timelines with the corpus's lengths of words.
func review(_ bytes: [UInt8]) -> CheckResult {
  var result = check(bytes)
  result.add(PronunciationReview.diagnostics(of: result, doubts: Corpus.doubts))
  guard let script = result.script else { return result }
  let timelines = Mode.allCases.flatMap { mode in
    Level.allCases.compactMap { level in
      let options = Layout.Options(
        mode: mode, level: level, sampleRate: 1000, leadIn: .zero, tail: .zero)
      return try? Layout(script, options: options).timeline(length: CueCase.length)
    }
  }
  if timelines.count == Mode.allCases.count * Level.allCases.count {
    result.add(TimelineReview.diagnostics(of: script, on: timelines))
  }
  return result
}

/// A script that has only one step, with these lines in it.
func step(_ lines: String) -> String {
  "Judul: Contoh\nJenis: relaksasi\n\n# Satu\nTarik napas.\n\(lines)\n"
}

extension CheckResult {
  /// Every problem as one line of a `.diagnostics` file.
  var listing: String {
    diagnostics.map { diagnostic in
      let source = sources[diagnostic.span.file]
      let file = diagnostic.span.file == 0 ? "" : "\(source.name):"
      let ends = [diagnostic.span.bytes.lowerBound, diagnostic.span.bytes.upperBound]
        .map { "\(source.line(at: $0)):\(source.column(at: $0))" }
      return "\(file)\(ends[0])-\(ends[1]) \(diagnostic.code)\n"
    }.joined()
  }
}
