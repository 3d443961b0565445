import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Writes a text file, whole or not at all; what is no regular file, such as a pipe, gets the text.
///
/// - Throws: `Failure` with the system's own words.
func writeText(_ text: String, to path: String) throws {
  do {
    try place(text, at: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
  } catch {
    throw Failure(
      wording(
        "berkas '\(path)' tidak dapat ditulis: \(systemWords(error)); pilih folder lain",
        "the file '\(path)' cannot be written: \(systemWords(error)); choose another folder"))
  }
}

private func place(_ text: String, at path: String) throws(POSIXError) {
  guard isRegularOrNew(path) else { return try fill(path, O_WRONLY, with: text) }
  let part = path + ".\(getpid()).part"
  defer { unsafe unlink(part) }
  try fill(part, O_WRONLY | O_CREAT | O_EXCL, with: text)
  try check(unsafe rename(part, path))
}

private func isRegularOrNew(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
}

/// Opens a file, writes the text and forces it to the disk.
private func fill(_ path: String, _ flags: Int32, with text: String) throws(POSIXError) {
  let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
  try check(descriptor)
  defer { close(descriptor) }
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    try check(Int32(clamping: count))
    rest = rest.dropFirst(count)
  }
  // What is no file on a disk has nothing to be forced there.
  if fsync(descriptor) != 0, errno != EINVAL { try check(-1) }
}

private func check(_ status: Int32) throws(POSIXError) {
  guard status < 0 else { return }
  throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
}
