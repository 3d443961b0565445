/// Writes an archive of stored files: sounds are compressed already, and scripts are small.
///
/// The same files give the same bytes, because no time of day is written.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// 1 January 1980, the first day that archives know (MS-DOS format).
  private static let date: UInt32 = 0x0021_0000
  /// Names are UTF-8 (APPNOTE, appendix D).
  private static let flags: UInt16 = 1 << 11

  mutating func add(_ path: String, _ contents: [UInt8]) {
    precondition(bytes.count + contents.count < Int(UInt32.max), "an archive has 32-bit sizes")
    let start = UInt32(bytes.count)
    let common = Self.common(path, contents)
    bytes.append(Signature.file)
    bytes += common + [0, 0]
    bytes += Array(path.utf8) + contents
    list.append(Signature.listed)
    list.append(UInt16(20))
    list += common
    // No extra field, comment, volume or attributes; then where the file begins.
    list += [UInt8](repeating: 0, count: 12)
    list.append(start)
    list += Array(path.utf8)
    count += 1
  }

  /// Returns the whole archive.
  func finished() -> [UInt8] {
    var whole = bytes + list
    whole.append(Signature.end)
    whole.append(UInt32(0))
    whole.append(UInt16(count))
    whole.append(UInt16(count))
    whole.append(UInt32(list.count))
    whole.append(UInt32(bytes.count))
    whole.append(UInt16(0))
    return whole
  }

  /// The fields from the version needed to the length of the name, which both records share.
  private static func common(_ path: String, _ contents: [UInt8]) -> [UInt8] {
    var fields: [UInt8] = []
    fields.append(UInt16(20))
    fields.append(flags)
    fields.append(UInt16(0))
    fields.append(date)
    fields.append(Deflated.checksum(contents))
    fields.append(UInt32(contents.count))
    fields.append(UInt32(contents.count))
    fields.append(UInt16(path.utf8.count))
    return fields
  }
}

extension [UInt8] {
  /// Appends a number, the low byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
