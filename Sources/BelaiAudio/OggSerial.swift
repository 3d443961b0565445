/// The serial number that every Ogg stream of the coach has.
private let serialNumber: [UInt8] = [0x42, 0x65, 0x6C, 0x61]

/// Gives an Ogg file's stream a fixed serial number and its pages their new checksums (RFC 3533).
///
/// libsndfile draws the number from the clock, and two renders of one session would differ in
/// every page.
func fixOggSerial(of file: borrowing PartFile) throws(SoundFileError) {
  let end = try file.size()
  var offset = 0
  while offset < end {
    // The longest page has a header of 27 + 255 bytes and 255 segments of 255 bytes.
    var page = try file.read(27 + 255 + 255 * 255, at: offset)
    let length = pageLength(page)
    guard length > 0, length <= page.count else {
      throw SoundFileError(call: "fixOggSerial", path: file.path, words: "no page at \(offset)")
    }
    page.removeLast(page.count - length)
    page.replaceSubrange(14..<18, with: serialNumber)
    page.replaceSubrange(22..<26, with: [0, 0, 0, 0])
    page.replaceSubrange(22..<26, with: littleEndian(checksum(page)))
    try file.write(page, at: offset)
    offset += length
  }
}

/// Returns the length of the page at the beginning of some bytes; 0 when there is none.
private func pageLength(_ bytes: [UInt8]) -> Int {
  guard bytes.count >= 27, bytes.starts(with: Array("OggS".utf8)) else { return 0 }
  let segments = Int(bytes[26])
  guard bytes.count >= 27 + segments else { return 0 }
  return bytes[27..<27 + segments].reduce(27 + segments) { $0 + Int($1) }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = 0
  for byte in bytes.span.indices {
    sum = (sum &<< 8) ^ checksumTable[Int(UInt8(truncatingIfNeeded: sum &>> 24) ^ bytes[byte])]
  }
  return sum
}

/// CRC-32 with the polynomial 0x04C11DB7, not reflected.
private let checksumTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index) << 24) { sum, _ in
    sum & 0x8000_0000 == 0 ? sum << 1 : sum << 1 ^ 0x04C1_1DB7
  }
}

/// Returns the bytes of a number, the lowest first.
func littleEndian(_ number: UInt32) -> [UInt8] {
  [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
}
