import BelaiRender
import BelaiScript
import BelaiTimeline

extension SessionPlace: Codable {
  private enum Key: String, CodingKey {
    case script, mode, adjustments, bed, frame, mark, sampleRate, tempo, level, gain, pains
    case isPainOpen
  }

  private struct StoredAdjustment: Codable {
    var frame: Int
    var mark: CueMark
    var tempo: Double
    var level: String
  }

  /// Takes a place that was written by `encode`.
  ///
  /// - Throws: `DecodingError` for anything else; values out of bounds would trap later.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let stored = try values.decode([StoredAdjustment].self, forKey: .adjustments)
    let adjustments = try stored.map { stored in
      guard stored.tempo > 0 else { throw Self.complaint(.adjustments, values, "\(stored.tempo)") }
      let level = try Self.named(stored.level, as: Level.self, for: .adjustments, in: values)
      return Adjustment(frame: stored.frame, tempo: stored.tempo, level: level)
    }
    let sampleRate = try values.decode(Int.self, forKey: .sampleRate)
    guard (1...1_000_000).contains(sampleRate) else {
      throw Self.complaint(.sampleRate, values, "\(sampleRate)")
    }
    self.init(
      script: try values.decode(String.self, forKey: .script),
      arrangement: Arrangement(
        mode: try Self.named(
          values.decode(String.self, forKey: .mode), as: Mode.self, for: .mode, in: values),
        adjustments: adjustments, bedDecibels: try values.decode(Double.self, forKey: .bed)),
      adjustmentMarks: stored.map(\.mark), frame: try values.decode(Int.self, forKey: .frame),
      mark: try values.decode(CueMark.self, forKey: .mark), sampleRate: sampleRate,
      tempo: Tempo(nearest: try values.decode(Double.self, forKey: .tempo)),
      level: try Self.named(
        values.decode(String.self, forKey: .level), as: Level.self, for: .level, in: values),
      gainDecibels: try values.decode(Double.self, forKey: .gain),
      pains: try values.decode(Int.self, forKey: .pains),
      isPainOpen: try values.decode(Bool.self, forKey: .isPainOpen))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(script, forKey: .script)
    try values.encode(arrangement.mode.rawValue, forKey: .mode)
    let stored = zip(arrangement.adjustments, adjustmentMarks).map { adjustment, mark in
      StoredAdjustment(
        frame: adjustment.frame, mark: mark, tempo: adjustment.tempo,
        level: adjustment.level.rawValue)
    }
    try values.encode(stored, forKey: .adjustments)
    try values.encode(arrangement.bedDecibels, forKey: .bed)
    try values.encode(frame, forKey: .frame)
    try values.encode(mark, forKey: .mark)
    try values.encode(sampleRate, forKey: .sampleRate)
    try values.encode(tempo.rawValue, forKey: .tempo)
    try values.encode(level.rawValue, forKey: .level)
    try values.encode(gainDecibels, forKey: .gain)
    try values.encode(pains, forKey: .pains)
    try values.encode(isPainOpen, forKey: .isPainOpen)
  }

  private static func named<Value: RawRepresentable>(
    _ name: String, as type: Value.Type, for key: Key, in values: KeyedDecodingContainer<Key>
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else { throw complaint(key, values, name) }
    return value
  }

  private static func complaint(
    _ key: Key, _ values: KeyedDecodingContainer<Key>, _ value: String
  ) -> DecodingError {
    .dataCorruptedError(
      forKey: key, in: values, debugDescription: "'\(value)' cannot be the \(key.rawValue)")
  }
}
