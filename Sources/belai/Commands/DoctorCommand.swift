import ArgumentParser
import Foundation

/// `belai doctor`: whether everything that a session needs is there, and what to do where not.
struct DoctorCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: wording(
        "Memeriksa perangkat suara, mesin suara, dan folder.",
        "Examines the sound device, the speech engine and the folders."),
      discussion: wording(
        "Membunyikan sebuah bel dan satu kalimat, lalu menampilkan satu baris untuk setiap temuan: "
          + "✓ baik, ! sebagian, ✗ tidak dapat dipakai.",
        "Plays a bell and a sentence and prints one line for each finding: ✓ fine, ! in part, "
          + "✗ of no use."),
      aliases: ["diagnosa", "diagnosis"])
  }

  @Option(
    help: ArgumentHelp(
      wording("Perangkat suara; lihat 'belai devices'.", "Sound device; see 'belai devices'."),
      valueName: wording("nama", "name")))
  var device: String = "default"

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  func run() async throws {
    let house = try House()
    var findings: [Finding] = []
    func tell(_ finding: Finding) {
      findings.append(finding)
      if !json { say(finding.line) }
    }
    await SoundCheck(device: device, house: house).findings(tell)
    await HouseChecks(house: house).findings(tell)
    let isHealthy = !findings.contains { $0.state == .fault }
    if json {
      write(try jsonText(DoctorReport(device: device, healthy: isHealthy, findings: findings)))
    } else {
      say(DoctorWording.summary(findings))
    }
    // A sound server that hangs holds what the libraries' own exit handlers wait for.
    if !isHealthy { _exit(ExitCode.environment.rawValue) }
  }
}
