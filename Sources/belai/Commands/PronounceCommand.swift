import ArgumentParser
import Indonesian

/// `belai pronounce`: how words are said.
struct PronounceCommand: ParsableCommand {
  enum Notation: String, ExpressibleByArgument, CaseIterable {
    case ipa, words, espeak, spelling, certainty
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
        """
        Bentuk jawaban: ipa (fonetis), words (kata yang diucapkan), espeak (fonem eSpeak), \
        spelling (ejaan dengan ê dan é), atau certainty (seberapa pasti lafalnya).
        """,
        """
        The answer's form: ipa, words (as they are spoken), espeak (its phonemes), \
        spelling (with ê and é), or certainty (how sure the pronunciation is).
        """)))
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
      return pronouncer.pronounce(words: words).map(form).joined(separator: " ")
    }

    private func form(_ word: PronouncedWord) -> String {
      switch notation {
      case .ipa, .words: word.ipa
      case .espeak: word.espeak
      case .spelling: word.spelling
      case .certainty: word.certainty.rawValue
      }
    }
  }
}
