import ArgumentParser
import BelaiAudio
import BelaiPlayback
import BelaiSpeech

/// `belai devices`: the sound devices that `--device` may name.
struct DevicesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "devices",
      abstract: wording("Menampilkan perangkat suara.", "Lists the sound devices."),
      aliases: ["perangkat"])
  }

  func run() throws {
    for device in Devices.list() {
      say(device.name)
      for line in device.description.split(separator: "\n") { say("    \(line)") }
    }
  }
}

/// `belai voices`: the voices that `--voice` may name.
struct VoicesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "voices",
      abstract: wording("Menampilkan suara pembicara.", "Lists the voices."),
      aliases: ["suara"])
  }

  func run() throws {
    for voice in try House().voices {
      say(
        voice.name.padding(to: 10)
          + wording(
            "kecepatan \(voice.rate), nada \(voice.pitch)",
            "rate \(voice.rate), pitch \(voice.pitch)"))
    }
  }
}
