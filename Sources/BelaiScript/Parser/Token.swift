/// A piece of a command.
struct Token: Equatable {
  enum Kind: Equatable {
    /// In lower case.
    case word(String)
    case number(Number)
    case dash
    case comma
    case colon
    /// Any other character.
    case other
  }

  var kind: Kind
  var range: Range<Int>
}

/// A number as written, exact to a millionth.
struct Number: Equatable {
  /// Nothing in a script is larger; larger numbers are cut to this.
  static let most = 1_000_000_000

  var millionths: Int
  /// Whether it can be read in two ways, such as 1.500.
  var isUnclear = false

  var isWhole: Bool { millionths % 1_000_000 == 0 }
  var whole: Int { millionths / 1_000_000 }
}

/// Cuts the inside of a command into tokens.
struct Tokenizer {
  let text: SourceText
  let end: Int
  var offset: Int

  init(_ text: SourceText, _ range: Range<Int>) {
    self.text = text
    self.offset = range.lowerBound
    self.end = range.upperBound
  }

  static func tokens(_ text: SourceText, _ range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(text, range)
    var tokens: [Token] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> Token? {
    while offset < end {
      let (kind, length) = Invisible.kind(text.bytes, offset)
      switch kind {
      case .space, .nothing, .picture, .quote: offset += length
      case .dash: return single(.dash, length)
      case .colon: return single(.colon, length)
      case .visible: return visible(length)
      }
    }
    return nil
  }

  private mutating func visible(_ length: Int) -> Token {
    let byte = text.bytes[offset]
    if byte.isDigit { return number() }
    if byte.isLetter || byte >= 0x80 { return word() }
    return single(byte == 0x2C || byte == 0x3B ? .comma : .other, length)
  }

  private mutating func single(_ kind: Token.Kind, _ length: Int) -> Token {
    defer { offset += length }
    return Token(kind: kind, range: offset..<(offset + length))
  }

  private mutating func word() -> Token {
    let start = offset
    while offset < end {
      let byte = text.bytes[offset]
      let (kind, length) = Invisible.kind(text.bytes, offset)
      guard byte.isLetter || (byte >= 0x80 && kind == .visible) || kind == .nothing else { break }
      offset += length
    }
    return Token(kind: .word(text.plain(start..<offset).lowercased()), range: start..<offset)
  }

  /// Digits with at most one comma or point that is followed by a digit at once.
  private mutating func number() -> Token {
    let start = offset
    var value = 0
    digits { value = min(Number.most, value * 10 + $0) }
    var number = Number(millionths: value * 1_000_000)
    var separators = 0
    while offset + 1 < end, text.bytes[offset].isDecimalMark, text.bytes[offset + 1].isDigit {
      offset += 1
      separators += 1
      var scale = 100_000
      let first = offset
      digits {
        number.millionths += $0 * scale
        scale /= 10
      }
      // Three digits after the mark may as well mean thousands.
      if separators > 1 || (offset - first == 3 && value != 0) { number.isUnclear = true }
    }
    return Token(kind: .number(number), range: start..<offset)
  }

  private mutating func digits(_ use: (Int) -> Void) {
    while offset < end, text.bytes[offset].isDigit {
      use(Int(text.bytes[offset] - 0x30))
      offset += 1
    }
  }
}

extension UInt8 {
  var isDigit: Bool { 0x30...0x39 ~= self }
  var isLetter: Bool { 0x41...0x5A ~= self || 0x61...0x7A ~= self }
  fileprivate var isDecimalMark: Bool { self == 0x2C || self == 0x2E }
}
