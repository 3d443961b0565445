import ArgumentParser
import BelaiScript
import Foundation

/// `belai format`: scripts in their one canonical layout.
struct FormatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: wording("Merapikan tata letak naskah.", "Brings scripts into one layout."),
      aliases: ["rapikan"])
  }

  @Argument(help: ArgumentHelp(wording("Berkas naskah.", "Script files.")))
  var files: [String]

  @Flag(
    help: ArgumentHelp(
      wording(
        "Hanya sebutkan berkas yang belum rapi; tidak mengubah apa pun.",
        "Only name the files that would change; change nothing.")))
  var check = false

  func run() throws {
    let house = try House()
    let untidy = try files.filter { try tidy($0, in: house) }
    if check, !untidy.isEmpty { throw ExitCode.scriptFaults }
  }

  /// Brings a file into shape, or with `--check` names it; returns whether it was out of shape.
  private func tidy(_ file: String, in house: House) throws -> Bool {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(
        wording(
          "berkas '\(file)' tidak ditemukan; periksa nama dan foldernya",
          "the file '\(file)' was not found; check its name and folder"))
    }
    // A faulty script stays as it is: what it means is not sure yet.
    _ = try house.script(file, shelf: house.shelf())
    let bytes = try ScriptFiles.bytes(of: file)
    let formatted = ScriptFormatter.format(String(decoding: bytes, as: UTF8.self))
    guard !formatted.utf8.elementsEqual(bytes) else { return false }
    if check {
      say(wording("belum rapi: \(file)", "would change: \(file)"))
    } else {
      try writeText(formatted, to: (file as NSString).resolvingSymlinksInPath)
      say(wording("dirapikan: \(file)", "formatted: \(file)"))
    }
    return true
  }
}
