/// Letters of a *marked spelling*: the plain spelling with every doubt decided.
///
/// A marked spelling is what the lexicon and the rules produce and what is turned into sounds.
/// It is plain lower-case ASCII in which `e` is a schwa, and besides
/// `E` is e as in *meja*, `K` a final k that stays a k, `'` a glottal stop, `.` a syllable
/// border between two vowels, and `+` the border between an affix and its stem.
enum Letter {
  static let e = UInt8(ascii: "e")
  static let fullE = UInt8(ascii: "E")
  static let hardK = UInt8(ascii: "K")
  static let glottalStop = UInt8(ascii: "'")
  static let hiatus = UInt8(ascii: ".")
  static let border = UInt8(ascii: "+")

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), e, fullE, UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Whether the letter separates rather than sounds.
  static func isMark(_ letter: UInt8) -> Bool { letter == hiatus || letter == border }
}

/// A word in plain or marked spelling, one ASCII byte a letter.
typealias Spelling = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  init(spelling: StaticString) { self = ArraySlice(Array(spelling.description.utf8)) }

  func hasSuffix(_ suffix: some Collection<UInt8>) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }

  func hasPrefix(_ prefix: some Collection<UInt8>) -> Bool {
    count >= prefix.count && self.prefix(prefix.count).elementsEqual(prefix)
  }

  /// The spelling as a key of the lexicon.
  var key: String { String(decoding: self, as: UTF8.self) }

  /// A marked spelling as an author would write it, with ê and é.
  var accented: String {
    reduce(into: "") { text, letter in
      switch letter {
      case Letter.e: text += "ê"
      case Letter.fullE: text += "é"
      case Letter.hardK: text += "k"
      case Letter.glottalStop, Letter.hiatus, Letter.border: break
      default: text.unicodeScalars.append(Unicode.Scalar(letter))
      }
    }
  }

  var hasE: Bool { contains(Letter.e) || contains(Letter.fullE) }
}
