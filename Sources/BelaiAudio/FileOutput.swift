import CSndfile
import Glibc

/// The file into which libsndfile writes, and the first failure of the system to take it.
///
/// Most of the library's encoders do not look whether what they write at the end arrives; a full
/// disk would leave a file without its tail and no error. Here each write is looked at.
@safe final class FileOutput {
  private let descriptor: Int32
  /// The first error number, 0 while everything has arrived.
  private(set) var failure: Int32 = 0
  /// What the library has written and the system has not got: whole pages cost it half the time.
  private var gathered: [UInt8] = []
  private static let pageSize = 4_096
  private static let writeSize = 32 * pageSize

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Opens the library's encoder on the file.
  ///
  /// The encoder must be closed, and then `flush` called, before this object goes away.
  ///
  /// - Returns: nil when the library refuses the format; `sf_strerror(nil)` then tells why.
  func open(_ info: inout SF_INFO) -> OpaquePointer? {
    var functions = unsafe SF_VIRTUAL_IO(
      get_filelen: { unsafe FileOutput.from($0).length },
      seek: { unsafe FileOutput.from($2).seek($0, $1) },
      read: { unsafe FileOutput.from($2).read($0, $1) },
      write: { unsafe FileOutput.from($2).write($0, $1) },
      tell: { unsafe FileOutput.from($0).seek(0, SEEK_CUR) })
    return unsafe sf_open_virtual(
      &functions, Int32(SFM_WRITE), &info, Unmanaged.passUnretained(self).toOpaque())
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> FileOutput {
    guard let pointer = unsafe pointer else { preconditionFailure("libsndfile lost its file") }
    return unsafe Unmanaged<FileOutput>.fromOpaque(pointer).takeUnretainedValue()
  }

  private var length: sf_count_t {
    flush()
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? sf_count_t(status.st_size) : -1
  }

  private func seek(_ offset: sf_count_t, _ origin: Int32) -> sf_count_t {
    flush()
    return sf_count_t(lseek(descriptor, Int(offset), origin))
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ count: sf_count_t) -> sf_count_t {
    flush()
    return unsafe sf_count_t(Glibc.read(descriptor, buffer, Int(count)))
  }

  private func write(_ buffer: UnsafeRawPointer?, _ count: sf_count_t) -> sf_count_t {
    unsafe gathered.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: Int(count)))
    if gathered.count >= Self.writeSize { write(gathered.count / Self.pageSize * Self.pageSize) }
    return failure == 0 ? count : 0
  }

  /// Gives the system what it has not got yet.
  func flush() {
    if !gathered.isEmpty { write(gathered.count) }
  }

  /// Gives the system the first bytes of what has been gathered; after a failure nothing more.
  private func write(_ count: Int) {
    let step = unsafe gathered.withUnsafeBytes { bytes in
      var written = 0
      while written < count, failure == 0 {
        let start = unsafe bytes.baseAddress?.advanced(by: written)
        let step = unsafe Glibc.write(descriptor, start, count - written)
        if step < 0, errno == EINTR { continue }
        if step <= 0 { failure = step < 0 ? errno : ENOSPC }
        written += max(step, 0)
      }
      return written
    }
    gathered.removeFirst(failure == 0 ? step : gathered.count)
  }
}
