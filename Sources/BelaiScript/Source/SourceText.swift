/// The text of one file and where its lines are.
public struct SourceText: Equatable, Sendable {
  /// The largest file that is read: far above any script, far below what would hurt.
  public static let byteLimit = 32 << 20

  /// How the file is called in messages.
  public let name: String
  /// Valid UTF-8 without a byte order mark.
  public let bytes: [UInt8]
  /// The offset of the first byte of each line.
  let lineStarts: [Int32]

  /// Takes over the content of a file.
  ///
  /// - Throws: The problem of a file that holds no text at all.
  public init(name: String, bytes: [UInt8]) throws(Problem) {
    self.init(name: name, valid: try Self.text(of: bytes))
  }

  /// A name without a text, for a file that could not be taken over.
  init(unreadable name: String) {
    self.init(name: name, valid: [])
  }

  private init(name: String, valid bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(of: bytes)
  }

  /// The number of lines; a text without a line break has one.
  public var lineCount: Int { lineStarts.count }

  /// Returns the line, counted from 1, that holds a byte.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the column, counted from 1 in grapheme clusters: what an author sees.
  public func column(at offset: Int) -> Int {
    let start = Int(lineStarts[line(at: offset) - 1])
    return string(start..<max(start, min(offset, bytes.count))).count + 1
  }

  /// Returns the bytes of a line, counted from 1, without its line break.
  public func bytes(ofLine line: Int) -> Range<Int> {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Returns a part of the text.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
