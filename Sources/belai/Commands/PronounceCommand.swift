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
      discussion: wording(
        "Tanpa kata, setiap baris masukan standar dibaca dan langsung dijawab. Jawabannya "
          + "ada setelah TAB terakhir; di depannya masukan itu sendiri.",
        "Without words, each line of standard input is read and answered at once. The answer "
          + "stands after the last TAB; before it stands the input as it was."),
      aliases: ["lafal"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Kata atau kalimat.", "Words or sentences."), valueName: wording("kata", "words")))
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
        """),
      valueName: wording("bentuk", "form")))
  var notation: Notation = .ipa

  func run() throws {
    let reader = Reader(notation: notation)
    guard texts.isEmpty else {
      return try write(bytes: reader.answers(to: texts.map { Array($0.utf8) }))
    }
    var input = InputLines()
    while let lines = input.next() { try write(bytes: reader.answers(to: lines)) }
  }

  /// Reads text aloud on paper.
  private struct Reader {
    let notation: Notation
    private let normaliser = Normaliser()
    private let pronouncer = Pronouncer()

    init(notation: Notation) {
      self.notation = notation
    }

    /// Returns a line for each of these: the bytes themselves, a tab, the answer.
    func answers(to lines: [[UInt8]]) -> [UInt8] {
      lines.reduce(into: []) { output, line in
        output += line
        output.append(UInt8(ascii: "\t"))
        // Bytes that are no UTF-8 say nothing.
        output += read(String(decoding: line, as: UTF8.self)).utf8
        output.append(UInt8(ascii: "\n"))
      }
    }

    private func read(_ text: String) -> String {
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
