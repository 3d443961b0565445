/// Why an archive is refused.
public enum ZipError: Error, Equatable, Sendable {
  case notAnArchive
  /// The entry, or the list of entries where it is nil, is not what it says it is.
  case damaged(entry: String?)
  case encrypted(entry: String)
  /// The name leads out of the folder that the archive is unpacked into.
  case climbsOut(entry: String)
  case link(entry: String)
  /// Two entries would become one file.
  case twice(entry: String)
  case tooManyEntries(limit: Int)
  case tooLarge(limitMegabytes: Int)
}
