import CZlib

/// What zlib does for archives; no pointer leaves this file.
enum Deflated {
  /// Returns the `size` bytes that deflated data stand for; nil when they are other or more.
  ///
  /// Room is made for `size` and not one byte beyond, whatever the data would grow to.
  static func inflate(_ data: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = unsafe z_stream()
    guard unsafe belai_inflate_init_raw(&stream) == Z_OK else { return nil }
    defer { unsafe _ = inflateEnd(&stream) }
    var input = Array(data)
    var isWhole = false
    let output = unsafe [UInt8](unsafeUninitializedCapacity: max(size, 1)) { room, count in
      unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = room.baseAddress
        unsafe stream.avail_out = UInt32(size)
        isWhole = unsafe CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = unsafe size - Int(stream.avail_out)
    }
    return isWhole && output.count == size ? output : nil
  }

  /// Returns the CRC-32 of archives and PNG pictures (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: unsafe crc32(0, bytes.baseAddress, UInt32(bytes.count)))
    }
  }
}
