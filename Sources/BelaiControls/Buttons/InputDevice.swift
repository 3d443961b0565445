import CInput
import Glibc

/// What an input device says of itself.
struct InputDescription: Equatable, Sendable {
  var name: String
  /// Codes of the keys that it has.
  var keys: Set<UInt16>

  /// Asks an open device; nil for what is none.
  static func probe(_ descriptor: Int32) -> InputDescription? {
    guard let name = text(of: descriptor), let keys = keys(of: descriptor) else { return nil }
    return InputDescription(name: name, keys: keys)
  }

  private static func text(of descriptor: Int32) -> String? {
    var bytes = [CChar](repeating: 0, count: 256)
    guard unsafe belai_input_name(descriptor, &bytes, 255) >= 0 else { return nil }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func keys(of descriptor: Int32) -> Set<UInt16>? {
    // KEY_MAX is 0x2FF.
    var bits = [UInt8](repeating: 0, count: 96)
    guard unsafe belai_input_keys(descriptor, &bits, 96) >= 0 else { return nil }
    return Set(
      bits.indices.flatMap { byte in
        (0..<8).filter { bits[byte] & 1 << $0 != 0 }.map { UInt16(byte * 8 + $0) }
      })
  }
}

/// An open input device with its presses.
final class InputDevice {
  let path: String
  let description: InputDescription
  private let descriptor: Descriptor
  private var parser = InputEventParser()
  var presses: ButtonPresses

  var number: Int32 { descriptor.number }

  /// Opens a device, and takes it from all others where it is the chosen one.
  ///
  /// Gives nil for a device without a button that would be used. With `hearsAll` every key counts
  /// though the device was not chosen.
  init?(
    _ path: String, map: ButtonMap, probe: (Int32) -> InputDescription?, hearsAll: Bool = false
  ) throws(ControlError) {
    let opened = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
    guard let description = probe(opened.number) else { return nil }
    let isChosen = map.device.map { description.name.contains($0) } ?? false
    guard map.device == nil || isChosen else { return nil }
    let meanings =
      isChosen || hearsAll ? map.meanings : map.meanings.filter { ButtonMap.media[$0.key] != nil }
    guard !description.keys.isDisjoint(with: meanings.keys) else { return nil }
    if isChosen { _ = belai_input_grab(opened.number, 1) }
    _ = belai_input_clock(opened.number, CLOCK_MONOTONIC)
    self.path = path
    self.description = description
    descriptor = opened
    presses = ButtonPresses(meanings: meanings)
  }

  /// Reads what is there; nil when the device is gone.
  func read() -> [InputEvent]? {
    switch readBytes(number) {
    case .bytes(let bytes): parser.parse(bytes)
    case .nothing: []
    case .ended: nil
    }
  }
}
