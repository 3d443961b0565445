import BelaiSession
import Foundation
import GRDB
import Glibc
import Testing

@testable import BelaiJournal

/// kill −9 at random moments: the place is the last or the last but one, the file is whole.
@Suite struct KillTests {
  /// The child saves places, says before and after each how far it is, and is killed by a thread of
  /// its own.
  @Test func `two hundred kills lose no more than the place being written`() async throws {
    let scratch = Scratch()
    unsafe setenv("BELAI_KILL_FOLDER", scratch.folder, 1)
    var roundsWithPlaces = 0
    var last = 0
    for round in 0..<200 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        let folder = ProcessInfo.processInfo.environment["BELAI_KILL_FOLDER"] ?? ""
        let journal = try Journal(path: folder + "/belai/jurnal.sqlite")
        let session = journal.begin(request, title: "Pijat", mode: "massage")
        journal.flush()
        let counter = unsafe open(folder + "/counter", O_RDWR | O_CREAT | O_TRUNC, 0o600)
        Thread.detachNewThread {
          usleep(.random(in: 0..<8_000))
          kill(getpid(), SIGKILL)
        }
        for number in 1... {
          var progress = [number, number - 1]
          unsafe pwrite(counter, &progress, 16, 0)
          journal.save(place(number), of: session)
          journal.flush()
          progress[1] = number
          unsafe pwrite(counter, &progress, 16, 0)
        }
      }
      if try check(scratch, round, &last) > 0 { roundsWithPlaces += 1 }
    }
    // The kills must fall among the writes for the rest to mean anything.
    #expect(roundsWithPlaces > 100)
  }

  /// Returns how many places the child is known to have written; `last` is the place before.
  private func check(_ scratch: Scratch, _ round: Int, _ last: inout Int) throws -> Int {
    let data = try Data(contentsOf: URL(fileURLWithPath: scratch.folder + "/counter"))
    let journal = try Journal(path: scratch.path)
    #expect(journal.warnings == [], "round \(round)")
    let verdict = try journal.database.read { db in
      try String.fetchOne(db, sql: "PRAGMA integrity_check")
    }
    #expect(verdict == "ok", "round \(round)")
    guard data.count == 16 else { return 0 }
    let begun = unsafe data.withUnsafeBytes { unsafe $0.load(as: Int.self) }
    let done = unsafe data.withUnsafeBytes { unsafe $0.load(fromByteOffset: 8, as: Int.self) }
    let frame = try journal.lastUnfinished()?.place.frame ?? 0
    // Where nothing was written yet, the place of the session before is still there.
    let isOlder = done == 0 && frame == last
    #expect(isOlder || (done...begun).contains(frame), "round \(round): \(done)…\(begun)")
    last = frame
    return done
  }
}
