import Foundation
import GRDB
import TestSupport
import Testing

/// A session that is killed (kill −9) at random moments, and goes on each time from where it was.
struct KilledSession {
  /// How the kills went.
  struct Tally {
    /// Kills in the midst of what is heard; the others fell into the preparation.
    var midst = 0
    /// Went on with the interrupted cue; with the one that was just being written.
    var (right, written) = (0, 0)
    /// The lines that were interrupted.
    var interrupted: Set<Int> = []
    /// What went on elsewhere, or was not told in the order of the script.
    var wrong: [String] = []
    /// What SQLite said of the journal where it is not whole.
    var damages: [String] = []
    /// Sessions that were heard to their end.
    var completed = 0
  }

  /// Each line is said once, so that a place is known by its words; all but the pauses at both ends.
  static let script = """
    Judul: Uji putus
    Jenis: relaksasi

    # Satu
    Ini kalimat pertama. [jeda 1 detik]
    Ini kalimat kedua, sedikit lebih panjang.
    Ini kalimat ketiga.
    [hitung 1 sampai 4, tiap 1 detik]

    # Dua
    [napas 1-1-1, 1 kali]
    [irama 60 per menit]
    Usap perlahan. [jeda 2 detik]
    [habis]
    Ini kalimat keempat.

    # Tiga
    [jeda 3 detik]
    Hampir selesai.
    Ini kalimat terakhir.
    """

  /// Milliseconds after the first line within which a kill comes.
  ///
  /// What is begun anew each time, a line or a whole breath, takes less: the session comes to its end.
  private static let window = 5_000

  private(set) var tally = Tally()
  /// Lines that can be interrupted.
  var lineCount: Int { told.lines.count }
  private let room: Rehearsal
  private let told: ToldScript
  private var random: SeededNumbers
  /// The line that was told last in the session that is to go on; nil where there is none.
  private var last: Int?
  /// Bytes of the program's messages that are known.
  private var read = 0

  init(seed: Int) throws {
    room = try Rehearsal()
    let path = try room.program.file("putus.belai", Self.script)
    told = try ToldScript(timeline: room.program.run(["timeline", path, "--json"]).outputBytes)
    random = SeededNumbers(seed: UInt64(seed))
  }

  /// Starts or resumes the session, kills it, and looks at what it told and at the journal.
  mutating func kill() throws {
    let words = last == nil ? ["play", room.folder + "/putus.belai"] : ["resume"]
    let child = try Child(
      [Program.path] + words + ["--plain"], environment: room.environment(), folder: room.folder)
    // One in eight falls at any time from the start on, the others when something is heard.
    if Int.random(in: 0..<8, using: &random) > 0 {
      #expect(waits(.seconds(120)) { !lines().isEmpty }, "\(room.errors)")
    }
    let moment = Int.random(in: 0..<Self.window, using: &random)
    let status = child.exitStatus(within: .milliseconds(moment))
    child.kill()
    judge(lines())
    read = room.errors.utf8.count
    checkJournal()
    guard let status else { return }
    #expect(status == 0, "\(room.errors)")
    tally.completed += 1
    last = nil
  }

  /// What the running session has told of its script.
  private func lines() -> [String] {
    let text = String(decoding: room.errors.utf8.dropFirst(read), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      guard let words = line.wholeMatch(of: /\d+:\d\d (.+)/)?.1 else { return nil }
      return words.hasPrefix("Langkah") || words == "Selesai." ? nil : String(words)
    }
  }

  private mutating func judge(_ lines: [String]) {
    guard let first = lines.first else { return }
    tally.midst += 1
    guard let number = told.line(first, near: last ?? 0) else {
      return tally.wrong.append("unknown: \(first)")
    }
    if let last {
      if told.continuations(after: last).contains(number) {
        tally.right += 1
      } else if told.neighbours(of: last).contains(number) {
        tally.written += 1
      } else {
        tally.wrong.append("after '\(told.lines[last])' came '\(first)'")
      }
    } else if number != 0 {
      tally.wrong.append("the beginning was '\(first)'")
    }
    if Array(told.lines.dropFirst(number).prefix(lines.count)) != lines {
      tally.wrong.append("not in order: \(lines)")
    }
    last = number + lines.count - 1
    tally.interrupted.insert(number + lines.count - 1)
  }

  private mutating func checkJournal() {
    let folder = room.folder + "/.local/state/belai"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // Killed before there was a journal.
    guard names.contains("jurnal.sqlite") else { return }
    tally.damages += names.filter { $0.hasPrefix("jurnal.sqlite.") }
    do {
      let verdict = try DatabaseQueue(path: folder + "/jurnal.sqlite").read { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check")
      }
      if verdict != ["ok"] { tally.damages += verdict }
    } catch {
      tally.damages.append("\(error)")
    }
  }
}
