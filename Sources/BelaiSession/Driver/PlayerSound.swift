public import BelaiAudio
public import BelaiPlayback
import Synchronization

/// The player as a session uses it: any number of sources, one after the other, until `stop`.
public final class PlayerSound: Sound {
  public let reports: AsyncStream<SoundReport>
  private let player: Player
  private let gain = Mutex(0.0)
  private let refusal = Mutex<PlaybackError?>(nil)
  private let opening: AsyncStream<Void>
  private let continuation: AsyncStream<SoundReport>.Continuation

  /// Opens the output at once, in silence.
  ///
  /// `sampleRate` is that of all the sources that will be heard.
  public init(output: Output, sampleRate: Int) {
    let player = Player(output: output, source: Silence(sampleRate), paused: true)
    let (reports, continuation) = AsyncStream.makeStream(of: SoundReport.self)
    let (opening, opened) = AsyncStream.makeStream(of: Void.self)
    self.player = player
    self.reports = reports
    self.opening = opening
    self.continuation = continuation
    Task {
      var isStalled = false
      for await event in player.events {
        if case .failed(let error) = event { refusal.withLock { $0 = error } }
        opened.finish()
        // Both the loop and the watchdog may notice the same standstill.
        if isStalled, event == .stalled { continue }
        isStalled = event == .stalled
        if let report = SoundReport(event) { continuation.yield(report) }
      }
      continuation.finish()
    }
    player.start()
  }

  /// Why the player has given up; nil as long as it has not.
  public var failure: PlaybackError? { refusal.withLock { $0 } }

  /// Waits until the output is open.
  ///
  /// - Throws: `PlaybackError` where it refuses.
  public func opened() async throws(PlaybackError) {
    for await _ in opening {}
    if let failure { throw failure }
  }

  public var audibleFrame: Int { player.audibleFrame }

  public var gainDecibels: Double {
    get { gain.withLock { $0 } }
    set {
      gain.withLock { $0 = newValue }
      player.setGain(decibels: newValue)
    }
  }

  public func replace(with source: any FrameSource, at frame: Int) {
    player.replace(with: Unending(source), at: frame)
  }

  public func seek(to frame: Int) { player.seek(to: frame) }
  public func pause() { player.pause() }
  public func resume() { player.resume() }

  /// Ends the player; a thread that a frozen sound server holds is given up after a moment.
  public func stop() {
    player.stop()
    Task { [continuation] in
      try? await Task.sleep(for: Self.patience)
      continuation.finish()
    }
  }

  private static let patience = Duration.milliseconds(300)
}

/// A source followed by silence: the player's thread would end with the source, but a session has
/// more to say.
private final class Unending: FrameSource {
  let frames = Int.max
  private let source: any FrameSource

  init(_ source: any FrameSource) { self.source = source }

  var sampleRate: Int { source.sampleRate }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    source.render(into: &output, from: start)
  }
}

private final class Silence: FrameSource {
  let sampleRate: Int
  let frames = Int.max

  init(_ sampleRate: Int) { self.sampleRate = sampleRate }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    for index in output.indices { output[index] = 0 }
  }
}

extension SoundReport {
  /// Takes what concerns people; a pause or an underrun that was overcome does not.
  fileprivate init?(_ event: PlaybackEvent) {
    switch event {
    case .started, .paused, .resumed, .ended, .recovered: return nil
    case .stalled: self = .stalled
    case .lost(let error, _): self = .failed(device: error.device, words: error.text)
    case .reopened(let device, _): self = .recovered(device: device)
    case .answering: self = .recovered(device: nil)
    case .failed(let error): self = .lost(error.text)
    }
  }
}

extension PlaybackError {
  fileprivate var text: String { "\(call): \(words) (\(device))" }
}
