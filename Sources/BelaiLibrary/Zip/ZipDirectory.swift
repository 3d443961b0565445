/// The list of entries at the end of an archive (APPNOTE 4.3.12 and 4.3.16).
struct ZipDirectory {
  private let fields: Fields
  private var offset: Int
  private var left: Int

  init(_ bytes: [UInt8]) throws(ZipError) {
    fields = Fields(bytes)
    guard let end = Self.end(of: bytes, fields) else { throw .notAnArchive }
    guard let count = fields.short(end + 10), let start = fields.long(end + 16),
      start < end
        || (count == 0 && start <= end)
    else { throw .damaged(entry: nil) }
    guard count <= ZipArchive.mostEntries else {
      throw .tooManyEntries(limit: ZipArchive.mostEntries)
    }
    left = Int(count)
    offset = Int(start)
  }

  /// Looks for the last record behind a comment of at most 64 KB.
  private static func end(of bytes: [UInt8], _ fields: Fields) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first {
      bytes[$0] == 0x50 && fields.long($0) == Signature.end
    }
  }

  /// Returns the next file; folders are left out.
  mutating func next() throws(ZipError) -> ZipArchive.Entry? {
    while left > 0 {
      left -= 1
      if let entry = try read() { return entry }
    }
    return nil
  }

  private mutating func read() throws(ZipError) -> ZipArchive.Entry? {
    guard fields.long(offset) == Signature.listed, let flags = fields.short(offset + 8),
      let method = fields.short(offset + 10), let checksum = fields.long(offset + 16),
      let packed = fields.long(offset + 20), let size = fields.long(offset + 24),
      let name = fields.short(offset + 28), let extra = fields.short(offset + 30),
      let comment = fields.short(offset + 32), let attributes = fields.long(offset + 38),
      let header = fields.long(offset + 42), offset + 46 + Int(name) <= fields.bytes.count
    else { throw .damaged(entry: nil) }
    let written = fields.bytes[(offset + 46)..<(offset + 46 + Int(name))]
    offset += 46 + Int(name) + Int(extra) + Int(comment)
    // Windows writes its own divider into some archives.
    let path = String(decoding: written, as: UTF8.self).replacing("\\", with: "/")
    guard flags & 1 == 0 else { throw .encrypted(entry: path) }
    // The upper half are Unix's file modes, where the archive comes from there.
    guard attributes >> 28 != 0xA else { throw .link(entry: path) }
    let isFolder = path.hasSuffix("/")
    guard Self.staysInside(isFolder ? String(path.dropLast()) : path) else {
      throw .climbsOut(entry: path)
    }
    guard !isFolder else { return nil }
    guard method == 0 || method == 8, max(packed, size) < .max else { throw .damaged(entry: path) }
    return ZipArchive.Entry(
      path: path, size: Int(size), method: method, checksum: checksum, packedSize: Int(packed),
      headerOffset: Int(header))
  }

  /// Whether a path names something below the folder that it is put into, on any system.
  static func staysInside(_ path: String) -> Bool {
    guard path.utf8.count <= 1_000, !path.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      return false
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 16
      && parts.allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count <= 255 && !$0.contains(":")
      }
  }
}
