import ArgumentParser
import BelaiAudio
import BelaiPlayback
import BelaiRender
import BelaiSpeech

/// `belai say`: speaks a line with the pipeline that speaks scripts.
struct SayCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "say",
      abstract: wording("Mengucapkan sebuah kalimat.", "Speaks a sentence."),
      aliases: ["ucap"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Kalimat.", "The sentence."), valueName: wording("kalimat", "sentence")))
  var text: [String]

  @Option(
    help: ArgumentHelp(
      wording("Suara pembicara; lihat 'belai voices'.", "The voice; see 'belai voices'."),
      valueName: wording("nama", "name")))
  var voice: String = "bunda"

  @Option(
    help: ArgumentHelp(
      wording("Perangkat suara; lihat 'belai devices'.", "Sound device; see 'belai devices'."),
      valueName: wording("nama", "name")))
  var device: String = "default"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      wording("Simpan ke berkas suara.", "Write to a sound file."),
      valueName: wording("berkas", "file")))
  var output: String?

  @Flag(help: ArgumentHelp(wording("Tanpa polesan suara.", "Without the gentle finish.")))
  var plain = false

  func run() async throws {
    let house = try House()
    let clip = try speak(in: house)
    guard let output else {
      return try await playToEnd(ClipSource(clip), on: .device(device))
    }
    guard let format = SoundFormat(path: output) else { throw unknownEnding(of: output) }
    try reportingEngine {
      var writer = try SoundFileWriter(
        path: output, format: format, sampleRate: clip.sampleRate, channels: 1)
      try writer.write(clip.samples.span)
      try writer.finish()
    }
  }

  private func speak(in house: House) throws -> Clip {
    let voice = try house.voice(named: voice)
    return try reportingEngine {
      try Synthesizer(sampleRate: 48_000, isPlain: plain)
        .clip(for: Utterance(text: text.joined(separator: " "), voice: voice))
    }
  }
}

/// Plays a source from beginning to end.
///
/// - Throws: `Failure` where the output refuses.
func playToEnd(_ source: any FrameSource, on output: Output) async throws {
  let player = Player(output: output, source: source)
  player.start()
  for await event in player.events {
    switch event {
    case .ended: return player.stop()
    case .failed(let error), .lost(let error, _):
      player.stop()
      throw Failure(sentence(for: error))
    case .started, .paused, .resumed, .recovered, .stalled, .answering, .reopened: continue
    }
  }
}
