import BelaiSession
import Foundation
import GRDB
import Glibc
import Testing

@testable import BelaiJournal

/// Files as they are found on people's machines.
@Suite struct JournalFileTests {
  private func makeFolder(_ scratch: Scratch) throws {
    try FileManager.default.createDirectory(
      atPath: scratch.folder + "/belai", withIntermediateDirectories: true)
  }

  @Test(arguments: ["", "-wal", "-shm"])
  func `a link is set aside and what it leads to stays as it is`(suffix: String) throws {
    let scratch = Scratch()
    try makeFolder(scratch)
    let target = scratch.folder + "/milik-orang"
    try Data("jangan disentuh".utf8).write(to: URL(fileURLWithPath: target))
    unsafe chmod(target, 0o644)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + suffix, withDestinationPath: target)
    let journal = try Journal(path: scratch.path)
    guard case .setAside(_, .alien)? = journal.warnings.first else {
      Issue.record("\(journal.warnings)")
      return
    }
    try journal.addNote("baru")
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "jangan disentuh")
    #expect(try scratch.permissions(target) == 0o644)
    #expect(try Journal(path: scratch.path).notes().map(\.text) == ["baru"])
  }

  @Test func `a folder in its place is set aside`() throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/isi", withIntermediateDirectories: true)
    let journal = try Journal(path: scratch.path)
    #expect(journal.warnings.count == 1)
    try journal.addNote("baru")
    #expect(try Journal(path: scratch.path).warnings == [])
  }

  @Test(.enabled(if: geteuid() == 0)) func `a file of somebody else is set aside`() throws {
    let scratch = Scratch()
    try makeFolder(scratch)
    try Data().write(to: URL(fileURLWithPath: scratch.path))
    #expect(unsafe chown(scratch.path, 65_534, 65_534) == 0)
    let journal = try Journal(path: scratch.path)
    guard case .setAside(let aside, .alien)? = journal.warnings.first else {
      Issue.record("\(journal.warnings)")
      return
    }
    #expect(FileManager.default.fileExists(atPath: aside))
  }

  @Test(.enabled(if: geteuid() == 0)) func `in the folder of somebody else nothing is left`() throws
  {
    let scratch = Scratch()
    try makeFolder(scratch)
    #expect(unsafe chown(scratch.folder + "/belai", 65_534, 65_534) == 0)
    let journal = try Journal(path: scratch.path)
    guard case .memoryOnly? = journal.warnings.first else {
      Issue.record("\(journal.warnings)")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path))
  }

  @Test func `a journal of the first version is taken over`() throws {
    let scratch = Scratch()
    try makeFolder(scratch)
    do {
      let old = try DatabaseQueue(path: scratch.path)
      try Schema.migrator.migrate(old, upTo: "1")
      try old.write { db in
        try db.execute(
          sql: """
            INSERT INTO session VALUES ('a', 'pijat', 'Pijat', 'massage', 1000, 61000, 'completed');
            INSERT INTO session VALUES ('b', 'pijat', 'Pijat', 'massage', 2000, NULL, NULL);
            INSERT INTO place VALUES ('b', '{"frame": 5}', 32000);
            INSERT INTO note (at, text) VALUES (1, 'lama');
            """)
      }
      try old.close()
    }
    let journal = try Journal(path: scratch.path)
    #expect(journal.warnings == [])
    #expect(try journal.history().map(\.duration) == [.seconds(30), .seconds(60)])
    #expect(try journal.notes().map(\.text) == ["lama"])
    #expect(try journal.lastUnfinished() == nil)
  }

  @Test func `many programs at once lose nothing`() async throws {
    let scratch = Scratch()
    let path = scratch.path
    try await withThrowingTaskGroup { group in
      for program in 0..<8 {
        group.addTask {
          let journal = try Journal(path: path)
          #expect(journal.warnings == [])
          let session = journal.begin(request, title: "\(program)", mode: "massage")
          for number in 0..<20 { journal.record(.pain(count: number), of: session) }
          journal.flush()
        }
      }
      try await group.waitForAll()
    }
    let history = try Journal(path: scratch.path).history()
    #expect(history.map(\.pains) == Array(repeating: 20, count: 8))
  }

  @Test func `a journal that somebody locks is done without`() throws {
    let scratch = Scratch()
    let other = try Journal(path: scratch.path)
    try other.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
      let journal = try Journal(path: scratch.path)
      #expect(journal.warnings == [.memoryOnly(words: "database is locked")])
      try db.execute(sql: "COMMIT")
    }
  }

  @Test func `a session that is forgotten while it runs stays forgotten`() throws {
    let scratch = Scratch()
    let journal = try Journal(
      path: scratch.path, warn: { Issue.record("nothing went wrong: \($0)") })
    let session = journal.begin(request, title: "rahasia-judul", mode: "massage")
    journal.save(place(1), of: session)
    journal.flush()
    #expect(try Journal(path: scratch.path).forget(.everything) == 1)
    journal.save(place(2), of: session)
    journal.record(.pain(count: 1), of: session)
    journal.record(.ended(.completed), of: session)
    journal.flush()
    #expect(try journal.history() == [])
  }

  @Test func `what was set aside is forgotten too, down to the last byte`() throws {
    let scratch = Scratch()
    try makeFolder(scratch)
    try Data("rahasia lama".utf8).write(to: URL(fileURLWithPath: scratch.path))
    let journal = try Journal(path: scratch.path)
    try journal.addNote("rahasia baru")
    let session = journal.begin(request, title: "rahasia judul", mode: "massage")
    journal.save(place(3), of: session)
    journal.flush()
    try journal.forget(.everything)
    let folder = scratch.folder + "/belai"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names).isSubset(of: ["jurnal.sqlite", "jurnal.sqlite-wal", "jurnal.sqlite-shm"]))
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      #expect(bytes.range(of: Data("rahasia".utf8)) == nil, "\(name)")
    }
  }
}
