import BelaiTimeline
import Foundation
import Testing

/// Every shipped session against its golden file.
///
/// `UPDATE_GOLDEN=1` writes the files anew; read the
/// difference before it is committed.
@Suite struct ShelfGoldenTests {
  private static let folder = Shelf.root.appending(path: "Tests/Golden/Timelines")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(arguments: Shelf.sessions)
  func `a shipped session has the timeline that was reviewed`(session: Shelf.Session) throws {
    let file = Self.folder.appending(path: "\(session.name).\(session.mode).tsv")
    let listing = try session.timeline().listing
    if Self.isUpdating { try listing.write(to: file, atomically: true, encoding: .utf8) }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let lines = listing.split(separator: "\n")
    let expected = golden.split(separator: "\n")
    for (line, expectation) in zip(lines, expected) { try #require(line == expectation) }
    #expect(lines.count == expected.count)
  }

  @Test func `no golden file is left of a session that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Shelf.sessions.map { "\($0.name).\($0.mode).tsv" }))
  }
}
