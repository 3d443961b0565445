public import BelaiAudio

/// What a session needs of a player: one source at a time, heard from any frame.
///
/// Every call may come from any thread and returns at once.
public protocol Sound: AnyObject, Sendable {
  /// The frame of the present source that is heard now: what the device still holds is not counted.
  var audibleFrame: Int { get }
  /// Gain of everything, in decibels.
  var gainDecibels: Double { get set }
  /// What happens to the device; ends after `stop`.
  var reports: AsyncStream<SoundReport> { get }

  /// Takes another source, to be heard from the frame on; what was heard stops with a short fade.
  ///
  /// `audibleFrame` counts in the new source when this returns. What was paused stays paused.
  func replace(with source: any FrameSource, at frame: Int)
  /// Goes to a frame of the present source; `audibleFrame` is that frame when this returns.
  func seek(to frame: Int)
  /// Stops what is heard within 20 ms, and keeps the place.
  func pause()
  func resume()
  /// Ends for good and gives the device back.
  func stop()
}

/// What a device did by itself.
public enum SoundReport: Equatable, Sendable {
  /// Sound stopped and stays paused; the player tries again. The words are the library's.
  case failed(device: String, words: String)
  /// The device takes nothing any more, and says nothing either: its server hangs.
  case stalled
  /// Sound is taken again, by the device of that name where one had to be opened.
  case recovered(device: String?)
  /// The player has given up.
  case lost(String)
}
