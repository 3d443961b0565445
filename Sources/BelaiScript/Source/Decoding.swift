extension SourceText {
  /// The longest line in bytes: no one says so much in one breath.
  static let lineByteLimit = 20_000

  /// Returns the bytes as text without a byte order mark.
  static func text(of bytes: [UInt8]) throws(Problem) -> [UInt8] {
    guard bytes.count <= byteLimit else {
      throw .source(.tooLarge(megabytes: byteLimit >> 20))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .source(.notUTF8(.utf16, line: 1))
    }
    if bytes.contains(0) {
      throw .source(looksLikeUTF16(bytes) ? .notUTF8(.utf16, line: 1) : .binary)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = firstInvalid(text) {
      throw .source(.notUTF8(.windows, line: lineStarts(of: Array(text[..<offset])).count))
    }
    guard text.contains(where: { $0 > 0x20 }) else { throw .source(.empty) }
    return text
  }

  /// Latin text in UTF-16 without a mark has a zero in every other byte.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(400)
    let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let odd = head.count { $0 == 0 } - even
    return max(even, odd) * 3 > head.count && min(even, odd) * 8 < max(even, odd)
  }

  /// Returns the offset of the first byte that is no UTF-8 (RFC 3629 §4).
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      let length = sequenceLength(bytes, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
      return 0
    }
    let rest = bytes[(offset + 2)..<(offset + length)]
    return rest.allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
  }

  /// Returns where each line begins; a line ends with LF, CR LF or CR.
  static func lineStarts(of bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    for offset in bytes.indices {
      let byte = bytes[offset]
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { continue }
      starts.append(Int32(offset + 1))
    }
    return starts
  }
}
