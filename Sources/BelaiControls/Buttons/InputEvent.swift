/// One change that an input device reports (`struct input_event`, linux/input.h).
public struct InputEvent: Equatable, Sendable {
  /// EV_KEY of linux/input-event-codes.h.
  public static let keyType: UInt16 = 1
  /// Bytes of one event: two machine words of time, type, code and value.
  public static let size = 2 * MemoryLayout<Int>.size + 8

  /// Since a moment that the device chooses; only differences mean anything.
  public var time: Duration
  public var type: UInt16
  public var code: UInt16
  /// For keys: 0 released, 1 pressed, 2 repeated while held.
  public var value: Int32

  public init(time: Duration, type: UInt16 = keyType, code: UInt16, value: Int32) {
    self.time = time
    self.type = type
    self.code = code
    self.value = value
  }

  /// Reads one event in the machine's own byte order, which is little-endian wherever we build.
  init(_ bytes: ArraySlice<UInt8>) {
    let word = MemoryLayout<Int>.size
    func number(_ offset: Int, _ size: Int) -> UInt64 {
      let start = bytes.startIndex + offset
      return bytes[start..<start + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let seconds = number(0, word)
    time = .seconds(seconds) + .microseconds(number(word, word))
    type = UInt16(number(2 * word, 2))
    code = UInt16(number(2 * word + 2, 2))
    value = Int32(truncatingIfNeeded: number(2 * word + 4, 4))
  }
}

/// Cuts a device's bytes into events; what is left of one waits for its rest.
struct InputEventParser: Sendable {
  private var pending: [UInt8] = []

  mutating func parse(_ bytes: [UInt8]) -> [InputEvent] {
    pending += bytes
    let count = pending.count / InputEvent.size
    let events = (0..<count).map { number in
      InputEvent(pending[number * InputEvent.size..<(number + 1) * InputEvent.size])
    }
    pending.removeFirst(count * InputEvent.size)
    return events
  }
}
