/// What happened on the way to the loudspeaker.
public enum PlaybackEvent: Equatable, Sendable {
  /// The device is open and sounds.
  case started(device: String, format: SinkFormat)
  /// Silent at the frame that was heard last.
  case paused(at: Int)
  case resumed(at: Int)
  /// Everything has been heard.
  case ended
  /// An underrun or a sleep was overcome, for the `count`th time.
  case recovered(count: Int)
  /// The sound system takes nothing any more, but has not said that it is gone.
  case stalled
  /// The sound system had held the thread, and answers again.
  case answering
  /// The device is gone; playback is paused at the frame heard last.
  case lost(PlaybackError, at: Int)
  /// A device is there again; playback stays paused until a person goes on.
  case reopened(device: String, format: SinkFormat)
  /// No device came back; the thread has ended.
  case failed(PlaybackError)
}
