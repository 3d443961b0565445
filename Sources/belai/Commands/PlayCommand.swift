import ArgumentParser
import BelaiJournal
import BelaiPlayback
import BelaiScript
import BelaiSession
import Foundation

/// What playing needs beside the session's own options.
struct PlaybackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      wording("Perangkat suara; lihat 'belai devices'.", "Sound device; see 'belai devices'."),
      valueName: wording("nama", "name")))
  var device: String?

  @Option(
    help: ArgumentHelp(
      wording(
        "Simpan ke berkas, atau alirkan: -, pipe:BERKAS, tcp://INANG:PORTA.",
        "Write to a file, or stream: -, pipe:PATH, tcp://HOST:PORT."),
      valueName: wording("tujuan", "target")))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      wording(
        "Pertanyaan keselamatan baru saja ditanyakan oleh bidan atau perawat.",
        "A midwife or nurse has just asked the safety questions.")))
  var screened = false

  @Option(
    help: ArgumentHelp(
      wording("Terima perintah dari masukan standar: -.", "Take commands from standard input: -."),
      valueName: "-"))
  var control: String?

  @Option(
    help: ArgumentHelp(
      wording(
        "Perangkat pedal atau tombol, pipa, atau rekaman; tanpa ini semua yang tersambung.",
        "Device with pedals or buttons, pipe or recording; without it all that are plugged in."),
      valueName: wording("berkas", "path")))
  var buttons: String?

  @Flag(
    help: ArgumentHelp(
      wording("Satu baris polos untuk setiap kejadian.", "One plain line for each event.")))
  var plain = false

  func validate() throws {
    guard let control, control != "-" else { return }
    throw ValidationError(
      wording(
        "--control hanya menerima -, yaitu masukan standar, bukan '\(control)'",
        "--control takes - only, which is standard input, not '\(control)'"))
  }
}

/// `belai play`: a session, out loud.
struct PlayCommand: AsyncParsableCommand {
  static let defaultScript = "pijat-oksitosin"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "play",
      abstract: wording("Memutar sebuah sesi.", "Plays a session."),
      aliases: ["mulai"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Script: name or file."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var script: String = Self.defaultScript

  @OptionGroup var playback: PlaybackOptions
  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await Performing(
      script: script, mode: options.mode, playback: playback, options: options
    ).run()
  }
}

/// `belai relax`: the relaxation mode, for the mother alone.
struct RelaxCommand: AsyncParsableCommand {
  static let defaultScript = "relaksasi-napas"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "relax",
      abstract: wording(
        "Memutar relaksasi untuk Bunda sendiri.", "Plays relaxation for the mother alone."),
      aliases: ["rileks"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Script: name or file."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var script: String = Self.defaultScript

  @OptionGroup var playback: PlaybackOptions
  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await Performing(
      script: script, mode: .relaxation, playback: playback, options: options
    ).run()
  }
}
