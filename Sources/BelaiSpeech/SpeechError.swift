/// A refusal of the speech engine: the call that failed and the engine's own words.
public struct SpeechError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// The engine's data files are missing or of another version.
    case engineData
    /// The voice file at this path cannot be used.
    case voice(path: String)
    case synthesis
  }

  public var reason: Reason
  /// The C function of libespeak-ng that failed.
  public var call: String
  /// What libespeak-ng says of it (espeak_ng_GetStatusCodeMessage).
  public var message: String

  public init(reason: Reason, call: String, message: String) {
    self.reason = reason
    self.call = call
    self.message = message
  }
}

extension SpeechError: CustomStringConvertible {
  public var description: String { "\(call): \(message)" }
}
