/// An archive of files as strangers send it: everything in it is looked at before it is used.
///
/// Reads what PKWARE's APPNOTE 6.3 calls stored and deflated entries, without encryption, volumes
/// or 64-bit sizes.
public struct ZipArchive: Sendable {
  /// A file of the archive.
  public struct Entry: Equatable, Sendable {
    /// Relative, without `.` and `..`, divided by `/`.
    public let path: String
    /// Length in bytes once unpacked.
    public let size: Int
    let method: UInt16
    let checksum: UInt32
    let packedSize: Int
    let headerOffset: Int
  }

  /// No session has so many recordings.
  public static let mostEntries = 2_000
  /// All files together once unpacked: several hours of compressed sound.
  public static let mostMegabytes = 512

  public let entries: [Entry]
  private let bytes: [UInt8]

  /// Reads the list of entries and refuses the archive if any of them may do harm.
  ///
  /// - Throws: `ZipError`; nothing was unpacked.
  public init(_ bytes: [UInt8]) throws(ZipError) {
    self.bytes = bytes
    var list = try ZipDirectory(bytes)
    var entries: [Entry] = []
    var names: Set<String> = []
    var total = 0
    while let entry = try list.next() {
      total += entry.size
      guard total <= Self.mostMegabytes << 20 else {
        throw .tooLarge(limitMegabytes: Self.mostMegabytes)
      }
      // A file system may not tell capitals apart.
      guard names.insert(entry.path.lowercased()).inserted else { throw .twice(entry: entry.path) }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// Returns the content of an entry.
  ///
  /// - Throws: `ZipError.damaged` when it is not what the list says.
  public func contents(of entry: Entry) throws(ZipError) -> [UInt8] {
    let fields = Fields(bytes)
    let header = entry.headerOffset
    guard fields.long(header) == Signature.file, let name = fields.short(header + 26),
      let extra = fields.short(header + 28)
    else { throw .damaged(entry: entry.path) }
    let start = header + 30 + Int(name) + Int(extra)
    guard start + entry.packedSize <= bytes.count else { throw .damaged(entry: entry.path) }
    let packed = bytes[start..<(start + entry.packedSize)]
    let contents: [UInt8]? =
      switch entry.method {
      case 0: packed.count == entry.size ? Array(packed) : nil
      case 8: Deflated.inflate(packed, size: entry.size)
      default: nil
      }
    guard let contents, Deflated.checksum(contents) == entry.checksum else {
      throw .damaged(entry: entry.path)
    }
    return contents
  }
}

/// The marks that parts of an archive begin with (APPNOTE 4.3).
enum Signature {
  static let file: UInt32 = 0x0403_4B50
  static let listed: UInt32 = 0x0201_4B50
  static let end: UInt32 = 0x0605_4B50
}

/// Numbers of an archive, the low byte first; nil beyond its end.
struct Fields {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func short(_ offset: Int) -> UInt16? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  func long(_ offset: Int) -> UInt32? {
    guard let low = short(offset), let high = short(offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }
}
