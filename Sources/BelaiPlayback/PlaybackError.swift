/// A refusal of a sound device or stream: the call that failed and the library's own words.
public struct PlaybackError: Error, Equatable, Sendable {
  /// What a person can do about it depends on this.
  public enum Reason: Equatable, Sendable {
    /// There is no such device, or no sound server.
    case missing
    /// Somebody else holds the device.
    case busy
    /// The user may not use the device.
    case forbidden
    /// The device takes none of the formats that Belai can give.
    case format
    /// The device was there and is gone.
    case lost
    /// The host of a stream is not known, does not answer, or has no server at the port.
    case unreachable
    /// Nobody reads the stream, or not any more.
    case noReader
    /// A file of that name is no named pipe.
    case notPipe
    /// A stream cannot be written for another reason.
    case stream
    case other
  }

  public var reason: Reason
  /// The C function that failed.
  public var call: String
  /// The error number of the system.
  public var code: Int32
  /// The library's own words for it.
  public var words: String
  /// The device or stream that was asked for.
  public var device: String

  public init(reason: Reason, call: String, code: Int32, words: String, device: String) {
    self.reason = reason
    self.call = call
    self.code = code
    self.words = words
    self.device = device
  }
}
