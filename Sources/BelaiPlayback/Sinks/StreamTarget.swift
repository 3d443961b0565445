import Glibc

/// Opens the targets of streams.
enum StreamTarget {
  static func open(_ target: StreamSink.Target) throws(PlaybackError) -> Int32 {
    switch target {
    case .descriptor(let descriptor): return descriptor
    case .pipe(let path): return try openPipe(path)
    case .tcp(let host, let port): return try connect(host, port)
    }
  }

  private static func openPipe(_ path: String) throws(PlaybackError) -> Int32 {
    if unsafe mkfifo(path, 0o600) != 0, errno != EEXIST {
      throw failure("mkfifo", errno, device: path)
    }
    // Reading and writing: opening never waits for a reader, and a reader may come and go.
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", errno, device: path) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else {
      close(descriptor)
      throw PlaybackError(
        reason: .other, call: "fstat", code: 0, words: "not a named pipe", device: path)
    }
    return descriptor
  }

  private static func connect(_ host: String, _ port: Int) throws(PlaybackError) -> Int32 {
    let name = "tcp://\(host):\(port)"
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let status = unsafe getaddrinfo(host, String(port), &hints, &found)
    guard status == 0, let first = unsafe found else {
      throw PlaybackError(
        reason: .missing, call: "getaddrinfo", code: status,
        words: unsafe String(cString: gai_strerror(status)), device: name)
    }
    defer { unsafe freeaddrinfo(first) }
    let descriptor = unsafe socket(
      first.pointee.ai_family, first.pointee.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw failure("socket", errno, device: name) }
    guard unsafe Glibc.connect(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0
    else {
      let code = errno
      close(descriptor)
      throw failure("connect", code, device: name)
    }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return descriptor
  }

  private static func failure(
    _ call: String, _ code: Int32, device: String
  ) -> PlaybackError {
    PlaybackError(
      reason: code == ECONNREFUSED || code == ENOENT ? .missing : .other, call: call, code: code,
      words: unsafe String(cString: strerror(code)), device: device)
  }
}
