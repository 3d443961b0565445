import BelaiScript

extension CheckResult {
  /// Stands for the text of the script and all that it includes: FNV-1a of 64 bits
  /// (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), which no accident repeats.
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for source in sources {
      for byte in source.bytes + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(hash, radix: 16)
  }
}
