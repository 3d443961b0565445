import ArgumentParser
import BelaiImport
import BelaiLibrary
import BelaiRender
import BelaiScript
import Foundation

/// `belai import`: a table, Speech Markdown or SSML becomes a script.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: wording(
        "Mengubah tabel, Speech Markdown, atau SSML menjadi naskah.",
        "Makes a script of a table, Speech Markdown or SSML."),
      discussion: wording(
        "Tabel dari Excel disimpan sebagai CSV; baris pertamanya memberi nama kolom: langkah, "
          + "ucapan, jeda, dan bila perlu peran. Bagian yang tidak dapat diubah menjadi catatan di "
          + "naskah. Tanda '-' membaca dari masukan standar dan menulis ke keluaran standar.",
        "Save a table of Excel as CSV; its first row names the columns: step, text, pause, and role "
          + "if you like. What cannot be taken along becomes a remark in the script. '-' reads "
          + "standard input and writes to standard output."),
      aliases: ["impor"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Berkas CSV, Speech Markdown, atau SSML.", "A CSV, Speech Markdown or SSML file."),
      valueName: wording("berkas", "file")),
    completion: .file(extensions: ["csv", "tsv", "txt", "smd", "md", "ssml", "xml"]))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      wording("Nama naskahnya.", "Name of the script."), valueName: wording("berkas", "file")),
    completion: .file(extensions: ["belai"]))
  var output: String?

  @Option(
    help: ArgumentHelp(
      wording("Judul sesi.", "Title of the session."), valueName: wording("judul", "title")))
  var title: String?

  @Option(
    help: ArgumentHelp(
      wording(
        "Jenis sesi; bawaan: pijat bila isinya menyebut pijat.",
        "Kind of session; by default a massage if it speaks of one."),
      valueName: wording("jenis", "kind")))
  var kind: Kind?

  @Option(
    help: ArgumentHelp(
      wording(
        "Bentuk berkasnya, bila namanya tidak menunjukkan.",
        "Format of the file, if its name does not tell."),
      valueName: wording("bentuk", "format")))
  var format: ImportFormat?

  @Flag(
    help: ArgumentHelp(wording("Ganti yang sudah ada tanpa bertanya.", "Replace without asking.")))
  var yes = false

  private var isForOutput: Bool { output == "-" || (output == nil && file == "-") }

  private var path: String {
    output ?? Self.name(of: file) + ScriptLibrary.ending
  }

  func run() throws {
    let house = try House()
    let bytes =
      file == "-" ? try ScriptFiles.standardInput() : try ScriptFiles.bytes(of: file)
    let imported = try imported(bytes)
    let kind = kind ?? guessedKind(of: imported)
    let text = imported.text(
      header: header(of: imported, kind: kind), firstStep: wording("Mulai", "Start")
    ) { remark(for: $0) }
    try check(text, in: house)
    guard !isForOutput else { return write(text) }
    try NewFile(path: path, replaces: yes, source: file).write(text)
    report(imported, kind)
  }

  private func imported(_ bytes: [UInt8]) throws -> ImportedScript {
    let format =
      format ?? ImportFormat(nameOfFile: file) ?? ImportFormat(guessedFrom: bytes)
    do {
      return try ImportedScript(bytes, format: format)
    } catch {
      throw Failure(sentence(for: error, file: file, format: format), exitCode: .scriptFaults)
    }
  }

  /// Where it is not said, massage is assumed on the side of safety.
  private func guessedKind(of imported: ImportedScript) -> Kind {
    let isMassage = imported.mentionsMassage || ImportedScript.mentionsMassage(sessionTitle)
    return isMassage ? .massage : .relaxation
  }

  private func header(of imported: ImportedScript, kind: Kind) -> [String] {
    var lines = ["Judul: \(sessionTitle)", "Jenis: \(kind == .massage ? "pijat" : "relaksasi")"]
    if !imported.roles.isEmpty {
      lines.append("Peran: \(imported.roles.joined(separator: ", "))")
    }
    if kind == .massage { lines += safetyHeader }
    return lines
  }

  private var sessionTitle: String {
    let typed = ImportedScript.heading(title ?? "")
    if !typed.isEmpty { return typed }
    let name = file == "-" ? "" : Self.name(of: file)
    let words = ImportedScript.heading(String(name.map { "_-".contains($0) ? " " : $0 }))
    return words.isEmpty
      ? wording("Naskah impor", "Imported script")
      : words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func name(of file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }

  /// Says what keeps the text from being a script; that is rare, such as more than twelve hours.
  private func check(_ text: String, in house: House) throws {
    let environment = ScriptFiles(library: house.library).environment(shelf: house.shelf())
    let result = Script.check(
      name: isForOutput ? file : path, bytes: Array(text.utf8), in: environment)
    let words = result.report(in: .ofTerminal)
    if !words.isEmpty { warn(words) }
    guard result.script != nil else { throw ExitCode.scriptFaults }
  }

  private func report(_ imported: ImportedScript, _ kind: Kind) {
    let steps = max(1, imported.parts.count { if case .step = $0 { true } else { false } })
    let count = imported.utteranceCount
    let mode = modeName(kind == .massage ? .massage : .relaxation)
    say(
      wording(
        "Ditulis: \(path) (\(mode), \(steps) langkah, \(count) ucapan)",
        "Written: \(path) (\(mode), steps: \(steps), lines of speech: \(count))"))
    let notes = imported.notes
    if !notes.isEmpty {
      say(
        wording(
          "Tidak ikut seluruhnya: \(notes.count); semuanya ada di naskah sebagai catatan (//).",
          "Not taken along as it was: \(notes.count); all of it stands in the script as remarks (//)."
        ))
      for note in notes.prefix(8) { say("  " + sentence(for: note)) }
      if notes.count > 8 { say("  …") }
    }
    say(wording("Dengarkan: belai mulai \(path)", "Listen to it: belai play \(path)"))
  }
}
