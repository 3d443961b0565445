import BelaiScript
import Foundation

/// One thing that `belai doctor` has looked at.
struct Finding: Encodable {
  enum State: String, Encodable {
    case fine = "ok"
    /// Belai works, but not everything in it.
    case warning
    /// Belai cannot do its work.
    case fault

    var mark: String {
      switch self {
      case .fine: "✓"
      case .warning: "!"
      case .fault: "✗"
      }
    }
  }

  /// What was looked at: the same word in every language.
  var check: String
  var state: State
  /// What was found and, where something is wrong, what to do.
  var message: String
  /// Figures for programs; the names carry their units.
  var values: [String: Value] = [:]

  enum Value: Encodable {
    case number(Double)
    case text(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number):
        let isWhole = number == number.rounded() && abs(number) < 1e15
        if isWhole { try container.encode(Int(number)) } else { try container.encode(number) }
      case .text(let text): try container.encode(text)
      }
    }
  }

  var line: String { "\(state.mark) \(message)" }
}

/// Everything that was found, as JSON of format 1.
struct DoctorReport: Encodable {
  var format = 1
  var version = Belai.version
  var device: String
  var healthy: Bool
  var findings: [Finding]
}
