import Foundation
import Testing

@Suite(.serialized) struct DoctorTests {
  struct Report: Decodable {
    struct Finding: Decodable {
      var check: String
      var state: String
      var message: String
    }
    var format: Int
    var device: String
    var healthy: Bool
    var findings: [Finding]

    subscript(check: String) -> Finding? { findings.first { $0.check == check } }
  }

  /// ALSA's own configuration without anybody's devices.
  private static let bare = ["ALSA_CONFIG_PATH": "/usr/share/alsa/alsa.conf"]

  private static func report(_ output: Data) throws -> Report {
    try JSONDecoder().decode(Report.self, from: output)
  }

  @Test(arguments: ["default", "hw:9,9", "tidak-ada", "hw:{{", ""])
  func `a device that cannot be opened is a fault with what to do`(device: String) throws {
    let result = try Program().run(["diagnosis", "--device", device])
    #expect(result.status == 2)
    let first = result.output.split(separator: "\n").first ?? ""
    #expect(first.hasPrefix("✗ Perangkat suara '\(device)' tidak ditemukan"), "\(first)")
    #expect(first.contains("belai devices"))
    #expect(result.output.contains("✓ Mesin suara: eSpeak NG"), "all else is still looked at")
    #expect(result.errors == "")
  }

  @Test func `a device that plays nothing is told, and works`() throws {
    let result = try Program().run(["doctor", "--device", "null"], environment: Self.bare)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasPrefix("! Perangkat suara 'null': perangkat kosong ALSA."))
    #expect(result.output.contains("✓ Bel dan kalimat diputar"))
  }

  @Test func `programs get the same findings as JSON`() throws {
    let program = try Program()
    let good = try Self.report(
      program.run(["doctor", "--json", "--device", "null"], environment: Self.bare).outputBytes)
    #expect(good.format == 1 && good.healthy && good.device == "null")
    let checks = [
      "device", "format", "playing", "speech", "scripts", "library", "journal", "locale",
      "buttons", "sessionBus",
    ]
    #expect(good.findings.map(\.check) == checks)
    let bad = try program.run(["doctor", "--json", "--device", "hw:9,9"])
    #expect(bad.status == 2)
    let report = try Self.report(bad.outputBytes)
    #expect(!report.healthy)
    #expect(report["device"]?.state == "fault")
  }

  @Test func `English where the locale asks for it`() throws {
    let result = try Program().run(
      ["doctor", "--device", "hw:9,9"], environment: ["LANG": "en_GB.UTF-8"])
    #expect(result.output.hasPrefix("✗ Sound device 'hw:9,9' was not found"))
    #expect(result.output.contains("Language of the screen: English"))
  }

  @Test func `a home that cannot be written is told, and is no fault`() throws {
    let program = try Program()
    let result = try program.run(
      ["doctor", "--device", "null", "--json"],
      environment: Self.bare.merging(["HOME": "/proc/1/tidak"]) { $1 })
    #expect(result.status == 0)
    let report = try Self.report(result.outputBytes)
    #expect(report["journal"]?.state == "warning")
    #expect(report["library"]?.state == "warning")
  }

  @Test func `a sound server is named, and heard`() throws {
    let server = try SoundServer()
    let recorder = try server.record()
    let result = try Program().run(["doctor", "--json"], environment: server.environment)
    #expect(result.status == 0, "\(result.output)")
    let report = try Self.report(result.outputBytes)
    #expect(report["device"]?.message.contains("PulseAudio") == true)
    #expect(report["playing"] != nil)
    #expect(try recorder.finish().firstSound != nil)
  }

  @Test func `a sound server that does not answer does not hold the program`() throws {
    let server = try SoundServer()
    server.freeze()
    defer { server.thaw() }
    let program = try Program()
    let environment = ["BELAI_DATA": repository].merging(server.environment) { first, _ in first }
    let child = try Child(
      [Program.path, "doctor", "--json"], environment: environment, folder: program.folder,
      outputPath: program.folder + "/laporan.json")
    #expect(child.exitStatus(within: .seconds(60)) == 2)
    let report = try Self.report(
      Data(contentsOf: URL(fileURLWithPath: program.folder + "/laporan.json")))
    #expect(report["device"]?.message.contains("tidak menjawab") == true)
    #expect(report.findings.count > 5)
  }

  @Test func `a server that freezes while it plays is noticed`() throws {
    let server = try SoundServer()
    let recorder = try server.record()
    let program = try Program()
    let environment = ["BELAI_DATA": repository].merging(server.environment) { first, _ in first }
    let child = try Child(
      [Program.path, "doctor"], environment: environment, folder: program.folder)
    #expect(child.line(containing: "Bentuk suara", within: .seconds(30)) != nil)
    #expect(waits(.seconds(30)) { (try? recorder.soFar().firstSound) ?? nil != nil })
    server.freeze()
    defer { server.thaw() }
    #expect(child.line(containing: "tidak menjawab", within: .seconds(60)) != nil)
    #expect(child.exitStatus(within: .seconds(30)) == 2)
  }
}
