/// Commands that choose from a few words, and the voice.
extension CommandParser {
  /// Takes a list such as `kiri, kanan`, each word once.
  static func choices<Word: Keyword>(
    of choice: NameProblem.Choice, _ arguments: inout Arguments
  ) throws(Diagnostic) -> [Word] {
    let table = Word.table()
    var chosen: [Word] = []
    repeat {
      guard let (written, range) = arguments.takeWord() else {
        if arguments.isAtEnd { throw arguments.missing(choice.part) }
        throw arguments.unexpected()
      }
      guard let word = table[written] else {
        throw arguments.fault(unknown(choice, written, Word.self), range)
      }
      if chosen.contains(word) { throw arguments.fault(.name(.twice(written)), range) }
      chosen.append(word)
    } while arguments.takeComma() || isAnd(&arguments)
    return chosen
  }

  private static func isAnd(_ arguments: inout Arguments) -> Bool {
    guard case .word(let word)? = arguments.tokens.first?.kind, ["dan", "and"].contains(word) else {
      return false
    }
    arguments.removeFirst()
    return true
  }

  static func unknown<Word: Keyword>(
    _ choice: NameProblem.Choice, _ written: String, _: Word.Type
  ) -> Problem {
    .name(
      .unknownChoice(
        choice, written, nearest: NearestWord.of(written, among: Word.spellings),
        all: Word.choices))
  }

  /// Reads `suara pelan`, `suara biasa`, `suara: kecepatan 110, nada 40`.
  static func voice(_ arguments: inout Arguments) throws(Diagnostic) -> VoiceChange {
    var change = VoiceChange()
    repeat {
      if arguments.take(.rate) {
        change.rate = try arguments.whole(in: 80...450)
      } else if arguments.take(.pitch) {
        change.pitch = try arguments.whole(in: 0...100)
      } else {
        change.loudness = try loudness(&arguments)
      }
    } while arguments.takeComma()
    return change
  }

  private static func loudness(_ arguments: inout Arguments) throws(Diagnostic) -> Loudness {
    guard let (written, range) = arguments.takeWord() else {
      if arguments.isAtEnd { throw arguments.missing(NameProblem.Choice.voice.part) }
      throw arguments.unexpected()
    }
    guard let loudness = Loudness.words[written] else {
      let candidates = Loudness.spellings + [Term.rate, .pitch].flatMap(\.spellings)
      throw arguments.fault(
        .name(
          .unknownChoice(
            .voice, written, nearest: NearestWord.of(written, among: candidates),
            all: Wording(listing: Loudness.allCases + [Term.rate, Term.pitch]))), range)
    }
    return loudness
  }
}

extension Keyword {
  fileprivate var spellings: [String] { [twin.indonesian, twin.english] }
}

extension NameProblem.Choice {
  /// What is missing where nothing was chosen.
  var part: Wording {
    switch self {
    case .kind: Wording("jenisnya", "kind")
    case .mode: Wording("modenya", "mode")
    case .level: Wording("tingkatnya", "level")
    case .side: Wording("sisinya", "side")
    case .loudness: Wording("kerasnya", "loudness")
    case .voice: Wording("pengaturannya", "setting")
    }
  }
}
