/// A word as its author wrote it, in parts that hyphens join, with the accents that decide an e.
struct WrittenWord {
  /// Letters without accents, and what the accents said.
  struct Part {
    var letters: Spelling = []
    /// For the e's in order: `fullE` or `e` where an accent decides, nil where none is written.
    var accents: [UInt8?] = []

    var decidesEveryE: Bool { !accents.isEmpty && !accents.contains(nil) }

    /// Returns a marked spelling of the letters in which the accents have the last word.
    func applyingAccents(to marked: Spelling) -> Spelling {
      var remaining = accents[...]
      return ArraySlice(
        marked.map { letter in
          guard letter == Letter.e || letter == Letter.fullE else { return letter }
          return (remaining.popFirst() ?? nil) ?? letter
        })
    }
  }

  private(set) var parts: [Part] = []

  init(_ text: String) {
    var part = Part()
    for scalar in text.unicodeScalars {
      if scalar == "-" {
        if !part.letters.isEmpty { parts.append(part) }
        part = Part()
      } else {
        part.append(scalar)
      }
    }
    if !part.letters.isEmpty { parts.append(part) }
  }
}

extension WrittenWord.Part {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "é", "è", "É", "È", "ê", "Ê", "ě", "ĕ":
      letters.append(Letter.e)
      let isSchwa = ["ê", "Ê", "ě", "ĕ"].contains(scalar)
      accents.append(isSchwa ? Letter.e : Letter.fullE)
    case "\u{301}", "\u{300}": decideLast(Letter.fullE)
    case "\u{302}", "\u{306}": decideLast(Letter.e)
    case "a"..."z", "A"..."Z":
      let letter = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      letters.append(letter)
      if letter == Letter.e { accents.append(nil) }
    default: break
    }
  }

  // An accent written as a character of its own belongs to the letter before it.
  private mutating func decideLast(_ accent: UInt8) {
    guard letters.last == Letter.e else { return }
    accents[accents.count - 1] = accent
  }
}
