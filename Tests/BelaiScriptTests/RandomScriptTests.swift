import BelaiScript
import Testing

/// Scripts that nobody wrote: what is right stays right however it is saved.
@Suite struct RandomScriptTests {
  private static let seeds = 0..<150 as Range<UInt64>

  private func text(_ seed: UInt64) -> String {
    var script = RandomScript(seed: seed)
    return script.text(steps: 4).text
  }

  private func count(_ items: [Item]) -> Int {
    items.reduce(0) { sum, item in
      switch item {
      case .repetition(_, let body, _), .during(_, let body, _), .sides(_, let body, _),
        .level(_, let body, _), .mode(_, let body, _):
        sum + 1 + count(body)
      case .strokes(let strokes, _): sum + 1 + count(strokes.body)
      default: sum + 1
      }
    }
  }

  @Test(arguments: seeds)
  func `every command and line of a script becomes one item`(_ seed: UInt64) throws {
    var random = RandomScript(seed: seed)
    let (text, items) = random.text(steps: 4)
    let result = check(text)
    let script = try #require(result.script, "\(result.report(in: .english))\n\(text)")
    #expect(script.steps.map { count($0.items) }.reduce(0, +) == items)
    #expect(script.steps.map(\.title) == (1...4).map { "Langkah \($0)" })
  }

  @Test(arguments: seeds)
  func `every item stands where its command is`(_ seed: UInt64) throws {
    let result = check(text(seed))
    let script = try #require(result.script)
    for item in script.steps.flatMap(\.items) {
      let written = result.sources[0].string(item.span.bytes)
      if case .speech = item {
        #expect(!written.contains("[") && !written.isEmpty)
      } else {
        #expect(written.hasPrefix("[") && written.hasSuffix("]"), "\(written)")
      }
    }
  }

  @Test(arguments: seeds)
  func `layout changes nothing that is heard`(_ seed: UInt64) throws {
    let text = text(seed)
    let formatted = ScriptFormatter.format(text)
    #expect(ScriptFormatter.format(formatted) == formatted)
    #expect(check(formatted).script?.withoutSpans == check(text).script?.withoutSpans)
  }

  @Test(arguments: seeds)
  func `line ends, indents and capitals change nothing that is heard`(_ seed: UInt64) throws {
    let text = text(seed)
    let script = try #require(check(text).script?.withoutSpans)
    for end in ["\r\n", "\r"] {
      #expect(check(text.replacing("\n", with: end)).script?.withoutSpans == script)
    }
    #expect(check(text.replacing("\n", with: "  \n\t ")).script?.withoutSpans == script)
    let loud = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("[") ? $0.uppercased() : String($0) }
    #expect(check(loud.joined(separator: "\n")).script?.withoutSpans == script)
  }

  @Test(arguments: seeds)
  func `a closing bracket that is lost is told at its command`(_ seed: UInt64) throws {
    var lines = text(seed).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let places = lines.indices.filter { lines[$0].hasPrefix("[") }
    let place = places[Int(seed) % places.count]
    lines[place].removeLast()
    let result = check(lines.joined(separator: "\n"))
    #expect(result.script == nil)
    let first = try #require(result.diagnostics.first { $0.severity == .error })
    #expect(first.code == "N020")
    #expect(result.sources[0].line(at: first.span.bytes.lowerBound) == place + 1)
    #expect(
      result.diagnostics.count { $0.severity == .error } == 1, "\(result.report(in: .english))")
  }
}
