import Foundation
import Glibc

/// The folder of the journal and the files that SQLite keeps in it, made for their owner alone.
struct JournalFolder {
  /// The journal's file.
  let path: String

  struct Unusable: Error {
    /// The system's own words.
    var words: String
  }

  private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// Makes folder and file before SQLite could make them for all.
  ///
  /// - Throws: `Unusable` when that cannot be done.
  func prepare() throws(Unusable) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch { throw Unusable(words: Self.words(of: error)) }
    // Somebody else's folder (`sudo`, a shared disk) is left as it is.
    guard owner(of: folder) == geteuid() else { throw Unusable(words: Self.words(of: EPERM)) }
    unsafe chmod(folder, 0o700)
    guard unsafe access(folder, W_OK) == 0 else { throw Unusable(words: Self.words(of: errno)) }
  }

  /// Makes the file where it is missing, and readable by its owner only.
  ///
  /// - Throws: `Unusable` when that cannot be done.
  func prepareFile() throws(Unusable) {
    let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Unusable(words: Self.words(of: errno)) }
    fchmod(file, 0o600)
    close(file)
  }

  /// Whether something lies in the journal's place that Belai did not put there.
  var holdsAlien: Bool {
    ["", "-wal", "-shm"].contains { suffix in
      var status = stat()
      guard unsafe lstat(path + suffix, &status) == 0 else { return false }
      return status.st_mode & S_IFMT != S_IFREG || status.st_uid != geteuid()
    }
  }

  /// Runs `body` while no other program opens the journal, or anyhow when that takes too long.
  func locked<Value>(_ body: () throws -> Value) rethrows -> Value {
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    for _ in 0..<200 where descriptor >= 0 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { break }
      usleep(10_000)
    }
    return try body()
  }

  private func owner(of path: String) -> uid_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_uid : nil
  }

  private static func words(of code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "\(code)"
  }

  private static func words(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    for candidate in [underlying, error as NSError].compactMap({ $0 })
    where candidate.domain == NSPOSIXErrorDomain {
      return words(of: Int32(candidate.code))
    }
    return (error as NSError).localizedDescription
  }
}
