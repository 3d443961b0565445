import ArgumentParser
import BelaiAudio
import BelaiRender
import BelaiScript
import Foundation

/// `belai format`: scripts in their one canonical layout.
struct FormatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: wording("Merapikan tata letak naskah.", "Brings scripts into one layout."),
      discussion: wording(
        "Yang terdengar tidak berubah; catatan dan baris kosong tetap ada. Naskah yang masih "
          + "keliru tidak disentuh. Tanda '-' membaca dari masukan standar dan menulis ke keluaran "
          + "standar.",
        "What is heard does not change; remarks and empty lines stay. A script with faults is not "
          + "touched. '-' reads standard input and writes to standard output."),
      aliases: ["rapikan"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Berkas naskah, atau '-'.", "Script files, or '-'."),
      valueName: wording("berkas", "file")),
    completion: .file(extensions: ["belai"]))
  var files: [String]

  @Flag(
    help: ArgumentHelp(
      wording(
        "Hanya sebutkan berkas yang belum rapi; tidak mengubah apa pun.",
        "Only name the files that would change; change nothing.")))
  var check = false

  func run() throws {
    let house = try House()
    let shelf = house.shelf()
    var worst = ExitCode.success
    for file in files {
      let status = tidy(file, in: house, shelf: shelf)
      if status.rawValue > worst.rawValue { worst = status }
    }
    if worst != .success { throw worst }
  }

  /// Brings one file into shape; what keeps it from that is said and does not stop the others.
  private func tidy(_ file: String, in house: House, shelf: SoundShelf) -> ExitCode {
    do {
      let bytes = try bytes(of: file)
      let environment = ScriptFiles(library: house.library).environment(shelf: shelf)
      let result = Script.check(name: file, bytes: bytes, in: environment)
      guard result.script != nil else {
        // A faulty script stays as it is: what it means is not sure yet.
        warn(result.report(in: .ofTerminal))
        return .scriptFaults
      }
      return try place(ScriptFormatter.format(String(decoding: bytes, as: UTF8.self)), bytes, file)
    } catch {
      complain((error as? Failure)?.sentence ?? systemWords(error))
      return .environment
    }
  }

  private func bytes(of file: String) throws -> [UInt8] {
    guard file != "-" else { return try ScriptFiles.standardInput() }
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(
        wording(
          "berkas '\(file)' tidak ditemukan; periksa nama dan foldernya",
          "the file '\(file)' was not found; check its name and folder"))
    }
    return try ScriptFiles.bytes(of: file)
  }

  /// Puts the formatted text where it belongs, or with `--check` only compares it.
  private func place(_ formatted: String, _ bytes: [UInt8], _ file: String) throws -> ExitCode {
    let isTidy = formatted.utf8.elementsEqual(bytes)
    if file == "-", !check { write(formatted) }
    if isTidy || (file == "-" && !check) { return .success }
    guard !check else {
      say(wording("belum rapi: \(file)", "would change: \(file)"))
      return .scriptFaults
    }
    try replaceText(formatted, of: file)
    say(wording("dirapikan: \(file)", "formatted: \(file)"))
    return .success
  }
}
