import Glibc

/// A failure to read or write a sound file.
public struct SoundFileError: Error, Equatable, Sendable {
  /// The C function that failed.
  public let call: String
  public let path: String
  /// The library's own words.
  public let words: String

  public init(call: String, path: String, words: String) {
    self.call = call
    self.path = path
    self.words = words
  }

  /// Makes the error of a C library call that has just failed.
  init(call: String, path: String, errno code: Int32) {
    self.init(call: call, path: path, words: unsafe String(cString: strerror(code)))
  }
}

extension SoundFileError: CustomStringConvertible {
  public var description: String { "\(call): \(words) (\(path))" }
}
