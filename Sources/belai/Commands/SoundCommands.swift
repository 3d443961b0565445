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

  private struct Row: Encodable {
    var name: String
    var description: String
  }

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  func run() throws {
    let devices = Devices.list()
    if json {
      return write(
        try jsonText(devices.map { Row(name: $0.name, description: $0.description) }))
    }
    if devices.isEmpty {
      warn(
        wording(
          "Tidak ada perangkat suara. Sambungkan pengeras suara, pasang pulseaudio atau pipewire-alsa, "
            + "lalu periksa dengan 'belai diagnosis'.",
          "There is no sound device. Connect a loudspeaker, install pulseaudio or pipewire-alsa, then "
            + "examine it with 'belai doctor'."))
    }
    for device in devices {
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

  private struct Row: Encodable {
    var name: String
    var rate: Int
    var pitch: Int
  }

  @Flag(help: ArgumentHelp(wording("Cetak sebagai JSON.", "Print JSON.")))
  var json = false

  func run() throws {
    let voices = try House().voices
    if json {
      return write(
        try jsonText(voices.map { Row(name: $0.name, rate: $0.rate, pitch: $0.pitch) }))
    }
    for voice in voices {
      say(
        voice.name.padding(to: 10)
          + wording(
            "kecepatan \(voice.rate), nada \(voice.pitch)",
            "rate \(voice.rate), pitch \(voice.pitch)"))
    }
  }
}
