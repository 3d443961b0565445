public import BelaiSession

/// What the buttons of a device do, by their codes of linux/input-event-codes.h.
public struct ButtonMap: Equatable, Sendable {
  public enum Meaning: Equatable, Hashable, Sendable {
    /// Pauses and goes on; answers yes, and no when pressed twice.
    case main
    /// Goes on, to the next step where nothing waits; answers yes.
    case forward
    /// To the step's beginning; answers no.
    case back
    case command(Command)
  }

  /// The name of the device that the person chose; nil for any.
  public var device: String?
  public var meanings: [UInt16: Meaning]

  public init(device: String? = nil, meanings: [UInt16: Meaning] = ButtonMap.usual) {
    self.device = device
    self.meanings = meanings
  }

  /// What pedals, page turners, presenters, headsets, rings and numeric pads send.
  public static let usual: [UInt16: Meaning] = typed.merging(media) { first, _ in first }

  /// Keys that no terminal receives, so that a device that was not chosen may send them too.
  static let media: [UInt16: Meaning] = [
    114: .command(.softer), 115: .command(.louder),
    163: .forward, 165: .back, 164: .main, 226: .main,
    166: .command(.pause), 200: .command(.resume), 201: .command(.pause), 207: .command(.resume),
    0x197: .forward, 0x19C: .back,
  ]

  /// What a device that was not chosen may send: nothing that also reaches the terminal.
  var mediaMeanings: [UInt16: Meaning] {
    device == nil ? meanings.filter { Self.media[$0.key] != nil } : Self.media
  }

  private static let typed: [UInt16: Meaning] = [
    // Enter, the numeric pad's Enter, the space bar.
    28: .main, 96: .main, 57: .main,
    // Page down, right, down; page up, left, up.
    109: .forward, 106: .forward, 108: .forward,
    104: .back, 105: .back, 103: .back,
  ]
}

// The file that `belai learn` writes: one `code = meaning` a line.
extension ButtonMap {
  private static let names: [(name: String, meaning: Meaning)] = [
    ("utama", .main), ("maju", .forward), ("kembali", .back),
    ("main", .main), ("forward", .forward), ("back", .back),
  ]

  /// Reads a stored map; lines that say nothing are passed over, for a control must not stop a
  /// session.
  public init(text: String) {
    self.init()
    for line in text.split(whereSeparator: \.isNewline) {
      let sides = line.prefix { $0 != "#" }.split(separator: "=", maxSplits: 1)
        .map { String($0).trimmed }
      guard sides.count == 2 else { continue }
      if sides[0] == "perangkat" { device = sides[1] }
      guard let code = UInt16(sides[0]), let meaning = Self.meaning(named: sides[1]) else {
        continue
      }
      meanings[code] = meaning
    }
  }

  /// The map as it is stored.
  public var text: String {
    let lines = meanings.sorted { $0.key < $1.key }.map { "\($0) = \(Self.name(of: $1))" }
    return (device.map { ["perangkat = \($0)"] } ?? []).appending(lines).joined(separator: "\n")
      + "\n"
  }

  /// Teaches a button; the taught device is the chosen one from now on.
  public mutating func teach(_ press: ButtonLesson.Press, _ meaning: Meaning) {
    if device != press.device { self = ButtonMap(device: press.device) }
    meanings[press.code] = meaning
  }

  /// The buttons that mean something else than they usually do, by their codes.
  public var taught: [(code: UInt16, meaning: Meaning)] {
    meanings.filter { Self.usual[$0.key] != $0.value }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// Returns the meaning that a word stands for: `utama`, `maju`, `kembali` or a command.
  public static func meaning(named name: String) -> Meaning? {
    names.first { $0.name == name }?.meaning ?? Command(name: name).map(Meaning.command)
  }

  private static func name(of meaning: Meaning) -> String {
    if case .command(let command) = meaning { return command.name }
    return names.first { $0.meaning == meaning }?.name ?? ""
  }
}

extension Array {
  fileprivate func appending(_ others: [Element]) -> [Element] { self + others }
}

extension String {
  /// The text without the white space around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
