import Glibc
import Synchronization

/// A file without a name that keeps the samples of clips outside memory.
///
/// It goes away with the object or the process, whatever happens to them. Meant for rendering: its
/// functions read, write and allocate.
public final class ClipFile: Sendable {
  private let descriptor: Int32
  private let end = Mutex(0)
  private let failureNumber = Atomic<Int32>(0)

  /// Creates the file in the first folder that takes it; the last ones may be kept in memory.
  ///
  /// - Throws: `SoundFileError` when no folder can be written.
  public init() throws(SoundFileError) {
    let wanted = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }
    for folder in [wanted, "/var/tmp", "/tmp"].compactMap(\.self) {
      let path = Array((folder + "/belai-XXXXXX").utf8CString)
      let opened = Self.openNameless(path)
      if opened >= 0 {
        descriptor = opened
        return
      }
    }
    throw SoundFileError(call: "mkstemp", path: "/tmp", errno: errno)
  }

  deinit { close(descriptor) }

  private static func openNameless(_ path: [CChar]) -> Int32 {
    var path = path
    return unsafe path.withUnsafeMutableBufferPointer { buffer in
      guard let name = buffer.baseAddress else { return -1 }
      let opened = unsafe mkstemp(name)
      guard opened >= 0 else { return opened }
      unsafe unlink(name)
      _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
      return opened
    }
  }

  /// Appends samples and returns the number of the first one.
  func append(_ samples: [Int16]) throws(SoundFileError) -> Int {
    try end.withLock { end throws(SoundFileError) in
      var done = 0
      let size = 2 * samples.count
      while done < size {
        let count = unsafe samples.withUnsafeBytes { bytes in
          unsafe pwrite(
            descriptor, bytes.baseAddress?.advanced(by: done), size - done, 2 * end + done)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          throw SoundFileError(call: "pwrite", path: "/var/tmp", errno: errno)
        }
        done += count
      }
      defer { end += samples.count }
      return end
    }
  }

  /// Reads samples; silence where the system refuses, which `check` tells.
  func read(_ count: Int, at first: Int) -> [Int16] {
    unsafe [Int16](unsafeUninitializedCapacity: count) { buffer, initialised in
      unsafe buffer.initialize(repeating: 0)
      initialised = count
      var done = 0
      while done < 2 * count {
        let step = unsafe pread(
          descriptor, UnsafeMutableRawPointer(buffer.baseAddress)?.advanced(by: done),
          2 * count - done, 2 * first + done)
        if step < 0, errno == EINTR { continue }
        guard step > 0 else {
          failureNumber.store(step < 0 ? errno : EIO, ordering: .relaxed)
          return
        }
        done += step
      }
    }
  }

  /// Throws what the system said when samples could not be read back.
  public func check() throws(SoundFileError) {
    let number = failureNumber.load(ordering: .relaxed)
    guard number == 0 else { throw SoundFileError(call: "pread", path: "/var/tmp", errno: number) }
  }
}
