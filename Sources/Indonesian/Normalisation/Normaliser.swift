/// Turns Indonesian text into the words that are said aloud.
///
/// Numbers, units, dates, abbreviations, letters and marks become words; what says nothing (emoji,
/// emphasis, brackets) is left out. Every word knows where it stands in the text. The work is linear
/// in the length of the text, whatever it holds.
///
/// For example:
///
///     Normaliser().words(of: "Ulangi 2-3 menit, 3x/hari.")
///     // "ulangi dua sampai tiga menit tiga kali per hari"
public struct Normaliser: Sendable {
  private let tables: [ConditionalTable]

  private static let shipped = [
    ConditionalTable(Abbreviations.beforeNumbers, isFollowedBy: .number),
    ConditionalTable(Abbreviations.beforeNames, isFollowedBy: .name),
    ConditionalTable(Abbreviations.closing, mayClose: true),
    ConditionalTable(Abbreviations.anywhere, yieldsToAcronyms: true),
    ConditionalTable(ForeignWords.table),
  ]

  /// Creates a normaliser that asks its author before the shipped tables.
  ///
  /// - Parameter pronunciations: How the author wants words to be said, the written form first.
  ///   Forms match whole words in any case, the longest first.
  public init(pronunciations: [(written: String, spoken: String)] = []) {
    tables = [ConditionalTable(pronunciations)] + Self.shipped
  }

  /// Returns the words and pauses of a text, in order.
  ///
  /// The sources of the tokens lie in the text and never go back; every letter a–z and every digit
  /// of the text lies in the source of some word. Words that a form stands for together (`3x`,
  /// `dll.`) share its source.
  public func tokens(of text: String) -> [SpokenToken] {
    var reading = Reading(pieces: PieceReader(text).pieces, tables: tables)
    return reading.read()
  }

  /// Returns the words of a text, lower case, one space apart, pauses left out.
  ///
  /// An e is written é or ê only where the author did.
  public func words(of text: String) -> String {
    let source = Array(text.utf8)
    let words = tokens(of: text).compactMap { token -> String? in
      guard case .word(let word) = token.kind else { return nil }
      guard word.contains(where: \.decidesVowel) else { return word }
      let written = String(decoding: source[token.source], as: UTF8.self)
      return written.contains(where: CharacterFolding.decidesVowel) ? word : word.withoutAccents
    }
    return words.joined(separator: " ")
  }
}

extension Character {
  /// Whether this is an e whose sound its accent decides.
  fileprivate var decidesVowel: Bool { "éèê".contains(self) }
}

extension String {
  /// The word with every é, è and ê as a plain e.
  fileprivate var withoutAccents: String { String(map { $0.decidesVowel ? "e" : $0 }) }
}
