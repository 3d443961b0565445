import Glibc

/// Returns what a descriptor gives until it has `count` bytes, ends, or gives nothing for a minute.
public func bytes(from descriptor: Int32, count: Int) -> [UInt8] {
  var received: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while received.count < count {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, 60_000) > 0 else { break }
    let read = unsafe read(descriptor, &buffer, buffer.count)
    guard read > 0 else { break }
    received += buffer[..<read]
  }
  return received
}
