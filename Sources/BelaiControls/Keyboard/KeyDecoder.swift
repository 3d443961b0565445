/// Turns a terminal's bytes into keys.
///
/// Pure: whoever reads the terminal says with `flush()` that nothing followed an escape, so no
/// clock is needed here. Pasted text and unknown sequences give no keys at all.
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var isPasting = false

  public init() {}

  /// Whether the bytes so far may be the beginning of a key.
  public var isUndecided: Bool { !pending.isEmpty }

  /// Takes bytes in and returns the keys that are complete.
  public mutating func decode(_ bytes: [UInt8]) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while let (key, length) = next() {
      pending.removeFirst(length)
      if let key, !isPasting { keys.append(key) }
    }
    return keys
  }

  /// Returns the key that the undecided bytes stand for when nothing follows them.
  public mutating func flush() -> Key? {
    let isEscape = pending == [0x1B]
    pending = []
    return isEscape && !isPasting ? .escape : nil
  }

  /// Returns the next key and its length in bytes; nil when more bytes are needed.
  private mutating func next() -> (Key?, Int)? {
    guard let first = pending.first else { return nil }
    switch first {
    case 0x1B: return sequence()
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    case 1...26: return (.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0..<0x20: return (nil, 1)
    default: return character(first)
    }
  }

  private func character(_ first: UInt8) -> (Key?, Int)? {
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0 else { return (nil, 1) }
    guard pending.count >= length else { return nil }
    guard let text = String(validating: pending[..<length], as: UTF8.self),
      let character = text.first
    else { return (nil, 1) }
    return (.character(character), length)
  }

  /// Reads `ESC [ parameters final`, `ESC O final` or `ESC letter` (ECMA-48 §5.4, xterm).
  private mutating func sequence() -> (Key?, Int)? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case 0x4F:
      guard pending.count > 2 else { return nil }
      return (named(final: pending[2], parameter: 1), 3)
    case 0x5B: return controlSequence()
    case 0x1B: return (.escape, 1)
    // A letter held with Alt: no key of ours.
    default: return (nil, 2)
    }
  }

  private mutating func controlSequence() -> (Key?, Int)? {
    guard let end = pending.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      // No sequence is this long: what follows the escape is something else.
      return pending.count > 32 ? (nil, pending.count) : nil
    }
    let parameters = String(decoding: pending[2..<end], as: UTF8.self).split(separator: ";")
    let parameter = parameters.first.flatMap { Int($0) } ?? 1
    let final = pending[end]
    if final == 0x7E, parameter == 200 || parameter == 201 {
      isPasting = parameter == 200
      return (nil, end + 1)
    }
    // The Linux console writes F1…F5 as ESC [ [ A…E.
    if final == 0x5B {
      return pending.count > end + 1 ? (nil, end + 2) : nil
    }
    return (named(final: final, parameter: parameter), end + 1)
  }

  private func named(final: UInt8, parameter: Int) -> Key? {
    switch final {
    case 0x41: .up
    case 0x42: .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    // The numeric pad's Enter in application mode.
    case 0x4D: .enter
    case 0x50...0x53: .function(Int(final) - 0x4F)
    case 0x7E: Self.numbered[parameter]
    default: nil
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
