import ArgumentParser
import BelaiLibrary
import BelaiScript
import BelaiTimeline

/// `belai list`: the scripts that can be played by name.
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: wording("Menampilkan naskah yang dapat diputar.", "Lists the scripts."),
      aliases: ["daftar"])
  }

  private struct Row: Encodable {
    var name: String
    var path: String
    var title: String?
    /// `massage` or `relaxation`; like the title, nothing where the script has faults.
    var kind: String?
  }

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  func run() throws {
    let house = try House()
    let shelf = house.shelf()
    let rows = try house.library.entries.map { entry in
      (entry: entry, header: try house.check(entry.path, shelf: shelf).script?.header)
    }
    if json {
      return write(
        try jsonText(
          rows.map { row in
            Row(
              name: row.entry.name, path: row.entry.path, title: row.header?.title,
              kind: row.header?.kind.rawValue)
          }))
    }
    let width = rows.map(\.entry.name.count).max() ?? 0
    for (entry, header) in rows {
      let name = entry.name.padding(to: width)
      if let header {
        say("\(name)  \(header.title) (\(kindName(header.kind)))")
      } else {
        say(
          "\(name)  "
            + wording(
              "belum dapat diputar; lihat 'belai periksa \(entry.name)'",
              "cannot be played yet; see 'belai check \(entry.name)'"))
      }
    }
  }
}

/// Returns what a person calls a kind of script.
func kindName(_ kind: Kind) -> String {
  switch kind {
  case .massage: wording("pijat", "massage")
  case .relaxation: wording("relaksasi", "relaxation")
  }
}

extension String {
  /// The text filled up with spaces to a width in characters.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// `belai timeline`: what sounds when.
struct TimelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timeline",
      abstract: wording(
        "Menampilkan garis waktu sebuah naskah.", "Shows the timeline of a script."),
      aliases: ["linimasa"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Script: name or file."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var script: String

  @OptionGroup var options: SessionOptions

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  @Option(
    help: ArgumentHelp(
      wording("Gambar garis waktu ke berkas SVG.", "Draw the timeline to an SVG file."),
      valueName: wording("berkas", "file")))
  var svg: String?

  func run() throws {
    let preparation = try Preparation(
      house: try House(), script: script, mode: options.mode, options: options)
    let timeline = try preparation.timeline()
    if let svg {
      try writeText(TimelinePicture(timeline, title: preparation.script.header.title).svg, to: svg)
    } else if json {
      write(timeline.json)
    } else {
      write(timeline.listing)
    }
  }
}
