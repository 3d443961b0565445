import BelaiScript
import Testing

/// A fenced example of the specification.
struct Example: CustomTestStringConvertible, Sendable {
  var line: Int
  /// The code that it shows; nil when it is free of problems.
  var code: String?
  var text: String

  var testDescription: String { "line \(line)\(code.map { ", \($0)" } ?? "")" }

  /// The example within what it leaves out.
  var script: String {
    let header = "Judul: Contoh\nJenis: relaksasi\n\n"
    let isWhole = ["Judul", "Jenis", "Title"].contains { text.hasPrefix($0) }
    if isWhole { return text }
    return text.hasPrefix("#") ? header + text : header + "# Satu\n" + text
  }

  /// Every example of a document.
  static func all(in path: String) -> [Example] {
    var examples: [Example] = []
    var open: Example?
    let text = String(decoding: Corpus.bytes(path), as: UTF8.self)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        if let example = open { examples.append(example) }
        let words = line.dropFirst(3).split(separator: " ")
        let isExample = open == nil && (words.first ?? "").hasPrefix("belai")
        open =
          isExample
          ? Example(line: index + 1, code: words.dropFirst().first.map(String.init), text: "") : nil
      } else {
        open?.text += "\(line)\n"
      }
    }
    return examples
  }
}

@Suite struct SpecificationTests {
  static let examples = ["docs/ScriptLanguage.md", "docs/MenulisNaskah.md"].flatMap(Example.all)

  @Test(arguments: examples)
  func `an example of the manuals has the problem that it names, or none`(
    _ example: Example
  ) {
    let result = review(Array(example.script.utf8))
    let codes = Set(result.diagnostics.map(\.code))
    #expect(codes == Set(example.code.map { [$0] } ?? []), "\(result.report(in: .english))")
  }

  @Test func `both manuals have examples of their own`() {
    #expect(Example.all(in: "docs/ScriptLanguage.md").count > 100)
    #expect(Example.all(in: "docs/MenulisNaskah.md").count >= 10)
  }

  @Test func `every code has its paragraph`() {
    let text = String(decoding: Corpus.bytes("docs/ScriptLanguage.md"), as: UTF8.self)
    #expect(Problem.codes.filter { !text.contains("#### \($0): ") } == [])
  }

  @Test func `the grammar is the one that the parser declares`() {
    let source = String(
      decoding: Corpus.bytes("Sources/BelaiScript/Parser/Parser.swift"), as: UTF8.self)
    let rules = source.split(separator: "\n").filter { $0.hasPrefix("/// ") && $0.contains(" = ") }
    let text = String(decoding: Corpus.bytes("docs/ScriptLanguage.md"), as: UTF8.self)
    #expect(rules.count > 10)
    #expect(rules.filter { !text.contains($0.dropFirst(4)) } == [])
  }
}
