import BelaiScript
import BelaiTimeline
import Foundation

extension CheckReport {
  /// The reports as JSON; the shape is described in docs/CheckJSON.md and does not change within a
  /// format number.
  static func json(of reports: [CheckReport]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let whole = Encoded(format: 1, scripts: reports.map(Encoded.Script.init))
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }
}

private struct Encoded: Encodable {
  var format: Int
  var scripts: [Script]

  struct Script: Encodable {
    var script: String
    var title: String?
    var kind: String?
    var playable: Bool
    var problems: [Problem]
    var sessions: [Session]
  }

  struct Problem: Encodable {
    var code: String
    var severity: String
    var file: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
    var message: String
    var help: String?
  }

  struct Session: Encodable {
    struct Step: Encodable {
      var title: String
      var seconds: Double
    }

    struct Share: Encodable {
      var role: String
      var seconds: Double
    }

    var mode: String
    var level: String
    var complaint: String?
    var seconds: Double?
    var steps: [Step]
    var speech: [Share]
    var strokes: Int
    var breaths: Int
  }
}

extension Encoded.Script {
  init(_ report: CheckReport) {
    script = report.name
    title = report.result.script?.header.title
    kind = report.result.script?.header.kind.rawValue
    playable = report.isClean(strict: false)
    problems = report.result.diagnostics.map { .init($0, in: report.result.sources) }
    sessions = report.ways.map(Encoded.Session.init)
  }
}

extension Encoded.Problem {
  init(_ diagnostic: Diagnostic, in sources: [SourceText]) {
    let source = sources[diagnostic.span.file]
    let (start, end) = (diagnostic.span.bytes.lowerBound, diagnostic.span.bytes.upperBound)
    code = diagnostic.code
    severity = diagnostic.severity.rawValue
    file = source.name
    (line, column) = (source.line(at: start), source.column(at: start))
    (endLine, endColumn) = (source.line(at: end), source.column(at: end))
    message = diagnostic.message(in: .ofTerminal)
    help = diagnostic.help(in: .ofTerminal)
  }
}

extension Encoded.Session {
  init(_ way: CheckReport.Way) {
    mode = way.mode.rawValue
    level = way.level.rawValue
    complaint = way.complaint
    seconds = way.summary?.duration.inMilliseconds
    steps = (way.summary?.steps ?? []).map {
      .init(title: $0.title, seconds: $0.duration.inMilliseconds)
    }
    speech = (way.summary?.speech ?? []).map {
      .init(role: $0.role?.name ?? "", seconds: $0.duration.inMilliseconds)
    }
    strokes = way.summary?.strokes ?? 0
    breaths = way.summary?.breaths ?? 0
  }
}

extension Duration {
  /// Seconds, to the millisecond.
  fileprivate var inMilliseconds: Double { (self / .milliseconds(1)).rounded() / 1000 }
}
