import Glibc

/// A file that becomes visible under its name only when it is whole.
///
/// It is written under a hidden name in the same folder. Unless it is published, it is removed.
@safe struct PartFile: ~Copyable {
  /// The name it will have, symbolic links followed.
  let path: String
  let descriptor: Int32
  private let partPath: String
  private var isPublished = false

  /// Creates the hidden file.
  ///
  /// - Throws: `SoundFileError` when the folder cannot be written, or the path names something
  ///   that is no regular file.
  init(for path: String) throws(SoundFileError) {
    let target = resolved(path)
    try refuseSpecialFile(target)
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    let folder = target[..<slash]
    var attempt = 0
    var part: String
    var opened: Int32
    repeat {
      part = "\(folder).belai-\(getpid())-\(attempt).part"
      opened = unsafe open(part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      attempt += 1
    } while opened < 0 && errno == EEXIST
    guard opened >= 0 else { throw SoundFileError(call: "open", path: path, errno: errno) }
    self.path = target
    descriptor = opened
    partPath = part
  }

  deinit {
    close(descriptor)
    if !isPublished { unsafe unlink(partPath) }
  }

  /// Forces the content to the disk and gives the file its name, in place of an older one.
  mutating func publish() throws(SoundFileError) {
    try check("fsync", fsync(descriptor))
    try check("rename", unsafe rename(partPath, path))
    isPublished = true
  }

  /// The length in bytes.
  func size() throws(SoundFileError) -> Int {
    let end = lseek(descriptor, 0, SEEK_END)
    try check("lseek", end < 0 ? -1 : 0)
    return end
  }

  /// Reads up to `count` bytes at a place.
  func read(_ count: Int, at offset: Int) throws(SoundFileError) -> [UInt8] {
    var got = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      got = unsafe pread(descriptor, buffer.baseAddress, count, offset)
      initialized = max(got, 0)
    }
    try check("pread", got < 0 ? -1 : 0)
    return bytes
  }

  /// Writes bytes at a place.
  func write(_ bytes: [UInt8], at offset: Int) throws(SoundFileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written,
          offset + written)
      }
      try check("pwrite", count < 0 ? -1 : 0)
      written += count
    }
  }

  private func check(_ call: String, _ result: Int32) throws(SoundFileError) {
    guard result >= 0 else { throw SoundFileError(call: call, path: path, errno: errno) }
  }
}

/// Follows symbolic links, so that a link stays a link and its target is replaced.
private func resolved(_ path: String) -> String {
  guard let found = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(found) }
  return unsafe String(cString: found)
}

/// Throws when the path names a folder, a device or a pipe, which renaming would destroy.
private func refuseSpecialFile(_ path: String) throws(SoundFileError) {
  var status = stat()
  guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
  throw SoundFileError(
    call: "stat", path: path,
    words: status.st_mode & S_IFMT == S_IFDIR ? "Is a directory" : "not a regular file")
}
