/// The rows of a table as text: CSV with commas, semicolons or tabs (after RFC 4180).
struct SeparatedText {
  struct Row: Equatable {
    var cells: [String]
    /// The line on which the row begins, from 1.
    var line: Int
  }

  private static let mostColumns = 200

  private let text: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var offset = 0
  private var line = 1
  private var rows: [Row] = []

  /// Cuts a text into rows; rows of nothing but blanks are left out.
  static func rows(of text: String) throws(ImportError) -> [Row] {
    var reader = SeparatedText(Array(text.unicodeScalars))
    return try reader.run()
  }

  private init(_ text: [Unicode.Scalar]) {
    self.text = text
    // Excel may name the separator on a line of its own: "sep=;".
    let head = String(String.UnicodeScalarView(text.prefix(5))).lowercased()
    if head.hasPrefix("sep="), text.count > 4 {
      separator = text[4]
      while offset < text.count, !Self.isBreak(text[offset]) { offset += 1 }
    } else {
      separator = Self.likelySeparator(text)
    }
  }

  /// The separator of which the first row has most, outside quotation marks.
  private static func likelySeparator(_ text: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = ["\t": 0, ";": 0, ",": 0]
    var isQuoted = false
    for scalar in text.drop(while: { isBreak($0) || $0 == " " }) {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, isBreak(scalar) { break }
      if !isQuoted, let count = counts[scalar] { counts[scalar] = count + 1 }
    }
    let most = counts.values.max() ?? 0
    return ["\t", ";", ","].first { counts[$0] == most } ?? ","
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private mutating func run() throws(ImportError) -> [Row] {
    while offset < text.count { try readRow() }
    return rows
  }

  private mutating func readRow() throws(ImportError) {
    let start = line
    var cells: [String] = []
    var isEnd = false
    while !isEnd {
      cells.append(try readCell())
      guard cells.count <= Self.mostColumns else {
        throw ImportError(.tooManyColumns(limit: Self.mostColumns), line: start)
      }
      isEnd = offset >= text.count || text[offset] != separator
      if !isEnd { offset += 1 }
    }
    passBreak()
    guard cells.contains(where: { !SpeechText.blanks($0).isEmpty }) else { return }
    rows.append(Row(cells: cells, line: start))
  }

  /// Reads up to the separator or the end of the row; quotation marks keep both as they are.
  private mutating func readCell() throws(ImportError) -> String {
    var cell = String.UnicodeScalarView()
    while offset < text.count, text[offset] != separator, !Self.isBreak(text[offset]) {
      if text[offset] == "\"", cell.allSatisfy({ $0 == " " }) {
        cell = try readQuoted()
      } else {
        cell.append(text[offset])
        offset += 1
      }
    }
    return String(cell)
  }

  private mutating func readQuoted() throws(ImportError) -> String.UnicodeScalarView {
    let start = line
    var quoted = String.UnicodeScalarView()
    offset += 1
    while offset < text.count {
      let scalar = text[offset]
      if scalar == "\"" {
        offset += 1
        guard offset < text.count, text[offset] == "\"" else { return quoted }
      }
      if Self.isBreak(scalar) {
        passBreak()
        quoted.append("\n")
      } else {
        quoted.append(scalar)
        offset += 1
      }
    }
    throw ImportError(.unclosedQuote, line: start)
  }

  /// Passes LF, CR LF or CR.
  private mutating func passBreak() {
    guard offset < text.count else { return }
    let isReturn = text[offset] == "\r"
    offset += 1
    if isReturn, offset < text.count, text[offset] == "\n" { offset += 1 }
    line += 1
  }
}
