/// Just enough JSON to write: keys keep the order in which they are given.
indirect enum JSONText {
  case text(String)
  case number(Int)
  /// Milliseconds, written as seconds with three places.
  case seconds(milliseconds: Int)
  case list([JSONText])
  case object([(String, JSONText)])

  /// One line without spaces around.
  var line: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .seconds(let milliseconds):
      "\(milliseconds / 1_000).\(three(milliseconds % 1_000))"
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// One line for each pair of an object and for each item of a list in it.
  var page: String {
    guard case .object(let pairs) = self else { return line }
    let lines = pairs.map { key, value in
      "  \(Self.quoted(key)): " + value.block
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private var block: String {
    guard case .list(let items) = self, !items.isEmpty else { return line }
    return "[\n" + items.map { "    " + $0.line }.joined(separator: ",\n") + "\n  ]"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
