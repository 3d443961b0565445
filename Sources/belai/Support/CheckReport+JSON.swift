import BelaiScript
import BelaiTimeline
import Foundation

extension CheckReport {
  /// The reports as JSON; the shape is described in docs/ScriptLanguage.md.
  static func json(of reports: [CheckReport]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(reports.map(Encoded.init)), as: UTF8.self)
  }

  private struct Encoded: Encodable {
    struct Problem: Encodable {
      var code: String
      var severity: String
      var file: String
      var line: Int
      var column: Int
      var message: String
      var help: String?
    }

    struct Summary: Encodable {
      struct Step: Encodable {
        var title: String
        var seconds: Double
      }

      var mode: String
      var seconds: Double?
      var steps: [Step]
      var complaint: String?
    }

    var script: String
    var playable: Bool
    var problems: [Problem]
    var modes: [Summary]

    init(_ report: CheckReport) {
      script = report.name
      playable = report.isClean(strict: false)
      problems = report.result.diagnostics.map { diagnostic in
        let source = report.result.sources[diagnostic.span.file]
        let offset = diagnostic.span.bytes.lowerBound
        return Problem(
          code: diagnostic.code, severity: diagnostic.severity.rawValue, file: source.name,
          line: source.line(at: offset), column: source.column(at: offset),
          message: diagnostic.message(in: .ofTerminal), help: diagnostic.help(in: .ofTerminal))
      }
      modes = report.modes.map { mode in
        Summary(
          mode: mode.mode.rawValue, seconds: mode.summary.map { $0.duration / .seconds(1) },
          steps: (mode.summary?.steps ?? []).map {
            .init(title: $0.title, seconds: $0.duration / .seconds(1))
          }, complaint: mode.complaint)
      }
    }
  }
}
