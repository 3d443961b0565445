/// What a character of any script comes down to in Indonesian speech.
enum CharacterFolding: Equatable {
  /// One or more lower-case letters.
  case letters(String, isUpper: Bool)
  case digit(Character)
  case space
  case newline
  case mark(Character)
  /// Nothing that is said, but it parts words: emoji, emphasis, controls, other scripts.
  case nothing
  /// Nothing at all, not even between the letters of a word: a soft hyphen, a byte order mark.
  case invisible

  /// Letters with marks and what they are said as; ê decides a schwa, é and è an e (EYD V).
  private static let letters: [Character: String] = {
    let rows: [(String, String)] = [
      ("ê", "ê"), ("ĕ", "ê"), ("ě", "ê"), ("ə", "ê"), ("é", "é"), ("è", "è"), ("ë", "é"),
      ("ē", "é"), ("ɛ", "è"),
      ("àáâãäåāăą", "a"), ("çćč", "c"), ("ďđ", "d"), ("ìíîïī", "i"), ("ł", "l"), ("ñńň", "n"),
      ("òóôõöøō", "o"), ("řŕ", "r"), ("šśş", "s"), ("ťţ", "t"), ("ùúûüūů", "u"), ("ýÿ", "y"),
      ("žźż", "z"), ("ğ", "g"), ("µμ", "u"), ("ß", "ss"), ("æ", "é"), ("œ", "é"), ("ﬁ", "fi"),
      ("ﬂ", "fl"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for character in row.0 { table[character] = row.1 }
    }
  }()

  /// Marks that stand for others.
  private static let marks: [Character: Character] = [
    "—": "–", "―": "–", "‒": "–", "−": "–", "‐": "-", "‑": "-", "“": "\"", "”": "\"", "„": "\"",
    "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "´": "'", "`": "'", "‹": "'", "›": "'",
    "․": ".", "。": ".", "、": ",", "？": "?", "！": "!", "，": ",", "：": ":", "；": ";", "⁄": "/",
    "∕": "/", "º": "°", "˚": "°", "⁰": "°",
    "ʼ": "'", "′": "'", "″": "\"", "∼": "~", "～": "~", "⟶": "→", "⇒": "→", "➜": "→", "✕": "×",
    "✖": "×", "⨯": "×", "∙": "•", "·": "•", "％": "%",
  ]

  /// Marks that rules know; all others say nothing.
  private static let known = Set(".,;:!?()[]{}\"'…–-/+=<>≤≥±%‰°℃℉&@×÷½¼¾⅓⅔⅛²³~≈→€$£#№")

  /// Whether a letter is an e whose sound its author decided.
  static func decidesVowel(_ character: Character) -> Bool {
    guard case .letters(let letters, _) = fold(character) else { return false }
    return letters.contains { "éèê".contains($0) }
  }

  static func fold(_ character: Character) -> CharacterFolding {
    if let ascii = character.asciiValue { return fold(ascii: ascii, character) }
    if isInvisible(character) { return .invisible }
    if let mark = marks[character] { return .mark(mark) }
    if known.contains(character) { return .mark(character) }
    let lower = Character(narrowed: character)
    if let ascii = lower.asciiValue, ascii != character.asciiValue {
      return fold(ascii: ascii, lower)
    }
    let lowerCase = character.lowercased()
    if let first = lowerCase.first, lowerCase.count == 1, let letters = letters[first] {
      return .letters(letters, isUpper: character.isUppercase)
    }
    if character.isNewline { return .newline }
    if character.isWhitespace { return .space }
    return .nothing
  }

  /// Whether a character is one that typesetting puts into words (Unicode category Cf).
  private static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
  }

  private static func fold(ascii: UInt8, _ character: Character) -> CharacterFolding {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letters(String(character), isUpper: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letters(character.lowercased(), isUpper: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(character)
    case 0x0A, 0x0D: .newline
    case 0x09, 0x20: .space
    default: if let mark = marks[character] { .mark(mark) } else { plainMark(character) }
    }
  }

  private static func plainMark(_ character: Character) -> CharacterFolding {
    known.contains(character) ? .mark(character) : .nothing
  }
}

extension Character {
  /// The ASCII form of a full-width letter or digit, and the base of a letter with loose marks.
  fileprivate init(narrowed character: Character) {
    // A mark of another script may stand before the letter that it is drawn with.
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first(where: \.isLetterOrDigit) ?? scalars.first else {
      self = character
      return
    }
    let isWide = 0xFF01...0xFF5E ~= scalar.value
    let value = isWide ? scalar.value - 0xFEE0 : scalar.value
    if isWide || (character.unicodeScalars.count > 1 && value < 0x80) {
      self = Self.composed(character) ?? Unicode.Scalar(value).map(Character.init) ?? character
    } else {
      self = character
    }
  }

  /// A letter with a loose accent that decides an e is kept for the table.
  private static func composed(_ character: Character) -> Character? {
    "êĕěéèëēÊĔĚÉÈËĒ".contains(character) ? character : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
