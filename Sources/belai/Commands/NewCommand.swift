import ArgumentParser
import BelaiImport
import BelaiLibrary
import BelaiRender
import BelaiScript
import Foundation

/// `belai new`: a complete script of a person's own, to begin with.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: wording("Menulis naskah baru yang siap diubah.", "Writes a new script to change."),
      discussion: wording(
        "Di terminal, yang belum disebut akan ditanyakan. Naskahnya lengkap, dengan catatan yang "
          + "menjelaskan setiap bagian. --from menyalin naskah yang sudah ada.",
        "On a terminal, what is not given is asked. The script is complete, with remarks that explain "
          + "each part. --from begins with a script that exists."),
      aliases: ["baru"])
  }

  @Option(
    help: ArgumentHelp(
      wording("Judul sesi.", "Title of the session."), valueName: wording("judul", "title")))
  var title: String?

  @Option(
    help: ArgumentHelp(
      wording("Jenis sesi.", "Kind of session."), valueName: wording("jenis", "kind")))
  var kind: Kind?

  @Option(
    help: ArgumentHelp(
      wording("Lama sesi dalam menit.", "Length of the session in minutes."),
      valueName: wording("menit", "minutes")))
  var minutes: String?

  @Option(
    name: [.customLong("pass"), .customLong("putaran")],
    help: ArgumentHelp(
      wording(
        "Lama satu putaran pijat atau latihan napas, misalnya '2,5' menit.",
        "Length of one pass of massage or breathing, such as '2.5' minutes."),
      valueName: wording("menit", "minutes")))
  var pass: String?

  @Option(
    help: ArgumentHelp(
      wording("Naskah yang disalin sebagai awalnya.", "Script to begin with."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var from: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      wording("Nama berkasnya.", "Name of the file."), valueName: wording("berkas", "file")),
    completion: .file(extensions: ["belai"]))
  var output: String?

  @Flag(
    help: ArgumentHelp(wording("Ganti yang sudah ada tanpa bertanya.", "Replace without asking.")))
  var yes = false

  func validate() throws {
    guard from != nil, kind != nil || pass != nil else { return }
    throw ValidationError(
      wording(
        "jenis dan putaran sudah ditentukan oleh naskah asalnya; hapus --kind dan --pass",
        "the script it begins with decides kind and pass; leave out --kind and --pass"))
  }

  func run() throws {
    let house = try House()
    let source = try from.map { try house.path(of: $0) }
    let title = try heading()
    let path = output ?? Self.fileName(for: title)
    let report =
      try source.map { try copy(of: $0, title: title, path: path, house: house) }
      ?? draft(title: title, path: path, house: house)
    try NewFile(path: path, replaces: yes, source: source).write(report.text)
    say(wording("Ditulis: \(path)", "Written: \(path)"))
    report.check.print()
    say(
      wording(
        "Ubah dengan Notepad atau penyunting teks lain, periksa dengan: belai periksa \(path)",
        "Change it in any text editor, then check it with: belai check \(path)"))
  }

  private typealias Written = (text: String, check: CheckReport)

  private func heading() throws -> String {
    let answer = try Question(
      wording("Judul sesi", "Title of the session"), option: "--title", preset: nil
    ).answer(given: title) { typed in
      let heading = ImportedScript.heading(typed)
      return heading.contains { $0.isLetter } ? heading : nil
    }
    return answer
  }

  // MARK: from nothing

  private func draft(title: String, path: String, house: House) throws -> Written {
    let kind = try Question(
      wording("Jenis (pijat atau relaksasi)", "Kind (massage or relaxation)"), option: "--kind",
      preset: wording("pijat", "massage")
    ).answer(given: kind.map { $0 == .massage ? "pijat" : "relaksasi" }) { Kind(argument: $0) }
    let length = try length(preset: kind == .massage ? "10" : "7", kind: kind)
    let pass = try passLength(for: kind)
    let draft = ScriptDraft(title: title, kind: kind, length: length, pass: pass)
    for rounds in draft.possibleRounds.reversed() {
      let text = draft.text(rounds: rounds)
      let check = try Self.check(text, path: path, house: house)
      if check.isClean(strict: true) { return (text, check) }
    }
    throw Failure(
      wording(
        "\(length.written) terlalu singkat untuk satu putaran \(pass.written) dengan pembuka dan "
          + "penutupnya; perpanjang --minutes atau perpendek --pass",
        "\(length.written) is too short for one pass of \(pass.written) with its beginning and end; "
          + "raise --minutes or lower --pass"), exitCode: .scriptFaults)
  }

  private func length(preset: String, kind: Kind) throws -> WrittenLength {
    let (low, high) = ScriptDraft.minutes(for: kind)
    return try Question(
      wording("Lama sesi, \(low)-\(high) menit", "Length of the session, \(low)-\(high) minutes"),
      option: "--minutes", preset: preset
    ).answer(given: minutes) { Self.length($0, within: low * 60_000...high * 60_000) }
  }

  private func passLength(for kind: Kind) throws -> WrittenLength {
    let words =
      kind == .massage
      ? wording("Lama satu putaran pijat, 1-5 menit", "Length of one pass, 1-5 minutes")
      : wording("Lama satu latihan napas, 1-5 menit", "Length of breathing, 1-5 minutes")
    let preset = kind == .massage ? wording("2,5", "2.5") : "1"
    return try Question(words, option: "--pass", preset: preset)
      .answer(given: pass) { Self.length($0, within: 60_000...300_000) }
  }

  private static func length(_ typed: String, within limits: ClosedRange<Int>) -> WrittenLength? {
    guard let length = WrittenLength(typed, unit: .minutes),
      length.milliseconds.lowerBound == length.milliseconds.upperBound,
      limits.contains(length.milliseconds.lowerBound)
    else { return nil }
    return length
  }

  // MARK: from a script

  private func copy(
    of source: String, title: String, path: String, house: House
  ) throws -> Written {
    let original = try house.script(source, shelf: house.shelf())
    let length = try minutes.map { _ in try self.length(preset: "", kind: original.header.kind) }
    let text = ScriptDraft.copy(
      of: String(decoding: try ScriptFiles.bytes(of: source), as: UTF8.self),
      name: original.header.title, title: title, length: length)
    let check = try Self.check(text, path: path, house: house)
    guard check.isClean(strict: false) else {
      check.print()
      throw ExitCode.scriptFaults
    }
    return (text, check)
  }

  private static func check(_ text: String, path: String, house: House) throws -> CheckReport {
    let shelf = house.shelf()
    let environment = ScriptFiles(library: house.library).environment(shelf: shelf)
    let result = Script.check(name: path, bytes: Array(text.utf8), in: environment)
    return try CheckReport(result, name: path, house: house, shelf: shelf)
  }

  /// `Pijat sore!` becomes `pijat-sore.belai`.
  private static func fileName(for title: String) -> String {
    let plain = title.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-").prefix(60)
    return (name.isEmpty ? "naskah" : name) + ScriptLibrary.ending
  }
}
