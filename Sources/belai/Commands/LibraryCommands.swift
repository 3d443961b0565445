import ArgumentParser
import BelaiLibrary
import BelaiRender
import BelaiScript
import Foundation

/// `belai add`: scripts and packs become scripts that can be played by name.
struct AddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: wording(
        "Memasang naskah atau paket ke pustaka Anda.", "Adds scripts or packs to your library."),
      aliases: ["pasang"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah (.belai) atau paket (.belaipack).", "Scripts (.belai) or .belaipack files."),
      valueName: wording("berkas", "file")),
    completion: .file(extensions: ["belai", "belaipack"]))
  var files: [String]

  @Flag(
    help: ArgumentHelp(wording("Ganti yang sudah ada tanpa bertanya.", "Replace without asking.")))
  var yes = false

  func run() throws {
    let house = try House()
    let shelf = house.shelf()
    for file in files { try add(file, house: house, shelf: shelf) }
  }

  private func add(_ file: String, house: House, shelf: SoundShelf) throws {
    let beginning = try ScriptFiles.bytes(of: file)
    guard ScriptPack.isPack(beginning) else {
      return try install(try Gathered(script: file, house: house, shelf: shelf), house: house)
    }
    try withTemporaryFolder { folder in
      let script = try reportingFiles(file) {
        try ScriptPack.unpack(try Self.wholePack(file), into: folder)
      }
      try install(try Gathered(script: script, house: house, shelf: shelf), house: house)
    }
  }

  private static func wholePack(_ file: String) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    let limit = ZipArchive.mostMegabytes << 20
    let bytes = [UInt8](try handle.read(upToCount: limit + 1) ?? Data())
    guard bytes.count <= limit else {
      throw ZipError.tooLarge(limitMegabytes: ZipArchive.mostMegabytes)
    }
    return bytes
  }

  private func install(_ gathered: Gathered, house: House) throws {
    gathered.report.print()
    let name = gathered.bundle.name
    if let entry = house.library.entries.first(where: { $0.name == name }), !yes {
      let question = wording("Naskah '\(name)' sudah ada. Ganti?", "'\(name)' exists. Replace it?")
      guard isConfirmed(question) else { throw Self.exists(entry) }
    }
    try reportingFiles(house.folders.userScripts) { try house.library.install(gathered.bundle) }
    say(
      wording(
        "Terpasang. Putar dengan: belai mulai \(name)", "Added. Play it with: belai play \(name)"))
  }

  private static func exists(_ entry: ScriptLibrary.Entry) -> Failure {
    Failure(
      wording(
        "naskah '\(entry.name)' sudah ada dan tidak diganti; ganti nama berkasnya, atau pakai --yes",
        "a script '\(entry.name)' exists and was not replaced; rename the file, or use --yes"))
  }
}

/// `belai remove`: scripts leave the user's library.
struct RemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: wording(
        "Menghapus naskah dari pustaka Anda.", "Removes scripts from your library."),
      aliases: ["hapus"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Nama naskah.", "Names of scripts."), valueName: wording("naskah", "script")),
    completion: .ownScripts)
  var scripts: [String]

  @Flag(help: ArgumentHelp(wording("Tanpa bertanya lagi.", "Do not ask.")))
  var yes = false

  func run() throws {
    let library = try House().library
    for name in scripts {
      guard let entry = library.entries.first(where: { $0.name == name }), entry.origin == .user
      else { throw Self.notOwn(name, in: library) }
      let question = wording(
        "Naskah '\(name)' dan bunyinya akan dihapus.", "'\(name)' and its sounds will be deleted.")
      guard yes || isConfirmed(question) else {
        throw Failure(
          wording(
            "'\(name)' tidak dihapus; pakai --yes untuk menghapus tanpa ditanya",
            "'\(name)' was not deleted; use --yes to delete without being asked"))
      }
      _ = try reportingFiles(entry.path) { try library.remove(name) }
      say(wording("Terhapus: \(name)", "Deleted: \(name)"))
    }
  }

  private static func notOwn(_ name: String, in library: ScriptLibrary) -> Failure {
    let own = library.entries.filter { $0.origin == .user }.map(\.name).joined(separator: ", ")
    return Failure(
      wording(
        "'\(name)' bukan naskah yang Anda pasang; yang bisa dihapus: \(own.isEmpty ? "-" : own)",
        "'\(name)' is no script that you added; these can be deleted: \(own.isEmpty ? "-" : own)"))
  }
}

/// `belai pack`: a script with its sounds as one file.
struct PackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pack",
      abstract: wording(
        "Membungkus naskah dan bunyinya menjadi satu berkas untuk dibagikan.",
        "Packs a script and its sounds into one file to share."),
      aliases: ["bungkus"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Script: name or file."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var script: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      wording("Nama paketnya.", "Name of the pack."), valueName: wording("berkas", "file")))
  var output: String?

  @Flag(
    help: ArgumentHelp(wording("Ganti yang sudah ada tanpa bertanya.", "Replace without asking.")))
  var yes = false

  func run() throws {
    let house = try House()
    let path = try house.path(of: script)
    let gathered = try Gathered(script: path, house: house, shelf: house.shelf())
    let output = output ?? gathered.bundle.name + ScriptPack.ending
    try house.protect(path, from: output)
    if FileManager.default.fileExists(atPath: output), !yes {
      let question = wording("Berkas '\(output)' sudah ada. Ganti?", "'\(output)' exists. Replace?")
      guard isConfirmed(question) else {
        throw Failure(
          wording(
            "berkas '\(output)' sudah ada dan tidak diganti; pilih nama lain, atau pakai --yes",
            "the file '\(output)' exists and was not replaced; choose another name, or use --yes"))
      }
    }
    try reportingFiles(output) {
      try Data(ScriptPack.bytes(of: gathered.bundle)).write(
        to: URL(fileURLWithPath: output), options: .atomic)
    }
    let count = gathered.bundle.files.count
    say(wording("\(output): \(count) berkas", "\(output): \(count) files"))
  }
}
