/// Byte patterns of what Word and messengers put into text.
enum Invisible {
  /// What a byte sequence amounts to for an author.
  enum Kind {
    case space
    /// Zero-width characters, marks of direction, soft hyphens.
    case nothing
    /// Emoji and what joins them: drawn, but not said.
    case picture
    case dash
    case quote
    case colon
    case visible
  }

  /// Returns the kind and length in bytes of the character that begins at an offset.
  static func kind(_ bytes: [UInt8], _ offset: Int) -> (kind: Kind, length: Int) {
    let first = bytes[offset]
    switch first {
    case 0..<0x21, 0x7F: return (.space, 1)
    case 0x22: return (.quote, 1)
    case 0x2D: return (.dash, 1)
    case 0x3A: return (.colon, 1)
    case ..<0x80: return (.visible, 1)
    case 0xC2: return (latin(bytes[offset + 1]), 2)
    case ..<0xE0: return (.visible, 2)
    case ..<0xF0: return (basic(first, bytes[offset + 1], bytes[offset + 2]), 3)
    default: return (astral(first, bytes[offset + 1]), 4)
    }
  }

  private static func latin(_ second: UInt8) -> Kind {
    switch second {
    case 0x80...0xA0: .space
    case 0xAD: .nothing
    default: .visible
    }
  }

  private static func basic(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      .space
    case (0xE2, 0x80, 0x8D), (0xEF, 0xB8, 0x80...0x8F), (0xE2, 0x83, 0xA3): .picture
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      .nothing
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D): .dash
    case (0xE2, 0x80, 0x98...0x9F): .quote
    case (0xEF, 0xBC, 0x9A): .colon
    // U+2600…U+27BF and U+2B00…U+2BFF: signs that are drawn, not said.
    case (0xE2, 0x98...0x9E, _), (0xE2, 0xAC...0xAF, _): .picture
    default: .visible
    }
  }

  /// U+1F000…U+1FFFF are pictures, U+E0000…U+E0FFF tags for them.
  private static func astral(_ first: UInt8, _ second: UInt8) -> Kind {
    (first == 0xF0 && second == 0x9F) || (first == 0xF3 && second == 0xA0) ? .picture : .visible
  }
}

extension SourceText {
  /// Returns a range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> { trimmed(range, of: [.space, .nothing]) }

  /// Returns a range without what is not said at its ends: blanks, and emoji among them.
  func said(_ range: Range<Int>) -> Range<Int> {
    trimmed(range, of: [.space, .nothing, .picture])
  }

  private func trimmed(_ range: Range<Int>, of kinds: Set<Invisible.Kind>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let next = Invisible.kind(bytes, low)
      guard kinds.contains(next.kind) else { break }
      low = min(high, low + next.length)
    }
    while high > low {
      var start = high - 1
      while start > low, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard kinds.contains(Invisible.kind(bytes, start).kind) else { break }
      high = start
    }
    return low..<high
  }

  /// Returns a part of the text with plain single spaces and without what cannot be seen.
  func plain(_ range: Range<Int>) -> String { collapsed(said(range)) }

  /// Does the same, but keeps one space where blanks begin or end the part.
  func collapsed(_ range: Range<Int>) -> String {
    if isPlain(range) { return string(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (kind, length) = Invisible.kind(bytes, offset)
      if kind == .space {
        if result.last != 0x20 { result.append(0x20) }
      } else if kind != .nothing, kind != .picture {
        let mark = bytes[offset..<(offset + length)]
        if !result.composeE(with: mark) { result.append(contentsOf: mark) }
      }
      offset += length
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a part needs no cleaning; so it is with nearly every line.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes[range] {
      guard 0x20..<0x7F ~= byte, byte != 0x20 || before != 0x20 else { return false }
      before = byte
    }
    return true
  }
}

extension [UInt8] {
  /// Makes one letter of an e and the accent after it, as most programs write ê and é.
  fileprivate mutating func composeE(with mark: ArraySlice<UInt8>) -> Bool {
    guard let last, last | 0x20 == 0x65, mark.first == 0xCC, let accent = mark.last else {
      return false
    }
    // U+0300 grave, U+0301 acute, U+0302 circumflex; U+00C8… and U+00E8… in the same order.
    guard 0x80...0x82 ~= accent else { return false }
    removeLast()
    append(0xC3)
    append((last == 0x65 ? 0xA8 : 0x88) + (accent - 0x80))
    return true
  }
}
