import BelaiAudio

/// What outlives a sink: the source, the place in it, and what people asked for.
struct PlaybackState {
  var source: any FrameSource
  /// The next frame to be rendered.
  var position: Int
  var isPaused: Bool
  /// The factor that people asked for.
  var gain: Float = 1
  var isStopped = false
}
