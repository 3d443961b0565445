import Testing

/// Texts with what is said for them, reviewed line by line.
///
/// A table is a text: a line `# category`, then lines `written => spoken`.
enum ReviewedTexts {
  struct Row: CustomTestStringConvertible, Sendable {
    let category: String
    let written: String
    let spoken: String
    var testDescription: String { "\(category): \(written)" }
  }

  static let all = [numbers, times, measures, money, shortened, joined, marks].flatMap(rows)

  private static func rows(of table: String) -> [Row] {
    var category = ""
    return table.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: " => ").map(String.init)
      if sides.count == 2 { return Row(category: category, written: sides[0], spoken: sides[1]) }
      category = String(line.drop { $0 == "#" || $0 == " " })
      return nil
    }
  }
}
