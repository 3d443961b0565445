/// Turns Indonesian text into the words that are said aloud.
///
/// Numbers, units, dates, abbreviations, letters and marks become words; what says nothing (emoji,
/// emphasis, brackets) is left out. Every word knows where it stands in the text. The work is linear
/// in the length of the text, whatever it holds.
public struct Normaliser: Sendable {
  private let author: PhraseTable
  private static let abbreviations = PhraseTable(Abbreviations.table, speak: plainWords)

  /// - Parameter pronunciations: How the author wants words to be said, the written form first.
  public init(pronunciations: [(written: String, spoken: String)] = []) {
    author = PhraseTable(pronunciations, speak: Self.plainWords)
  }

  /// Returns the words and pauses of a text, in order.
  public func tokens(of text: String) -> [SpokenToken] {
    var reading = Reading(
      pieces: PieceReader(text).pieces, tables: [author, Self.abbreviations])
    return reading.read()
  }

  /// Returns the words of a text, lower case, one space apart, pauses left out.
  ///
  /// An e is written é or ê only where the author did.
  public func words(of text: String) -> String {
    let source = Array(text.utf8)
    let words = tokens(of: text).compactMap { token -> String? in
      guard case .word(let word) = token.kind else { return nil }
      let written = String(decoding: source[token.source], as: UTF8.self)
      let isMarked = written.contains { CharacterFolding.decidesVowel($0) }
      return isMarked ? word : word.withoutAccents
    }
    return words.joined(separator: " ")
  }

  /// The words of a table's spoken side, which holds nothing but words.
  private static func plainWords(_ text: String) -> [String] {
    PieceReader(text).pieces.filter { $0.kind == .word }.map(\.text)
  }
}

extension String {
  /// The word with every é, è and ê as a plain e.
  var withoutAccents: String {
    String(map { "éèê".contains($0) ? "e" : $0 })
  }
}
