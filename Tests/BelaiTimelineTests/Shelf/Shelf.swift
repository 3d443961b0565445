import BelaiScript
import BelaiTimeline
import Foundation
import Testing

/// The sessions that come with the program, laid out by a rule instead of an engine, so that what
/// is expected of them is the same on every machine: twelve letters of speech take a second, and a
/// sound takes four.
enum Shelf {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let names: [String] = {
    let folder = root.appending(path: "scripts").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".belai") }.map { String($0.dropLast(6)) }.sorted()
  }()

  static let massages = names.filter { $0.hasPrefix("pijat-") }

  /// Every session in every mode that it has.
  static let sessions = names.flatMap { name in
    massages.contains(name)
      ? [Session(name: name, mode: .massage), Session(name: name, mode: .relaxation)]
      : [Session(name: name, mode: .relaxation)]
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "scripts/\(name).belai"), encoding: .utf8)
  }

  static func check(_ name: String) throws -> CheckResult {
    let environment = ScriptEnvironment(
      sounds: ["bel", "gong", "lonceng"], beds: ["hangat", "hujan", "ombak"],
      include: { part, _ in
        let bytes = (try? text(part)).map { Array($0.utf8) }
        return bytes.map { .found(name: part, bytes: $0) } ?? .missing(candidates: [])
      })
    return Script.check(
      name: "\(name).belai", bytes: Array(try text(name).utf8), in: environment)
  }

  struct Session: Sendable, CustomTestStringConvertible {
    var name: String
    var mode: Mode
    var testDescription: String { "\(name), \(mode)" }

    func script() throws -> Script {
      let result = try Shelf.check(name)
      guard let script = result.script else { throw Fault(report: result.report(in: .english)) }
      return script
    }

    func timeline(_ change: (inout Layout.Options) -> Void = { _ in }) throws -> Timeline {
      var options = Layout.Options(mode: mode, sampleRate: 1_000)
      change(&options)
      return try Layout(script(), options: options).timeline { sounding in
        switch sounding {
        case .speech(let speech):
          Int(Double(speech.text.count * options.sampleRate) / 12 / speech.tempo)
        case .sound: 4 * options.sampleRate
        }
      }
    }
  }

  struct Fault: Error {
    var report: String
  }
}
