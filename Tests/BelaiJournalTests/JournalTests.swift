import BelaiRender
import BelaiScript
import BelaiSession
import Foundation
import GRDB
import Synchronization
import Testing

@testable import BelaiJournal

/// A folder of a test's own, deleted with it.
final class Scratch {
  let folder = FileManager.default.temporaryDirectory.path + "/belai-\(UUID().uuidString)"
  var path: String { folder + "/belai/jurnal.sqlite" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

func place(_ frame: Int) -> SessionPlace {
  SessionPlace(
    script: "pijat", arrangement: Arrangement(mode: .massage), frame: frame,
    mark: CueMark(step: 0, title: "Satu", number: 1), sampleRate: 48_000)
}

let request = SessionRequest(script: "pijat", fingerprint: "f")

@Suite struct JournalTests {
  private let start = Date(timeIntervalSince1970: 1_700_000_000)

  @Test func `the newest place of an interrupted session comes back`() throws {
    let scratch = Scratch()
    do {
      let journal = try Journal(path: scratch.path)
      let session = journal.begin(request, title: "Pijat", mode: "massage", at: start)
      for frame in 0..<1000 { journal.save(place(frame), of: session) }
      journal.flush()
    }
    let journal = try Journal(path: scratch.path)
    #expect(journal.warnings == [])
    #expect(try journal.lastUnfinished()?.place == place(999))
  }

  @Test(arguments: [
    (Outcome.completed, false), (.stopped, true), (.pain, false), (.refused, false),
  ])
  func `only what may go on is offered`(outcome: Outcome, isOffered: Bool) throws {
    let journal = try Journal(path: Scratch().path)
    let session = journal.begin(request, title: "Pijat", mode: "massage")
    journal.save(place(7), of: session)
    journal.record(.ended(outcome), of: session)
    journal.flush()
    #expect((try journal.lastUnfinished() != nil) == isOffered)
  }

  @Test func `only the owner may read`() throws {
    let scratch = Scratch()
    let journal = try Journal(path: scratch.path)
    try journal.addNote("x")
    journal.flush()
    #expect(try scratch.permissions(scratch.folder + "/belai") == 0o700)
    for suffix in ["", "-wal", "-shm"] {
      #expect(try scratch.permissions(scratch.path + suffix) == 0o600)
    }
  }

  @Test func `what is forgotten is in no file any more`() throws {
    let scratch = Scratch()
    let journal = try Journal(path: scratch.path)
    try journal.addNote("rahasia-satu", at: start)
    try journal.addNote("tinggal-dua", at: start + 100)
    journal.flush()
    #expect(try journal.forget(.before(start + 1)) == 1)
    let bytes = try ["", "-wal"].reduce(Data()) {
      $0 + (try Data(contentsOf: URL(fileURLWithPath: scratch.path + $1)))
    }
    #expect(bytes.range(of: Data("rahasia-satu".utf8)) == nil)
    #expect(bytes.range(of: Data("tinggal-dua".utf8)) != nil)
    #expect(try journal.notes().map(\.text) == ["tinggal-dua"])
    #expect(try journal.forget(.everything) == 1)
  }

  @Test(arguments: ["text", "truncated", "torn", "newer", "alien"])
  func `a file that cannot be used is set aside and begun anew`(damage: String) throws {
    let scratch = Scratch()
    try Self.make(damage, scratch)
    let journal = try Journal(path: scratch.path, now: start)
    guard case .setAside(let path, let reason) = try #require(journal.warnings.first) else {
      Issue.record("\(journal.warnings)")
      return
    }
    #expect(path.hasPrefix(scratch.path + ".20231114T221320"))
    #expect(FileManager.default.fileExists(atPath: path))
    #expect((reason == .newer) == (damage == "newer"))
    try journal.addNote("baru")
    journal.flush()
    #expect(try journal.notes().map(\.text) == ["baru"])
  }

  private static func make(_ damage: String, _ scratch: Scratch) throws {
    do {
      let journal = try Journal(path: scratch.path)
      for number in 0..<500 {
        try journal.addNote("catatan \(number) " + String(repeating: "x", count: 90))
      }
      journal.flush()
      try journal.database.writeWithoutTransaction { db in
        if damage == "newer" {
          try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
        }
        if damage == "alien" {
          try db.execute(sql: "DELETE FROM grdb_migrations")
        }
        _ = try db.checkpoint(.truncate)
      }
      try journal.database.close()
    }
    let url = URL(fileURLWithPath: scratch.path)
    var bytes = try Data(contentsOf: url)
    switch damage {
    case "text": bytes = Data("bukan basis data".utf8)
    case "truncated": bytes = bytes.prefix(bytes.count / 2 + 100)
    case "torn": for index in 8192..<bytes.count { bytes[index] = 0xA5 }
    default: break
    }
    try bytes.write(to: url)
  }

  @Test func `where nothing can be written the journal lives in memory`() throws {
    let journal = try Journal(path: "/proc/belai/jurnal.sqlite")
    guard case .memoryOnly(let words) = try #require(journal.warnings.first) else {
      Issue.record("\(journal.warnings)")
      return
    }
    #expect(!words.isEmpty)
    try journal.addNote("sementara")
    journal.flush()
    #expect(try journal.notes().count == 1)
  }

  @Test func `a failing write is told once and thrown never`() throws {
    let told = Mutex<[JournalWarning]>([])
    let journal = try Journal(
      path: Scratch().path, warn: { warning in told.withLock { $0.append(warning) } })
    let session = journal.begin(request, title: "Pijat", mode: "massage")
    journal.flush()
    // As on a full disk: SQLite may not make the file any larger.
    try journal.database.writeWithoutTransaction { db in
      _ = try Row.fetchOne(db, sql: "PRAGMA max_page_count = 1")
    }
    for number in 0..<200 {
      journal.record(.pain(count: number), of: session)
      journal.save(place(number), of: session)
    }
    journal.flush()
    #expect(told.withLock { $0 } == [.writingFailed(words: "database or disk is full")])
  }

  @Test func `the folder follows the XDG rules`() {
    #expect(
      Journal.standardPath(["HOME": "/h", "XDG_STATE_HOME": "/s"]) == "/s/belai/jurnal.sqlite")
    #expect(Journal.standardPath(["HOME": "/h"]) == "/h/.local/state/belai/jurnal.sqlite")
    #expect(
      Journal.standardPath(["HOME": "/h", "XDG_STATE_HOME": "relative"])
        == "/h/.local/state/belai/jurnal.sqlite")
  }
}
