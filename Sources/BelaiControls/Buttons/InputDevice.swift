import CInput
import Glibc

/// What an input device says of itself.
struct InputDescription: Equatable, Sendable {
  /// Codes of all keys that a device may have (KEY_MAX, linux/input-event-codes.h).
  static let allKeys = Set<UInt16>(0...0x2FF)

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
  typealias Probe = (Int32) -> InputDescription?

  /// Why a device is opened.
  enum Role {
    /// It is one of those that are there.
    case found
    /// The person named it by its path.
    case named
    /// A button on it may be taught.
    case lesson
  }

  let path: String
  let description: InputDescription
  /// Whether it is the one that the person taught or named.
  let isChosen: Bool
  /// Whether it is a recorded stream, which comes to its end.
  let isRecording: Bool
  private let descriptor: Descriptor
  private var parser = InputEventParser()
  var presses: ButtonPresses

  var number: Int32 { descriptor.number }

  /// Opens a device, and takes it from all others where it is the chosen one.
  ///
  /// Gives nil for a device without a button that would be used.
  init?(_ path: String, as role: Role, map: ButtonMap, probe: Probe) throws(ControlError) {
    let kind = FileKind(path)
    // A pipe stays open for the next writer when one has gone.
    let access = kind == .pipe ? O_RDWR : O_RDONLY
    let opened = try Descriptor(opening: path, flags: access | O_NONBLOCK)
    let stream = InputDescription(name: path, keys: InputDescription.allKeys)
    guard let description = probe(opened.number) ?? (role == .named ? stream : nil) else {
      return nil
    }
    let isTaught = role == .found && map.device.map { description.name.contains($0) } ?? false
    isChosen = role == .named || isTaught
    let meanings = isChosen || role == .lesson ? map.meanings : map.mediaMeanings
    guard !description.keys.isDisjoint(with: meanings.keys) else { return nil }
    if isChosen { _ = belai_input_grab(opened.number, 1) }
    _ = belai_input_clock(opened.number, CLOCK_MONOTONIC)
    self.path = path
    self.description = description
    isRecording = kind == .regular
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

/// What kind of file a path leads to, as far as reading it differs.
private enum FileKind {
  case regular
  case pipe
  case other

  init(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .other
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }
}
