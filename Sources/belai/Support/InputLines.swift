#if canImport(Glibc)
  import Glibc
#endif

/// The lines of standard input as they arrive, as bytes and without their line breaks.
///
/// What is held in memory is one block and a line that has begun, however long the input is.
struct InputLines {
  private static let blockSize = 1 << 16
  private var begun: [UInt8] = []
  private var hasEnded = false

  /// Waits for at least one whole line and returns all that are there; nil at the end.
  mutating func next() -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    while lines.isEmpty, !hasEnded { lines = read() }
    return lines.isEmpty ? nil : lines
  }

  private mutating func read() -> [[UInt8]] {
    let block = Self.block()
    guard !block.isEmpty else {
      hasEnded = true
      return begun.isEmpty ? [] : [finish()]
    }
    var lines: [[UInt8]] = []
    var parts = block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    while parts.count > 1, let part = parts.popFirst() {
      begun += part
      lines.append(finish())
    }
    begun += parts.first ?? []
    return lines
  }

  /// Returns the line that has begun, also without the carriage return of Windows.
  private mutating func finish() -> [UInt8] {
    defer { begun = [] }
    return begun.last == UInt8(ascii: "\r") ? begun.dropLast() : begun
  }

  /// Returns what can be read now; empty at the end.
  private static func block() -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
      var result = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      while result < 0, errno == EINTR {
        result = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      }
      count = max(0, result)
    }
  }
}
