import BelaiScript
import Foundation
import Testing

@Suite struct CanonicalTests {
  @Test(arguments: Corpus.scripts)
  func `a script of the corpus has the problems that are listed beside it`(_ path: String) throws {
    let file = "Tests/Canonical/\(path)"
    let beside = file.replacing(".belai", with: ".diagnostics")
    let found = review(Corpus.bytes(file)).listing
    if Corpus.isUpdating { try Data(found.utf8).write(to: Corpus.root.appending(path: beside)) }
    #expect(found == String(decoding: Corpus.bytes(beside), as: UTF8.self))
  }

  @Test func `the corpus is large enough to stand for the language`() {
    #expect(Corpus.scripts.count >= 150)
  }

  @Test func `every code has a script in the corpus`() {
    // A file too large to be kept is made by SourceTextTests.
    let listed = Set(
      Corpus.scripts.flatMap { path in
        let bytes = Corpus.bytes(
          "Tests/Canonical/\(path.replacing(".belai", with: ".diagnostics"))")
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
          .filter { $0.hasPrefix("N0") }.map(String.init)
      })
    #expect(Set(Problem.codes).subtracting(listed) == ["N004"])
  }

  @Test(arguments: Corpus.shipped)
  func `a shipped script has no error`(_ path: String) {
    var environment = Corpus.environment
    environment.beds += ["hangat", "hujan", "ombak"]
    environment.include = { name, _ in
      .found(name: name, bytes: Corpus.bytes("scripts/\(name).belai"))
    }
    let result = Script.check(
      name: path, bytes: Corpus.bytes("scripts/\(path)"), in: environment)
    let errors = result.diagnostics.filter { $0.severity == .error }.map(\.code)
    #expect(errors.filter { !["N051", "N052"].contains($0) } == [])
  }
}
