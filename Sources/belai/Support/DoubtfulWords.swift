import BelaiScript
import Indonesian

/// Finds the words of a script that Belai may say wrongly.
struct DoubtfulWords {
  private let normaliser: Normaliser
  private let pronouncer = Pronouncer()

  /// - Parameter pronunciations: What the author has decided.
  init(_ pronunciations: [Pronunciation]) {
    normaliser = Normaliser(pronunciations: pronunciations.map { ($0.written, $0.spoken) })
  }

  /// Returns what is in doubt in a piece of prose, in its order.
  func doubts(in text: String) -> [PronunciationDoubt] {
    let tokens = normaliser.tokens(of: text).compactMap { token -> (String, Range<Int>)? in
      guard case .word(let word) = token.kind else { return nil }
      return (word, token.source)
    }
    let words = tokens.map(\.0)
    let said = pronouncer.pronounce(words: words)
    let open = Set(pronouncer.undecidedHomographs(in: words))
    return tokens.indices.compactMap { index in
      let reason: PronunciationDoubt.Reason
      if open.contains(index) {
        reason = .homograph(other: pronouncer.readings(of: words[index])[1])
      } else if said[index].certainty == .guess {
        reason = .guess
      } else {
        return nil
      }
      let written = String(decoding: Array(text.utf8)[tokens[index].1], as: UTF8.self)
      return PronunciationDoubt(word: written, said: said[index].spelling, reason: reason)
    }
  }
}
