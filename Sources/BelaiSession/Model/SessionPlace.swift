public import BelaiRender
import BelaiScript
import BelaiTimeline

/// Everything that is needed to go on after the program was killed.
public struct SessionPlace: Equatable, Sendable {
  /// What the program calls the script.
  public var script: String
  public var arrangement: Arrangement
  /// The first frame that was not heard to its end.
  public var frame: Int
  /// Index of the cue at the frame.
  public var cue: Int
  /// Index of the step at the frame.
  public var step: Int
  /// Pains felt so far; two end the massage.
  public var pains: Int
  /// Whether pain has not been cleared: resuming then begins with the question about it.
  public var isPainOpen: Bool

  public init(
    script: String, arrangement: Arrangement, frame: Int, cue: Int, step: Int, pains: Int = 0,
    isPainOpen: Bool = false
  ) {
    self.script = script
    self.arrangement = arrangement
    self.frame = frame
    self.cue = cue
    self.step = step
    self.pains = pains
    self.isPainOpen = isPainOpen
  }
}

extension SessionPlace: Codable {
  private enum Key: String, CodingKey {
    case script, mode, adjustments, bed, frame, cue, step, pains, isPainOpen
  }

  private struct StoredAdjustment: Codable {
    var frame: Int
    var tempo: Double
    var level: String
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let stored = try values.decode([StoredAdjustment].self, forKey: .adjustments)
    let adjustments = try stored.map { stored in
      let level = try Self.named(stored.level, as: Level.self, for: .adjustments, in: values)
      return Adjustment(frame: stored.frame, tempo: stored.tempo, level: level)
    }
    let mode = try Self.named(
      values.decode(String.self, forKey: .mode), as: Mode.self, for: .mode, in: values)
    self.init(
      script: try values.decode(String.self, forKey: .script),
      arrangement: Arrangement(
        mode: mode, adjustments: adjustments,
        bedDecibels: try values.decode(Double.self, forKey: .bed)),
      frame: try values.decode(Int.self, forKey: .frame),
      cue: try values.decode(Int.self, forKey: .cue),
      step: try values.decode(Int.self, forKey: .step),
      pains: try values.decode(Int.self, forKey: .pains),
      isPainOpen: try values.decode(Bool.self, forKey: .isPainOpen))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(script, forKey: .script)
    try values.encode(arrangement.mode.rawValue, forKey: .mode)
    let stored = arrangement.adjustments.map {
      StoredAdjustment(frame: $0.frame, tempo: $0.tempo, level: $0.level.rawValue)
    }
    try values.encode(stored, forKey: .adjustments)
    try values.encode(arrangement.bedDecibels, forKey: .bed)
    try values.encode(frame, forKey: .frame)
    try values.encode(cue, forKey: .cue)
    try values.encode(step, forKey: .step)
    try values.encode(pains, forKey: .pains)
    try values.encode(isPainOpen, forKey: .isPainOpen)
  }

  private static func named<Value: RawRepresentable>(
    _ name: String, as type: Value.Type, for key: Key, in values: KeyedDecodingContainer<Key>
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "no \(type) is named '\(name)'")
    }
    return value
  }
}
