/// A place in a source text.
public struct Span: Equatable, Hashable, Sendable {
  /// Which file of the script, counted from 0 (the script itself); included files follow.
  public var file: Int
  /// Offsets in UTF-8 bytes from the beginning of the file's text.
  public var bytes: Range<Int>

  public init(file: Int = 0, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }
}
