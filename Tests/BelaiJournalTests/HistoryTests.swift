import BelaiScript
import BelaiSession
import Foundation
import GRDB
import Synchronization
import Testing

@testable import BelaiJournal

/// What is told of past sessions, and which of them may go on.
@Suite struct HistoryTests {
  private let start = Date(timeIntervalSince1970: 1_700_000_000)

  /// A clock that only the test moves.
  private final class Uptime: Sendable {
    private let now = Mutex(Duration.zero)
    func pass(_ time: Duration) { now.withLock { $0 += time } }
    var read: @Sendable () -> Duration { { self.now.withLock { $0 } } }
  }

  @Test func `only what was heard is counted, whatever the clock on the wall does`() throws {
    let uptime = Uptime()
    let journal = try Journal(path: Scratch().path, uptime: uptime.read)
    let session = journal.begin(request, title: "A", mode: "massage", at: start)
    let course: [(SessionState, Duration)] = [
      (.screening(question: 0), .seconds(50)), (.playing, .seconds(60)),
      (.paused, .seconds(3600)), (.playing, .milliseconds(5500)),
      (.pain(.calm), .seconds(40)), (.waiting, .milliseconds(4500)),
    ]
    // The wall clock jumps back by 53 years in between.
    for (number, part) in course.enumerated() {
      let now = number == 3 ? Date(timeIntervalSince1970: 10) : start
      journal.record(.stateChanged(part.0), of: session, at: now)
      uptime.pass(part.1)
      journal.save(place(number), of: session, at: now)
    }
    journal.record(.pain(count: 1), of: session, at: start)
    journal.record(.stateChanged(.ended), of: session)
    journal.record(.ended(.pain), of: session)
    journal.flush()
    let record = try #require(journal.history().first)
    #expect(record.duration == .seconds(70))
    #expect(record.pains == 1 && record.outcome == .pain && record.began == start)
  }

  @Test func `of a session that was killed nothing after its last place is counted`() throws {
    let scratch = Scratch()
    let uptime = Uptime()
    do {
      let journal = try Journal(path: scratch.path, uptime: uptime.read)
      let session = journal.begin(request, title: "A", mode: "massage", at: start)
      journal.record(.stateChanged(.playing), of: session)
      uptime.pass(.seconds(12))
      journal.save(place(1), of: session)
      journal.flush()
      uptime.pass(.seconds(600))
    }
    let record = try #require(try Journal(path: scratch.path).history().first)
    #expect(record.duration == .seconds(12) && record.outcome == nil)
  }

  @Test func `tables quote what has to be quoted`() throws {
    let record = HistoryRecord(
      id: "i", script: "=a", title: "A, \"b\"\nc", mode: "massage", began: start,
      duration: .milliseconds(70_900), pains: 1, outcome: nil)
    #expect(
      HistoryText.csv([record])
        == "began,script,title,mode,seconds,pains,outcome,id\r\n"
        + "2023-11-14T22:13:20Z,'=a,\"A, \"\"b\"\"\nc\",massage,70,1,interrupted,i\r\n")
  }

  @Test func `JSON holds sessions and notes`() throws {
    struct Whole: Decodable {
      struct Session: Decodable {
        var title: String
        var seconds: Int
      }
      struct Note: Decodable {
        var at: String
        var text: String
      }
      var sessions: [Session]
      var notes: [Note]
    }
    let record = HistoryRecord(
      id: "i", script: "a", title: "A \"b\"", mode: "massage", began: start,
      duration: .seconds(70), pains: 1, outcome: .completed)
    let text = try HistoryText.json([record], notes: [Note(at: start, text: "tidur")])
    let whole = try JSONDecoder().decode(Whole.self, from: Data(text.utf8))
    #expect(whole.sessions.map(\.title) == ["A \"b\""] && whole.sessions.first?.seconds == 70)
    #expect(whole.notes.first?.at == "2023-11-14T22:13:20Z")
  }

  // MARK: - Going on

  @Test func `a session that is interrupted again and again stays one, with all its minutes`()
    throws
  {
    let scratch = Scratch()
    let uptime = Uptime()
    var first: String?
    for round in 1...3 {
      let journal = try Journal(path: scratch.path, uptime: uptime.read)
      let found = try journal.lastUnfinished()
      #expect(found?.id == first && found?.place.frame == (round == 1 ? nil : round - 1))
      if let found { journal.resume(found.id, with: request) }
      let session = found?.id ?? journal.begin(request, title: "A", mode: "massage")
      first = session
      journal.record(.stateChanged(.playing), of: session)
      uptime.pass(.seconds(10))
      journal.record(.pain(count: round), of: session)
      journal.save(place(round), of: session)
      journal.flush()
    }
    let history = try Journal(path: scratch.path).history()
    #expect(history.map(\.duration) == [.seconds(30)])
    #expect(history.map(\.pains) == [3])
  }

  @Test func `the older place is found where nothing was heard of newer sessions`() throws {
    let journal = try Journal(path: Scratch().path)
    let first = journal.begin(request, title: "A", mode: "massage")
    journal.save(place(5), of: first)
    for outcome in [nil, Outcome.stopped, .trouble] {
      let next = journal.begin(request, title: "B", mode: "massage")
      if let outcome { journal.record(.ended(outcome), of: next) }
    }
    journal.flush()
    #expect(try journal.lastUnfinished()?.id == first)
    let refused = journal.begin(request, title: "C", mode: "massage")
    journal.record(.ended(.refused), of: refused)
    journal.flush()
    #expect(try journal.lastUnfinished() == nil)
  }

  @Test func `the newest is the one that began last, also after the clock was set back`() throws {
    let journal = try Journal(path: Scratch().path)
    for (title, year) in [("lama", 0), ("baru", -40)] {
      let session = journal.begin(
        request, title: title, mode: "massage", at: start + Double(year) * 31_536_000)
      journal.save(place(1), of: session)
    }
    journal.flush()
    #expect(try journal.lastUnfinished()?.title == "baru")
    #expect(try journal.history().map(\.title) == ["baru", "lama"])
  }

  @Test func `a place that nobody understands is passed over`() throws {
    let journal = try Journal(path: Scratch().path)
    let old = journal.begin(request, title: "A", mode: "massage")
    journal.save(place(5), of: old)
    let odd = journal.begin(request, title: "B", mode: "massage")
    journal.save(place(6), of: odd)
    journal.flush()
    try journal.database.writeWithoutTransaction { db in
      try db.execute(
        sql: "UPDATE place SET place = '{\"frame\":1}' WHERE session = ?", arguments: [odd])
    }
    #expect(try journal.lastUnfinished()?.id == old)
  }

  @Test func `what was asked for comes back`() throws {
    let journal = try Journal(path: Scratch().path)
    let asked = SessionRequest(
      script: "/a b/c.belai", fingerprint: "ff", level: "brief", milliseconds: 720_500,
      values: ["ayah": "Mas = \"Budi\""], bed: 0, seed: .max, rate: 120, pitch: 40, voice: "ayah")
    let session = journal.begin(asked, title: "A", mode: "massage")
    journal.save(place(5), of: session)
    journal.flush()
    #expect(try journal.lastUnfinished()?.request == asked)
  }

  // MARK: - Screening

  private func question(_ index: Int) -> Question {
    Question(kind: .screening(index: index, count: 2), text: Sentence("Apakah?", "Is?"))
  }

  @Test func `answers hold for an hour of the same day, and only when all of them were no`() throws
  {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Asia/Jakarta"))
    let journal = try Journal(path: Scratch().path)
    let session = journal.begin(request, title: "A", mode: "massage", at: start)
    func found() throws -> UnfinishedSession {
      journal.save(place(1), of: session, at: start + 60)
      journal.flush()
      return try #require(try journal.lastUnfinished())
    }
    journal.record(.replied(question(0), false), of: session, at: start)
    #expect(try !found().isScreened(at: start + 61, in: calendar))
    journal.record(.replied(question(1), false), of: session, at: start + 1)
    let screened = try found()
    #expect(screened.isScreened(at: start + 61, in: calendar))
    #expect(screened.isScreened(at: start + 3600, in: calendar))
    #expect(!screened.isScreened(at: start + 3661, in: calendar))
    #expect(!screened.isScreened(at: start - 1, in: calendar))
    #expect(!screened.isScreened(at: start + 30, in: calendar), "the clock was set back")
    journal.record(.refused(question(1)), of: session, at: start + 2)
    #expect(try !found().isScreened(at: start + 61, in: calendar))
  }

  @Test func `no answer holds over midnight`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Asia/Jakarta"))
    let midnight = calendar.startOfDay(for: start)
    let journal = try Journal(path: Scratch().path)
    let session = journal.begin(
      request, title: "A", mode: "massage", screened: midnight - 60, at: midnight - 60)
    journal.save(place(1), of: session, at: midnight + 5)
    journal.flush()
    let found = try #require(try journal.lastUnfinished())
    #expect(!found.isScreened(at: midnight + 10, in: calendar))
    #expect(found.isScreened(at: midnight - 1, in: calendar) == false)
  }
}
