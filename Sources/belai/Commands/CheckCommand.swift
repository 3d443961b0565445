import ArgumentParser
import BelaiScript

/// `belai check`: all faults of scripts, or a summary of what they hold.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: wording(
        "Memeriksa naskah dan menunjukkan semua kesalahannya.", "Checks scripts for faults."),
      aliases: ["periksa"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Scripts: names or files."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var scripts: [String]

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  @Flag(help: ArgumentHelp(wording("Peringatan dihitung sebagai kesalahan.", "Warnings count.")))
  var strict = false

  func run() throws {
    let house = try House()
    let shelf = house.shelf()
    var isClean = true
    var reports: [CheckReport] = []
    for script in scripts {
      let report = try CheckReport(
        house.check(script, shelf: shelf), name: script, house: house, shelf: shelf)
      isClean = isClean && report.isClean(strict: strict)
      reports.append(report)
      if !json { report.print() }
    }
    if json { say(try CheckReport.json(of: reports)) }
    guard isClean else { throw ExitCode.scriptFaults }
  }
}
