import ArgumentParser
import BelaiJournal
import BelaiRender
import BelaiSession
import Foundation

/// `belai resume`: goes on with the session that was interrupted last.
struct ResumeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: wording("Melanjutkan sesi yang terputus.", "Goes on with an interrupted session."),
      aliases: ["lanjut"])
  }

  @OptionGroup var playback: PlaybackOptions
  @OptionGroup var options: SessionOptions

  func run() async throws {
    guard let session = try readingJournal({ try $0.lastUnfinished() }) else {
      throw Failure(
        wording(
          "tidak ada sesi yang terputus; mulai yang baru dengan 'belai mulai'",
          "no session was interrupted; begin a new one with 'belai play'"))
    }
    warn(wording("Melanjutkan: \(session.title)", "Going on with: \(session.title)"))
    try await Performing(
      script: session.place.script, mode: session.place.arrangement.mode, playback: playback,
      options: options, start: .place(session.place)
    ).run()
  }
}

/// `belai history`: which sessions there were.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: wording("Menampilkan riwayat sesi.", "Shows past sessions."),
      aliases: ["riwayat"])
  }

  @Flag(help: ArgumentHelp(wording("Tabel untuk lembar kerja.", "A table for spreadsheets.")))
  var csv = false

  @Flag(help: ArgumentHelp(wording("JSON untuk program lain.", "JSON for other programs.")))
  var json = false

  func validate() throws {
    if csv, json {
      throw ValidationError(
        wording("pilih --csv atau --json, jangan keduanya", "choose --csv or --json, not both"))
    }
  }

  func run() throws {
    let (records, notes) = try readingJournal { (try $0.history(), try $0.notes()) }
    if csv { return write(HistoryText.csv(records)) }
    if json { return write(try HistoryText.json(records)) }
    guard !records.isEmpty || !notes.isEmpty else {
      return say(wording("Belum ada sesi.", "There are no sessions yet."))
    }
    write(DayTable(records, notes: notes).text)
  }
}

/// `belai note`: a line in the person's own words.
struct NoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note",
      abstract: wording("Menambahkan catatan ke riwayat.", "Adds a note to the history."),
      aliases: ["catat"])
  }

  @Argument(help: ArgumentHelp(wording("Catatan.", "The note.")))
  var words: [String]

  func run() throws {
    let text = words.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !text.isEmpty else {
      throw Failure(
        wording(
          "catatannya kosong; tulis sesudah 'belai catat'",
          "the note is empty; write it after 'belai note'"),
        exitCode: .validationFailure)
    }
    try readingJournal {
      $0.addNote(text)
      $0.flush()
    }
    say(wording("Tercatat.", "Noted."))
  }
}

/// `belai forget`: deletes what the journal knows.
struct ForgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forget",
      abstract: wording(
        "Menghapus riwayat dan catatan untuk selamanya.", "Deletes history and notes for good."),
      aliases: ["lupakan"])
  }

  @Flag(help: ArgumentHelp(wording("Tidak bertanya lagi.", "Do not ask.")))
  var yes = false

  func run() throws {
    guard yes || isConfirmed() else {
      return say(wording("Tidak ada yang dihapus.", "Nothing was deleted."))
    }
    let count = try readingJournal { try $0.forget(.everything) }
    say(
      wording(
        "Terhapus: \(count) sesi dan catatan.", "Deleted: \(count) sessions and notes."))
  }

  private func isConfirmed() -> Bool {
    write(
      wording(
        "Semua riwayat dan catatan akan dihapus untuk selamanya. Ketik 'ya' untuk menghapus: ",
        "All history and notes will be deleted for good. Type 'yes' to delete: "))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased()
    return answer == "ya" || answer == "yes"
  }
}

/// Opens the journal and asks it something.
///
/// - Throws: `Failure` with SQLite's own words.
private func readingJournal<Value>(_ body: (Journal) throws -> Value) throws -> Value {
  do {
    let journal = try Journal { warn(sentence(for: $0)) }
    for warning in journal.warnings { warn(sentence(for: warning)) }
    return try body(journal)
  } catch {
    throw Failure(
      wording(
        "riwayat tidak dapat dibaca (\(error)); periksa berkas \(Journal.standardPath())",
        "the history cannot be read (\(error)); check the file \(Journal.standardPath())"))
  }
}
