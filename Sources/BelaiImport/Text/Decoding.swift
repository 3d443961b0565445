/// Reading the encodings that Excel, Word and old editors write.
enum Decoding {
  static let mostMegabytes = 8

  /// Returns the text of a file: UTF-8, UTF-16 with or without its mark, or Windows-1252.
  static func text(of bytes: [UInt8]) throws(ImportError) -> String {
    guard bytes.count <= mostMegabytes << 20 else {
      throw ImportError(.tooLarge(megabytes: mostMegabytes))
    }
    // A zip (.xlsx, .docx) or a compound file (.xls, .doc).
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw ImportError(.office)
    }
    let text = try decoded(bytes)
    guard text.unicodeScalars.contains(where: { $0.value > 0x20 && $0.value != 0xFEFF }) else {
      throw ImportError(.empty)
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8]) throws(ImportError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    if bytes.contains(0) {
      guard let bigEndian = guessedOrder(bytes) else { throw ImportError(.binary) }
      return utf16(bytes[...], bigEndian: bigEndian)
    }
    let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: unmarked, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(unmarked.map(windows1252)))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Latin text in UTF-16 has a zero in every other byte, first where it is big-endian.
  private static func guessedOrder(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(400)
    let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    guard max(even, odd) * 3 > head.count, min(even, odd) * 10 < head.count else { return nil }
    return even > odd
  }

  /// The letter of a byte (Windows code page 1252); what it leaves open is a blank.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    return high[Int(byte) - 0x80]
  }

  private static let high = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)
}
