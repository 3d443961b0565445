import ArgumentParser
import BelaiAudio
import BelaiPlayback
import BelaiSpeech
import Indonesian

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

/// `belai pronounce`: how words are said.
struct PronounceCommand: ParsableCommand {
  enum Notation: String, ExpressibleByArgument, CaseIterable {
    case ipa
    case words
    case espeak
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pronounce",
      abstract: wording("Menunjukkan lafal kata.", "Shows how words are pronounced."),
      aliases: ["lafal"])
  }

  @Argument(help: ArgumentHelp(wording("Kata atau kalimat.", "Words or sentences.")))
  var texts: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      wording(
        "Bentuk jawaban: fonetis, kata baku, atau fonem eSpeak.",
        "The answer's form: IPA, plain words, or eSpeak's phonemes.")))
  var notation: Notation = .ipa

  func run() throws {
    let reader = Reader(notation: notation)
    guard texts.isEmpty else { return texts.forEach { say("\($0)\t\(reader.read($0))") } }
    var output = ""
    while let line = readLine() {
      output += line + "\t" + reader.read(line) + "\n"
      if output.utf8.count > 1 << 16 {
        write(output)
        output = ""
      }
    }
    write(output)
  }

  /// Reads text aloud on paper.
  private struct Reader {
    let notation: Notation
    private let normaliser = Normaliser(pronunciations: [])
    private let pronouncer = Pronouncer()

    init(notation: Notation) {
      self.notation = notation
    }

    func read(_ text: String) -> String {
      if notation == .words { return normaliser.words(of: text) }
      let words = normaliser.tokens(of: text).compactMap { token -> String? in
        guard case .word(let word) = token.kind else { return nil }
        return word
      }
      return pronouncer.pronounce(words: words)
        .map { notation == .ipa ? $0.ipa : $0.espeak }
        .joined(separator: " ")
    }
  }
}
