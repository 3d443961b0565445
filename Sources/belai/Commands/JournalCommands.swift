import ArgumentParser
import BelaiAudio
import BelaiJournal
import BelaiRender
import BelaiScreen
import BelaiSession
import Foundation

/// `belai resume`: goes on with the session that was interrupted last.
struct ResumeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: wording("Melanjutkan sesi yang terputus.", "Goes on with an interrupted session."),
      discussion: wording(
        "Pilihan dari awal sesi tetap berlaku; yang ditulis sekarang didahulukan. --mode dan --seed "
          + "tidak dapat diubah lagi.",
        "The options of its beginning hold; what is typed now comes before them. --mode and --seed "
          + "cannot be changed any more."),
      aliases: ["lanjut"])
  }

  @OptionGroup var playback: PlaybackOptions
  @OptionGroup var options: SessionOptions

  func validate() throws {
    guard options.mode == nil, options.seed == nil else {
      throw ValidationError(
        wording(
          "--mode dan --seed mengikuti sesi yang terputus; untuk mengubahnya, mulai yang baru",
          "--mode and --seed are those of the interrupted session; to change them, begin anew"))
    }
    if let path = playback.output, SoundFormat(path: path) != nil {
      throw ValidationError(
        wording(
          "'lanjut' hanya memutar; untuk membuat berkas suara pakai 'belai rekam'",
          "'resume' only plays; to make a sound file use 'belai render'"))
    }
  }

  func run() async throws {
    guard let session = try readingJournal({ try $0.lastUnfinished() }) else {
      throw Failure(
        wording(
          "tidak ada sesi yang terputus; mulai yang baru dengan 'belai mulai'",
          "no session was interrupted; begin a new one with 'belai play'"))
    }
    let title = SafeText.make(session.title)
    warn(wording("Melanjutkan: \(title)", "Going on with: \(title)"))
    try await Performing(
      script: session.request.script, mode: session.place.arrangement.mode, playback: playback,
      options: options.filled(from: session.request),
      resumption: Resumption(session: session, level: options.level)
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
    if json { return write(try HistoryText.json(records, notes: notes)) }
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

  @Argument(
    help: ArgumentHelp(wording("Catatan.", "The note."), valueName: wording("catatan", "words")))
  var words: [String]

  /// A page or two; more is a letter.
  private static let longest = 5000

  func run() throws {
    let text = SafeText.make(words.joined(separator: " "))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else {
      throw Failure(
        wording(
          "catatannya kosong; tulis sesudah 'belai catat'",
          "the note is empty; write it after 'belai note'"),
        exitCode: .validationFailure)
    }
    guard text.count <= Self.longest else {
      throw Failure(
        wording(
          "catatannya terlalu panjang (\(text.count) huruf); paling banyak \(Self.longest)",
          "the note is too long (\(text.count) letters); at most \(Self.longest)"),
        exitCode: .validationFailure)
    }
    try readingJournal { try $0.addNote(text) }
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

  @Flag(help: ArgumentHelp(wording("Tanpa bertanya lagi.", "Do not ask.")))
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
    let journal = try Journal(warn: { warn(sentence(for: $0)) })
    for warning in journal.warnings {
      if case .memoryOnly(let words) = warning { throw unusableJournal(words) }
      warn(sentence(for: warning))
    }
    return try body(journal)
  } catch let failure as Failure {
    throw failure
  } catch {
    throw unusableJournal("\(error)")
  }
}

private func unusableJournal(_ words: String) -> Failure {
  Failure(
    wording(
      "riwayat tidak dapat dibuka (\(words)); periksa berkas \(Journal.standardPath())",
      "the history cannot be opened (\(words)); check the file \(Journal.standardPath())"))
}
