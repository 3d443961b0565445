import CALSA
import Glibc

/// The way to a server: each address of the host in turn, none for longer than a few seconds.
@safe struct StreamConnection {
  let host: String
  let port: Int

  /// How long one address may take to answer.
  static let answerLimit = Duration.seconds(3)
  /// How long a server may be silent about what it was sent before it counts as gone; else a host
  /// without power would be believed for a quarter of an hour (tcp(7)).
  static let silenceLimit = Duration.seconds(5)

  private var name: String {
    host.contains(":") ? "tcp://[\(host)]:\(port)" : "tcp://\(host):\(port)"
  }

  /// Connects and returns the descriptor, which never blocks.
  func open() throws(PlaybackError) -> Int32 {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let status = unsafe getaddrinfo(host, String(port), &hints, &found)
    guard status == 0 else {
      throw PlaybackError(
        reason: .unreachable, call: "getaddrinfo", code: status,
        words: unsafe String(cString: gai_strerror(status)), device: name)
    }
    defer { unsafe freeaddrinfo(found) }
    var refusal = StreamTarget.failure("connect", EHOSTUNREACH, .unreachable, device: name)
    var next = unsafe found
    while let address = unsafe next {
      do {
        return try unsafe connect(address)
      } catch {
        refusal = error
      }
      unsafe next = address.pointee.ai_next
    }
    throw refusal
  }

  private func connect(_ address: UnsafeMutablePointer<addrinfo>) throws(PlaybackError) -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let descriptor = unsafe socket(address.pointee.ai_family, kind, 0)
    guard descriptor >= 0 else {
      throw StreamTarget.failure("socket", errno, .unreachable, device: name)
    }
    let status = unsafe Glibc.connect(
      descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen)
    let code = status == 0 ? 0 : errno == EINPROGRESS ? answer(of: descriptor) : errno
    guard code == 0 else {
      close(descriptor)
      throw StreamTarget.failure("connect", code, .unreachable, device: name)
    }
    var limit = UInt32(Self.silenceLimit / .milliseconds(1))
    _ = unsafe setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &limit,
      UInt32(MemoryLayout.size(ofValue: limit)))
    return descriptor
  }

  /// Waits for the other side and returns the error number, 0 where it has said yes.
  private func answer(of descriptor: Int32) -> Int32 {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&ready, 1, Int32(Self.answerLimit / .milliseconds(1))) > 0 else {
      return ETIMEDOUT
    }
    var code: Int32 = 0
    var size = UInt32(MemoryLayout.size(ofValue: code))
    let status = unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
    return status == 0 ? code : errno
  }
}
