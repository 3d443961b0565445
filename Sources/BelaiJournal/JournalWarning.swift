/// Something that happened to the journal and that the person is told once; no session stops for it.
public enum JournalWarning: Equatable, Sendable {
  /// The file could not be used and now lies at `path`; a new one was begun.
  case setAside(path: String, reason: Reason)
  /// Nothing can be kept: this session is remembered only while it runs. The words are the system's.
  case memoryOnly(words: String)
  /// Something was not kept. The words are SQLite's own.
  case writingFailed(words: String)

  public enum Reason: Equatable, Sendable {
    /// Not a database, cut off, or with torn pages; the words are SQLite's own.
    case damaged(words: String)
    /// Written by a later version of Belai.
    case newer
    /// A link, a folder, or a file of somebody else's: not what Belai puts there.
    case alien
  }
}
