import Glibc
import Testing

/// A TCP server on this machine, on a port that the system chooses.
final class LoopbackServer {
  let port: Int
  private let listener: Int32

  init(port wanted: Int = 0) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var yes: Int32 = 1
    _ = unsafe setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(wanted).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout.size(ofValue: address))
    let status = unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        unsafe bind(listener, general, size) == 0 && listen(listener, 1) == 0
          && getsockname(listener, general, &size) == 0
      }
    }
    try #require(status, "a loopback port can be had")
    self.listener = listener
    port = Int(in_port_t(bigEndian: address.sin_port))
  }

  deinit { close(listener) }

  /// Returns a connection that never blocks; nil where none comes in time.
  func accept() -> Int32? {
    var ready = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, 30_000) > 0 else { return nil }
    let connection = Glibc.accept(listener, nil, nil)
    guard connection >= 0 else { return nil }
    // A program that another test starts just now must not keep the connection open.
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    _ = fcntl(connection, F_SETFL, O_NONBLOCK)
    return connection
  }
}
